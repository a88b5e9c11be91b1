import { parseArgs } from 'node:util'
import { dataFindings } from '../domain/dataChecks'
import { jsonProblems } from '../schema/jsonText'
import { parseDataset } from '../schema/parseDataset'
import { withoutControls } from '../schema/problems'
import { editionOf } from './edition'
import { CannotRead, readArticles, readText } from './readFiles'
import { type Report, reportLines } from './report'
import { judge } from './judge'

const USAGE = 'Usage: npm run check-data -- FILE [--articles DIR] [--json]'

type Wanted = { file: string; articles: string | null; isJson: boolean }

/** Checks one file. Exit code 0: clean, warnings allowed; 1: problems; 2: it cannot be read. */
function main(): void {
  try {
    const { file, articles, isJson } = wanted()
    const report = reportOf(file, articles)
    console.log(isJson ? JSON.stringify(report, null, 2) : reportLines(report).join('\n'))
    process.exitCode = report.ok ? 0 : 1
  } catch (error) {
    const reason = error instanceof CannotRead ? error.message : `The check itself failed: ${String(error)}`
    console.error(withoutControls(reason))
    process.exitCode = 2
  }
}

function wanted(): Wanted {
  const { values, positionals } = argumentsGiven()
  const [file, ...rest] = positionals
  if (!file || rest.length > 0) throw new CannotRead(`Name one file. ${USAGE}`)
  if (values.articles === '') throw new CannotRead(`--articles needs a directory. ${USAGE}`)
  return { file, articles: values.articles ?? null, isJson: values.json ?? false }
}

function argumentsGiven() {
  try {
    const options = { articles: { type: 'string' }, json: { type: 'boolean' } } as const
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. ')
    throw new CannotRead(`${reason.replace(/\.?$/, '.')} ${USAGE}`, { cause: error })
  }
}

function reportOf(file: string, directory: string | null): Report {
  const text = readText(file)
  const { value, problems } = jsonProblems(text)
  if (problems.length > 0) return reportWith(file, { problems, warnings: [] })
  const parsed = parseDataset(value)
  if (!parsed.ok) return reportWith(file, { problems: parsed.problems, warnings: [] })
  const articles = directory === null ? null : readArticles(directory, parsed.dataset.sources)
  const found = dataFindings(parsed.dataset, articles?.texts ?? new Map(), editionOf(value))
  return reportWith(file, {
    problems: [...(articles?.problems ?? []), ...found.problems],
    warnings: [...(articles?.warnings ?? []), ...found.warnings],
    ...judge(parsed.dataset),
  })
}

function reportWith(file: string, found: Pick<Report, 'problems' | 'warnings'> & Partial<Report>): Report {
  return { ok: found.problems.length === 0, file, verdicts: [], conflicts: [], ...found }
}

main()
