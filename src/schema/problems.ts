/**
 * One thing that is wrong with a file, complete enough to mend it: a stable code, where (`statements[12].value`), what
 * stands there, what should, and what to do next. Problems are collected, never thrown.
 */
export type Problem = { code: string; path: string; found: string; expected: string; next: string }

/** How a value is shown in `found`: as JSON on one line, control characters as \x1b, cut after 80 characters. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const json = typeof value === 'number' && !Number.isFinite(value) ? String(value) : JSON.stringify(value)
  const line = (json ?? String(value)).replaceAll(/\\(?:u00([01][0-9a-f])|.)/g, (escape, code?: string) =>
    code ? `\\x${code}` : escape,
  )
  return withoutControls(line.length > 80 ? `${line.slice(0, 77).replace(/[\uD800-\uDBFF]$/, '')}…` : line)
}

/** Text that cannot steer a terminal: control and direction characters become `\x1b` or `\u{202e}`. */
export function withoutControls(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16)
    return code.length > 2 ? `\\u{${code}}` : `\\x${code.padStart(2, '0')}`
  })
}

/** A problem in one line: `statements[12].value: expected a share from 0 to 100, found 134. Correct the value.` */
export function problemLine(problem: Problem): string {
  return `${problem.path}: expected ${problem.expected}, found ${problem.found}. ${problem.next}`
}

/** The problem of a value whose own code fails while it is read. */
export function unreadable(error: unknown, format: string): Problem {
  return {
    code: 'shape',
    path: '(the file)',
    found: shown(error instanceof Error ? error.message : error),
    expected: `plain data in the format ${format}`,
    next: 'Save the file as plain JSON.',
  }
}

/** The problem of bytes that are no text in UTF-8: read all the same, their words would be lost. */
export function notUtf8(found: string): Problem {
  return { code: 'not-utf8', path: '(the file)', found, expected: 'text in UTF-8', next: 'Save the file as UTF-8.' }
}
