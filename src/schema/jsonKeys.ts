import { type Problem, shown } from './problems'

const MAX_DEPTH = 32
const MAX_PROBLEMS = 100

type Frame = { keys: Set<string> | null; key: string; index: number; isKeyNext: boolean }
type KeyScan = { problems: Problem[]; isCut: boolean }

/**
 * One pass over JSON text, before a parser sees it: keys that stand twice, keys that could reach a prototype, nesting
 * without end, and whether the text breaks off (a string or a bracket is open at its end). Linear for any text.
 */
export function scanKeys(text: string): KeyScan {
  const problems: Problem[] = []
  const frames: Frame[] = []
  let isBalanced = true
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    const frame = frames.at(-1)
    if (sign === '"') {
      const end = stringEnd(text, at + 1)
      if (end === -1) return { problems, isCut: isBalanced }
      if (frame?.keys && frame.isKeyNext) {
        frame.key = keyOf(text.slice(at, end + 1))
        if ((frame.keys.has(frame.key) || frame.key === '__proto__') && problems.length < MAX_PROBLEMS)
          problems.push(badKey(frames, frame.key))
        frame.keys.add(frame.key)
        frame.isKeyNext = false
      }
      at = end
    } else if (sign === '{' || sign === '[') {
      if (frames.length === MAX_DEPTH) return { problems: [tooDeep(frames)], isCut: false }
      frames.push({ keys: sign === '{' ? new Set() : null, key: '', index: 0, isKeyNext: true })
    } else if (sign === '}' || sign === ']') {
      if (!frame || (frame.keys === null) !== (sign === ']')) isBalanced = false
      frames.pop()
    } else if (sign === ',' && frame) {
      frame.index++
      frame.isKeyNext = true
    }
  }
  return { problems, isCut: isBalanced && frames.length > 0 }
}

/** Where a string ends: the next quote with an even number of backslashes before it; -1 when none follows. */
function stringEnd(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (at - 1 - slashes >= from && text[at - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return at
  }
  return -1
}

/** A key without its escapes, so that "\u0069d" is seen to be "id". */
function keyOf(literal: string): string {
  if (!literal.includes('\\')) return literal.slice(1, -1)
  try {
    return String(JSON.parse(literal))
  } catch {
    return literal.slice(1, -1)
  }
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
