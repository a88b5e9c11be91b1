import { type Problem, shown } from './problems'

/** A file above this size is refused before it is read. */
export const MAX_CHARACTERS = 20_000_000
const MAX_DEPTH = 32

type JsonText = { value: unknown; problems: Problem[] }

/**
 * Reads JSON text and says in words what it is when it is not JSON: nothing, a web page, or a file that breaks off.
 * A key that stands twice in one object is a problem too, since a parser would silently drop the first.
 */
export function jsonProblems(text: string): JsonText {
  const body = text.codePointAt(0) === 0xfeff ? text.slice(1) : text
  const start = body.trimStart()
  if (start === '') return refuse('empty', 'an empty file', 'Fetch or save the file again.')
  if (body.length > MAX_CHARACTERS)
    return refuse('too-large', `${body.length} characters`, 'Split the file by market or by year.')
  if (start.startsWith('<'))
    return refuse('got-html', `a web page: ${shown(start.slice(0, 40))}`, 'Check the address of the file.')
  const problems = keyProblems(body)
  if (problems.length > 0) return { value: null, problems }
  try {
    return { value: JSON.parse(body) as unknown, problems: [] }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const isCut = /end of JSON|unterminated|after (?:array element|property)/i.test(reason) && !/[}\]]\s*$/.test(body)
    return refuse(
      isCut ? 'truncated' : 'not-json',
      shown(reason),
      isCut ? 'The file breaks off; fetch it again.' : 'Correct the JSON.',
    )
  }
}

function refuse(code: string, found: string, next: string): JsonText {
  return {
    value: null,
    problems: [{ code, path: '(the file)', found, expected: 'JSON in the format quotient/1', next }],
  }
}

type Frame = { keys: Set<string> | null; key: string; index: number }

/** One pass over the tokens: keys that stand twice, keys that could reach a prototype, and nesting without end. */
function keyProblems(text: string): Problem[] {
  const problems: Problem[] = []
  const frames: Frame[] = []
  const token = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\],]/gs
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const frame = frames.at(-1)
    const first = match[0][0]
    if (first === '{' || first === '[') {
      if (frames.length === MAX_DEPTH) return [tooDeep(frames)]
      frames.push({ keys: first === '{' ? new Set() : null, key: '', index: 0 })
    } else if (first === '}' || first === ']') frames.pop()
    else if (first === ',' && frame) frame.index++
    else if (match[1] !== undefined && frame?.keys) {
      frame.key = match[0].slice(1, match[0].lastIndexOf('"'))
      if (frame.keys.has(frame.key) || frame.key === '__proto__') problems.push(badKey(frames, frame.key))
      frame.keys.add(frame.key)
    }
  }
  return problems
}

function pathOf(frames: Frame[]): string {
  return (
    frames
      .map((frame) => (frame.keys ? `.${frame.key}` : `[${frame.index}]`))
      .join('')
      .replace(/^\./, '') || '(the file)'
  )
}

function badKey(frames: Frame[], key: string): Problem {
  return {
    code: 'duplicate-key',
    path: pathOf(frames),
    found: shown(key),
    expected: 'each key once, and never "__proto__"',
    next: 'Remove one of them.',
  }
}

function tooDeep(frames: Frame[]): Problem {
  return {
    code: 'too-deep',
    path: pathOf(frames.slice(0, 4)),
    found: `more than ${MAX_DEPTH} levels`,
    expected: 'a flat file',
    next: 'This is no data set.',
  }
}
