import type { Texts } from '../../domain/texts/texts'
import { useTexts } from '../../query/hooks'
import { LoadFailure } from '../../query/loadFailure'
import { type Problem, problemLine } from '../../schema/problems'
import { CopyButton } from './CopyButton'
import css from './FailureCard.module.css'

type Props = { error: Error; onRetry: () => void; takesFocus?: boolean }

/**
 * What failed, in words a reporter understands: each problem with its place, and two ways out. `takesFocus` is for the
 * card after a vain retry: the button that was pressed has gone, and the keyboard would start again from the top.
 */
export function FailureCard({ error, onRetry, takesFocus = false }: Props) {
  const { failures, page } = useTexts()
  const failure = error instanceof LoadFailure ? error : null
  const rest = (failure?.problems.length ?? 0) - SHOWN
  return (
    <section className={css.card} role="alert">
      <h2 className={css.title}>{titleOf(error, failures)}</h2>
      <p>
        {failure ? (
          <>
            {failures.file} <code>{failure.address}</code>
          </>
        ) : (
          error.message || failures.noReason
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
      {rest > 0 && <p>{failures.more(rest)}</p>}
      <div className={css.actions}>
        <button type="button" ref={takesFocus ? takeLostFocus : null} onClick={onRetry}>
          {page.tryAgain}
        </button>
        <CopyButton text={detailsOf(error, failures)} label={failures.copy} />
      </div>
    </section>
  )
}

function ProblemRows({ problem }: { problem: Problem }) {
  const { failures } = useTexts()
  return (
    <dl className={css.problem}>
      <dt>{failures.where}</dt>
      <dd>{problem.path === '(the file)' ? failures.wholeFile : <code>{problem.path}</code>}</dd>
      <dt>{failures.found}</dt>
      <dd lang="en">{problem.found}</dd>
      <dt>{failures.expected}</dt>
      <dd lang="en">{problem.expected}</dd>
      <dt>{failures.next}</dt>
      <dd lang="en">{problem.next}</dd>
    </dl>
  )
}

/** How many problems the card lists: the first ones are enough to see what kind they are. */
const SHOWN = 5

function titleOf(error: Error, failures: Texts['failures']): string {
  return error instanceof LoadFailure ? failures.notLoaded : failures.failed
}

function detailsOf(error: Error, failures: Texts['failures']): string {
  const lines =
    error instanceof LoadFailure
      ? [error.address, ...error.problems.map((problem) => `[${problem.code}] ${problemLine(problem)}`)]
      : [error.stack ?? String(error)]
  return [titleOf(error, failures), ...lines].join('\n')
}

/** Whoever has moved on in the meantime is left alone. */
function takeLostFocus(button: HTMLButtonElement | null): void {
  if (document.activeElement === document.body) button?.focus({ preventScroll: true })
}
