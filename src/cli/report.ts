import { type Problem, problemLine, withoutControls } from '../schema/problems'

export type Report = { ok: boolean; file: string; problems: Problem[]; warnings: Problem[]; verdicts: unknown[] }

/** A report for people: a line a problem, grouped by code and counted; warnings after them; the count at the end. */
export function reportLines({ file, problems, warnings }: Report): string[] {
  const total = `${file}: ${counted(problems.length, 'problem')}, ${counted(warnings.length, 'warning')}.`
  return [...grouped(problems, 'problem'), ...grouped(warnings, 'warning'), total].map(withoutControls)
}

function grouped(problems: readonly Problem[], kind: string): string[] {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const group = groups.get(problem.code)
    if (group) group.push(problem)
    else groups.set(problem.code, [problem])
  }
  return [...groups].flatMap(([code, group]) => [
    `${code}: ${counted(group.length, kind)}`,
    ...group.map((problem) => `  ${problemLine(problem)}`),
  ])
}

function counted(count: number, noun: string): string {
  return count === 0 ? `no ${noun}s` : `${count} ${noun}${count === 1 ? '' : 's'}`
}
