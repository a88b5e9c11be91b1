import { getDotPath, type BaseIssue } from 'valibot'
import { type Problem, shown } from './problems'

/** A valibot issue in our own words and with our own kind of path. */
export function problemOfIssue(issue: BaseIssue<unknown>): Problem {
  const missing = issue.received === 'undefined'
  return {
    code: missing ? 'missing' : issue.type === 'literal' && pathOf(issue) === 'format' ? 'format' : 'shape',
    path: pathOf(issue),
    found: shown(issue.input),
    expected: expectedOf(issue),
    next: missing ? 'Add the field.' : 'Correct the field; nothing is converted.',
  }
}

function pathOf(issue: BaseIssue<unknown>): string {
  const path = getDotPath(issue)
  return path ? path.replaceAll(/\.(\d+)(?=\.|$)/g, '[$1]') : '(the file)'
}

function expectedOf(issue: BaseIssue<unknown>): string {
  const field = pathOf(issue).split('.').at(-1) ?? ''
  if (issue.type === 'regex') return FORMATS[field] ?? FORMATS['id']!
  if (issue.type === 'max_length')
    return `at most ${String((issue as { requirement?: unknown }).requirement)} ${Array.isArray(issue.input) ? 'entries' : 'characters'}`
  if (issue.type === 'finite') return 'a finite number'
  if (issue.type === 'integer') return 'a whole number'
  if (issue.type === 'min_value' || issue.type === 'max_value') return `a number ${issue.expected ?? ''}`.trim()
  const expected = (issue.expected ?? 'another value').replaceAll(/^\(|\)$/g, '').replaceAll(' | ', ', ')
  return KINDS[expected] ?? `one of ${expected}`.replace(/^one of ([^,]*)$/, '$1')
}

const KINDS: Record<string, string> = {
  Object: 'an object {…}',
  Array: 'a list […]',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
}

const FORMATS: Record<string, string> = {
  id: 'an id of 1 to 100 characters without spaces, "~", "," or invisible characters',
  name: 'text that is not blank',
  publisher: 'text that is not blank',
  title: 'text that is not blank',
  basis: 'text that is not blank',
  exact: 'text that is not blank',
  color: 'a colour such as "#1a2b3c"',
  darkColor: 'a colour such as "#1a2b3c"',
  period: 'a period such as "2024", "2024-Q4", "2024-12", "2025-02-11" or "2025-01-13/2025-02-12"',
  updatedOn: 'a date such as "2026", "2026-01" or "2026-01-31"',
  publishedOn: 'a date such as "2025", "2025-02" or "2025-02-13"',
  url: 'an address that starts with https:// or http://',
  edition: 'a digest such as "sha256-…" with 64 hexadecimal digits',
}
