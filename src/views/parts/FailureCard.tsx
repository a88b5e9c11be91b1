import { useState } from 'react'
import { LoadFailure } from '../../query/loadFailure'
import { type Problem, problemLine } from '../../schema/problems'
import css from './FailureCard.module.css'

type Props = { error: Error; onRetry: () => void; takesFocus?: boolean }

/**
 * What failed, in words a reporter understands: each problem with its place, and two ways out. `takesFocus` is for the
 * card after a vain retry: the button that was pressed has gone, and the keyboard would start again from the top.
 */
export function FailureCard({ error, onRetry, takesFocus = false }: Props) {
  const failure = error instanceof LoadFailure ? error : null
  const rest = (failure?.problems.length ?? 0) - SHOWN
  return (
    <section className={css.card} role="alert">
      <h2 className={css.title}>{titleOf(error)}</h2>
      <p>
        {failure ? (
          <>
            The file is <code>{failure.address}</code>.
          </>
        ) : (
          error.message || 'No reason was given.'
        )}
      </p>
      {failure && (
        <ol className={css.problems}>
          {failure.problems.slice(0, SHOWN).map((problem, index) => (
            <li key={index}>
              <ProblemRows problem={problem} />
            </li>
          ))}
        </ol>
      )}
      {rest > 0 && <p>And {rest} more; “Copy details” has them all.</p>}
      <div className={css.actions}>
        <button type="button" ref={takesFocus ? takeLostFocus : null} onClick={onRetry}>
          Try again
        </button>
        <CopyButton text={detailsOf(error)} />
      </div>
    </section>
  )
}

function ProblemRows({ problem }: { problem: Problem }) {
  return (
    <dl className={css.problem}>
      <dt>Where</dt>
      <dd>{problem.path === '(the file)' ? 'the file as a whole' : <code>{problem.path}</code>}</dd>
      <dt>Found</dt>
      <dd>{problem.found}</dd>
      <dt>Expected</dt>
      <dd>{problem.expected}</dd>
      <dt>Next</dt>
      <dd>{problem.next}</dd>
    </dl>
  )
}

/** Copies the text. Where the browser refuses, as in some frames, it shows the text, selected, to be copied by hand. */
function CopyButton({ text }: { text: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
  }
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        Copy details
      </button>
      <output>{outcome && OUTCOME_WORDS[outcome]}</output>
      {outcome === 'refused' && (
        <textarea className={css.details} aria-label="Details" readOnly rows={6} value={text} ref={select} />
      )}
    </>
  )
}

/** How many problems the card lists: the first ones are enough to see what kind they are. */
const SHOWN = 5

const OUTCOME_WORDS = { copied: 'Copied.', refused: 'The browser refuses to copy. Press Ctrl+C or ⌘C.' }

function titleOf(error: Error): string {
  return error instanceof LoadFailure ? 'The figures could not be loaded' : 'This part of the page has failed'
}

function detailsOf(error: Error): string {
  const lines =
    error instanceof LoadFailure
      ? [error.address, ...error.problems.map((problem) => `[${problem.code}] ${problemLine(problem)}`)]
      : [error.stack ?? String(error)]
  return [titleOf(error), ...lines].join('\n')
}

/** Whoever has moved on in the meantime is left alone. */
function takeLostFocus(button: HTMLButtonElement | null): void {
  if (document.activeElement === document.body) button?.focus({ preventScroll: true })
}

function select(field: HTMLTextAreaElement | null): void {
  field?.focus()
  field?.select()
}
