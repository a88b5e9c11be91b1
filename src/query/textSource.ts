import { parseDatasetText } from '../schema/parseDataset'
import type { DataSource } from './dataSource'
import { LoadFailure } from './loadFailure'
import { memorySource } from './memorySource'

/**
 * Data that has come with the page as a text, where a page may fetch nothing. Text that has not come, or cannot be read,
 * fails every question.
 */
export function textSource(id: string, text: string | undefined): DataSource {
  if (text === undefined) return failing(id, new LoadFailure({ address: id, problems: [NOT_COME], needsReload: true }))
  const parsed = parseDatasetText(text)
  if (parsed.ok) return memorySource(id, parsed.dataset)
  return failing(id, new LoadFailure({ address: id, problems: parsed.problems }))
}

const NOT_COME = {
  code: 'offline-or-refused',
  path: '(the file)',
  found: 'no answer',
  expected: 'the data of this chart',
  next: 'Check the connection, then try again: the chart is loaded anew.',
}

function failing(id: string, failure: LoadFailure): DataSource {
  const fail = () => Promise.reject(failure)
  return { id, facets: fail, slice: fail, fact: fail, source: fail, verdicts: fail, conflicts: fail }
}
