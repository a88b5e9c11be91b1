import { useTexts } from '../../query/hooks'
import type { Problem } from '../../schema/problems'
import css from './ProblemList.module.css'

/** How many problems are listed: the first ones are enough to see what kind they are. */
const SHOWN = 5

/** What is wrong with a file: where, what was found, what was expected, what to do next. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const { failures } = useTexts()
  const rest = problems.length - SHOWN
  return (
    <>
      <ol className={css.problems}>
        {problems.slice(0, SHOWN).map((problem, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same problem may stand there twice
          <li key={index}>
            <ProblemRows problem={problem} />
          </li>
        ))}
      </ol>
      {rest > 0 && <p>{failures.more(rest)}</p>}
    </>
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
