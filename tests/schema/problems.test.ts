import { expect, test } from 'vitest'
import { problemLine, shown, withoutControls } from '../../src/schema/problems'

test.each([
  [undefined, 'nothing'],
  [NaN, 'NaN'],
  ['a', '"a"'],
  ['\u001B[31m', String.raw`"\x1b[31m"`],
  ['\u009B31m', String.raw`"\x9b31m"`],
  ['a\u202Eb', String.raw`"a\u{202e}b"`],
  [String.raw`\u001b`, String.raw`"\\u001b"`],
  ['line\nline', String.raw`"line\nline"`],
])('%j is shown as %s', (value, expected) => {
  expect(shown(value)).toBe(expected)
})

test('a long value is cut, and never through a character', () => {
  for (const length of [73, 74, 75, 76, 77, 78, 79, 80]) {
    const line = shown(`${'a'.repeat(length)}${'🙂'.repeat(20)}`)
    expect(line.length).toBeLessThanOrEqual(80)
    expect(line).toMatch(/…$/)
    expect(line).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
  }
})

test('a problem is one sentence and what to do', () => {
  const problem = { code: 'value', path: 'a.b', found: '134', expected: 'a share', next: 'Correct it.' }
  expect(problemLine(problem)).toBe('a.b: expected a share, found 134. Correct it.')
})

test('text for a terminal holds no control characters', () => {
  expect(withoutControls('a\u001B[2Jb\u0007\u2028')).toBe(String.raw`a\x1b[2Jb\x07\u{2028}`)
})
