import * as v from 'valibot'
import { type Dataset, datasetSchema } from './dataset'
import { problemOfIssue } from './issues'
import { jsonProblems } from './jsonText'
import { type Problem, unreadable } from './problems'
import { referenceProblems } from './references'
import { FORMAT } from './vocabulary'

export type Parsed = { ok: true; dataset: Dataset } | { ok: false; problems: Problem[] }

/**
 * The one door for a file's text, whoever wrote it: JSON, then shape, then references. It answers with a dataset or with
 * every problem of the first stage that has any; it never throws, converts or repairs.
 */
export function parseDatasetText(text: string): Parsed {
  const { value, problems } = jsonProblems(text)
  return problems.length > 0 ? { ok: false, problems } : parseDataset(value)
}

/** The same door for a value that is parsed already. */
export function parseDataset(value: unknown): Parsed {
  try {
    const result = v.safeParse(datasetSchema, value)
    if (!result.success) return { ok: false, problems: result.issues.map(problemOfIssue) }
    const problems = referenceProblems(result.output)
    return problems.length > 0 ? { ok: false, problems } : { ok: true, dataset: result.output }
  } catch (error) {
    return { ok: false, problems: [unreadable(error, FORMAT)] }
  }
}
