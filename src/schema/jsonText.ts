import { scanKeys } from './jsonKeys'
import { type Problem, shown } from './problems'
import { FORMAT } from './vocabulary'

/** A file above this size is refused before it is read. */
export const MAX_CHARACTERS = 100_000_000

type JsonText = { value: unknown; problems: Problem[] }

/**
 * Reads JSON text and says in words what it is when it is not JSON: nothing, a web page, or a file that breaks off.
 * A key that stands twice in one object is a problem too, since a parser would silently drop the first.
 */
export function jsonProblems(text: string, format: string = FORMAT): JsonText {
  const refuse = (code: string, found: string, next: string) => refused({ code, found, next, format })
  const body = text.codePointAt(0) === 0xfeff ? text.slice(1) : text
  if (body.length > MAX_CHARACTERS)
    return refuse('too-large', `${body.length} characters`, 'Split the file by market or by year.')
  const start = body.trimStart()
  if (start === '') return refuse('empty', 'an empty file', 'Fetch or save the file again.')
  if (start.startsWith('<'))
    return refuse('got-html', `a web page: ${shown(start.slice(0, 40))}`, 'Check the address of the file.')
  const { problems, isCut } = scanKeys(body)
  if (problems.length > 0) return { value: null, problems }
  try {
    return { value: JSON.parse(body) as unknown, problems: [] }
  } catch (error) {
    const reason = shown(error instanceof Error ? error.message : String(error))
    return isCut
      ? refuse('truncated', reason, 'The file breaks off; fetch it again.')
      : refuse('not-json', reason, 'Correct the JSON.')
  }
}

type Refusal = { code: string; found: string; next: string; format: string }

function refused({ code, found, next, format }: Refusal): JsonText {
  return {
    value: null,
    problems: [{ code, path: '(the file)', found, expected: `JSON in the format ${format}`, next }],
  }
}
