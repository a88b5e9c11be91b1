import { parseDatasetText } from '../schema/parseDataset'
import type { DataSource } from './dataSource'
import { LoadFailure } from './loadFailure'
import { memorySource } from './memorySource'

/** Data that has come with the page as a text, where a page may fetch nothing. Unreadable text fails every question. */
export function textSource(id: string, text: string | undefined): DataSource {
  const parsed = parseDatasetText(text ?? '')
  if (parsed.ok) return memorySource(id, parsed.dataset)
  const fail = () => Promise.reject(new LoadFailure({ address: id, problems: parsed.problems }))
  return { id, facets: fail, slice: fail, fact: fail, source: fail, verdicts: fail, conflicts: fail }
}
