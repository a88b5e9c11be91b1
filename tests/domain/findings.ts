import { dataFindings, type Findings } from '../../src/domain/dataChecks'
import type { Statement } from '../../src/schema/dataset'
import { dataset, statement } from '../make'

export type Own = Partial<Statement>

/** What check-data finds in statements with the ids s0, s1, … `text` is the article of the source "daily". */
export function findings(statements: Own[], text: string | null = null): Findings {
  const made = statements.map((own, index) => statement({ id: `s${index}`, ...own }))
  const texts = new Map(text === null ? [] : [['daily', text] as const])
  return dataFindings(dataset({ statements: made }), texts, null)
}

/** The problems as `code path`. */
export function problems(statements: Own[], text: string | null = null): string[] {
  return findings(statements, text).problems.map(({ code, path }) => `${code} ${path}`)
}

/** The warnings as `code path`. */
export function warnings(statements: Own[]): string[] {
  return findings(statements).warnings.map(({ code, path }) => `${code} ${path}`)
}

/** A statement of the release, which needs no quotation. */
export function release(own: Own): Own {
  return { source: 'release', quote: null, ...own }
}
