import { MAX_CHARACTERS } from '../schema/jsonText'
import { notUtf8, type Problem, shown } from '../schema/problems'

type FileText = { ok: true; text: string } | { ok: false; problems: Problem[] }

/**
 * The text of a reader's own file, without the mark that may stand before it. Refuses what is too large, what cannot be
 * read, as after it was moved, and what is no UTF-8: no word of it is ever replaced.
 */
export async function fileText(file: Blob): Promise<FileText> {
  if (file.size > MAX_CHARACTERS) return refused(tooLarge(file.size))
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch (error) {
    return refused(notReadable(error))
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return refused(notUtf8('bytes that are no UTF-8'))
  }
}

function refused(problem: Problem): FileText {
  return { ok: false, problems: [problem] }
}

function tooLarge(bytes: number): Problem {
  return {
    code: 'too-large',
    path: '(the file)',
    found: `${bytes} bytes`,
    expected: `${MAX_CHARACTERS} bytes at most`,
    next: 'Split the file by market or by year.',
  }
}

function notReadable(error: unknown): Problem {
  return {
    code: 'unreadable',
    path: '(the file)',
    found: shown(String(error)),
    expected: 'a file that the browser may read',
    next: 'If the file was moved or changed, choose it again.',
  }
}
