import type { Dataset } from '../schema/dataset'
import { parseDatasetText } from '../schema/parseDataset'

/** The data set of our own file. Throws for one that the page would refuse. */
export function checkedDataset(text: string): Dataset {
  const parsed = parseDatasetText(text)
  if (!parsed.ok) throw new Error(`data/dataset.json: ${parsed.problems.length} problems; see npm run check-data`)
  return parsed.dataset
}
