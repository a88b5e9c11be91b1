import { create } from 'zustand'
import { MAX_CHARACTERS } from '../schema/jsonText'
import type { Problem } from '../schema/problems'
import type { DataSource } from './dataSource'
import { memorySource } from './memorySource'

/** A reader's own file: the one that the page shows instead of ours, and the last that was refused. In memory only. */
type Opened = {
  shown: { name: string; source: DataSource } | null
  refused: { name: string; problems: readonly Problem[] } | null
}

const openedStore = create<Opened>(() => ({ shown: null, refused: null }))

/** The file that is open in place of our data; null for none. */
export function useOpened(): Opened['shown'] {
  return openedStore(({ shown }) => shown)
}

/** The last file that could not be opened, with all that is wrong with it; null for none. */
export function useRefused(): Opened['refused'] {
  return openedStore(({ refused }) => refused)
}

let count = 0

/**
 * Opens a reader's file: the page shows it from then on. Nothing changes while anything is wrong with it. Answers
 * whether it was opened.
 */
export async function openFile(file: File): Promise<boolean> {
  const { name } = file
  const parsed = file.size > MAX_CHARACTERS ? tooLarge(file.size) : await parsedText(await textOf(file))
  if (!parsed.ok) {
    openedStore.setState({ refused: { name, problems: parsed.problems } })
    return false
  }
  openedStore.setState({ shown: { name, source: memorySource(`file-${++count}`, parsed.dataset) }, refused: null })
  return true
}

/** Back to our own data. */
export function closeFile(): void {
  openedStore.setState({ shown: null, refused: null })
}

/** What the door says of a text; its code is there when somebody has a file. */
async function parsedText(text: string) {
  const { parseDatasetText } = await import('../schema/parseDataset')
  return parseDatasetText(text)
}

/** The text of a file; none where it cannot be read, as after it was moved. */
async function textOf(file: File): Promise<string> {
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
