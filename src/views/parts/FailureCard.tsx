import type { Texts } from '../../domain/texts/texts'
import { useTexts } from '../../query/hooks'
import { LoadFailure } from '../../query/loadFailure'
import { problemLine } from '../../schema/problems'
import { CopyButton } from './CopyButton'
import css from './FailureCard.module.css'
import { ProblemList } from './ProblemList'

type Props = { error: Error; onRetry: () => void; takesFocus?: boolean }

/**
 * What failed, in words a reporter understands: each problem with its place, and two ways out. `takesFocus` is for the
 * card after a vain retry: the button that was pressed has gone, and the keyboard would start again from the top.
 */
export function FailureCard({ error, onRetry, takesFocus = false }: Props) {
  const { failures, page } = useTexts()
  const failure = error instanceof LoadFailure ? error : null
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
      {failure && <ProblemList problems={failure.problems} />}
      <div className={css.actions}>
        <button type="button" ref={takesFocus ? takeLostFocus : null} onClick={onRetry}>
          {page.tryAgain}
        </button>
        <CopyButton text={detailsOf(error, failures)} label={failures.copy} />
      </div>
    </section>
  )
}

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
