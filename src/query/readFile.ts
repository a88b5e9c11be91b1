import { type Parsed, parseDatasetText } from '../schema/parseDataset'
import { fileText } from './fileText'

/** Reads a reader's own file: a data set, or all that is wrong with it. */
export async function readFile(file: Blob): Promise<Parsed> {
  const read = await fileText(file)
  return read.ok ? parseDatasetText(read.text) : read
}
