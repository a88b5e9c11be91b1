import { MAX_CHARACTERS } from '../schema/jsonText'
import { type Parsed, parseDatasetText } from '../schema/parseDataset'
import type { Problem } from '../schema/problems'

/** Reads a reader's own file: a data set, or all that is wrong with it. */
export async function readFile(file: Blob): Promise<Parsed> {
  return file.size > MAX_CHARACTERS ? tooLarge(file.size) : parseDatasetText(await textOf(file))
}

/** The text of a file; none where it cannot be read, as after it was moved. */
async function textOf(file: Blob): Promise<string> {
  try {
    return await file.text()
  } catch {
    return ''
  }
}

function tooLarge(bytes: number): { ok: false; problems: Problem[] } {
  const problem = {
    code: 'too-large',
    path: '(the file)',
    found: `${bytes} bytes`,
    expected: `${MAX_CHARACTERS} bytes at most`,
    next: 'Split the file by market or by year.',
  }
  return { ok: false, problems: [problem] }
}
