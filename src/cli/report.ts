import { groupBy } from '../domain/groupBy'
import type { ConflictLine, VerdictLine } from './judge'
import { type Problem, problemLine, withoutControls } from '../schema/problems'

export type Report = {
  ok: boolean
  file: string
  problems: Problem[]
  warnings: Problem[]
  verdicts: VerdictLine[]
  conflicts: ConflictLine[]
}

/** A report for people: a line a problem, grouped by code and counted; then warnings, verdicts, and the count. */
export function reportLines({ file, problems, warnings, verdicts, conflicts }: Report): string[] {
  const total = `${file}: ${counted(problems.length, 'problem')}, ${counted(warnings.length, 'warning')}.`
  const lines = [
    ...grouped(problems, 'problem'),
    ...grouped(warnings, 'warning'),
    ...judged(verdicts),
    ...contradicted(conflicts),
    total,
  ]
  return lines.map(withoutControls)
}

/** The verdicts that a reader should look at, and how many there are of each kind. */
function judged(verdicts: readonly VerdictLine[]): string[] {
  if (verdicts.length === 0) return []
  const kinds = groupBy(verdicts, ({ verdict }) => verdict)
  const counts = [...kinds].map(([kind, group]) => `${group.length} ${kind}`)
  const found = verdicts.filter(({ verdict }) => verdict === 'moved' || verdict === 'differs')
  return [
    `verdicts: ${counts.join(', ')}`,
    ...found.map(({ statement, verdict, sentence }) => `  ${statement} ${verdict}: ${sentence}`),
  ]
}

/** Where sources contradict each other, one sentence each. */
function contradicted(conflicts: readonly ConflictLine[]): string[] {
  if (conflicts.length === 0) return []
  return [counted(conflicts.length, 'conflict'), ...conflicts.map(({ sentence }) => `  ${sentence}`)]
}

function grouped(problems: readonly Problem[], kind: string): string[] {
  const groups = groupBy(problems, (problem) => problem.code)
  return [...groups].flatMap(([code, group]) => [
    `${code}: ${counted(group.length, kind)}`,
    ...group.map((problem) => `  ${problemLine(problem)}`),
  ])
}

function counted(count: number, noun: string): string {
  return count === 0 ? `no ${noun}s` : `${count} ${noun}${count === 1 ? '' : 's'}`
}
