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
  // Patterns say in the schema what they expect.
  if (issue.type === 'regex') return issue.message
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
