import type { Statement } from '../schema/dataset'
import { type Catalog, firmName, marketName, sourceOf, subjectName } from './catalog'
import { fold } from './fold'
import { comparePeriods, periodInWords } from './periods'
import { amountInWords, MEASURE_WORDS } from './words'

/** What the ledger can be sorted by. */
export type LedgerColumn = 'source' | 'subject' | 'measure' | 'period' | 'value'

/**
 * The statements in which every word of a search occurs: in the source, the subject, the measure, the period, the firm,
 * the market, the number or the quoted words. Upper and lower case are the same, and so are all kinds of dashes, minus
 * signs and quotes; an empty search finds all.
 */
export function search(statements: readonly Statement[], words: string, catalog: Catalog): Statement[] {
  const terms = fold(words).toLowerCase().split(' ').filter(Boolean)
  if (terms.length === 0) return [...statements]
  return statements.filter((statement) => {
    const text = searchText(statement, catalog)
    return terms.every((term) => text.includes(term))
  })
}

function searchText(statement: Statement, catalog: Catalog): string {
  const source = sourceOf(catalog, statement.source)
  const parts = [
    statement.id,
    source.publisher,
    subjectName(catalog, statement.subject),
    MEASURE_WORDS[statement.measure],
    periodInWords(statement.period),
    statement.period,
    firmName(catalog, statement.researchFirm),
    marketName(catalog, statement.market),
    amountInWords(statement),
    statement.topic,
    statement.quote?.exact,
  ]
  return fold(parts.join(' ')).toLowerCase()
}

/** Sorts statements by one column; equals keep the order of the file, and what is open or without a number comes last. */
export function sortLedger(
  statements: readonly Statement[],
  column: LedgerColumn,
  descending: boolean,
  catalog: Catalog,
): Statement[] {
  const compare = COMPARE[column]
  const direction = descending ? -1 : 1
  return statements.toSorted((a, b) => compare(a, b, catalog, direction))
}

type Compare = (a: Statement, b: Statement, catalog: Catalog, direction: 1 | -1) => number

const COMPARE: Record<LedgerColumn, Compare> = {
  source: (a, b, catalog, direction) =>
    direction * byText(sourceOf(catalog, a.source).publisher, sourceOf(catalog, b.source).publisher),
  subject: (a, b, catalog, direction) =>
    direction * byText(subjectName(catalog, a.subject), subjectName(catalog, b.subject)),
  measure: (a, b, _catalog, direction) => direction * byText(MEASURE_WORDS[a.measure], MEASURE_WORDS[b.measure]),
  period: (a, b, _catalog, direction) => nullsLast(a.period, b.period, direction, comparePeriods),
  value: (a, b, _catalog, direction) => nullsLast(a.value, b.value, direction, (left, right) => left - right),
}

function byText(a: string, b: string): number {
  return a.localeCompare(b, 'en')
}

function nullsLast<T>(a: T | null, b: T | null, direction: 1 | -1, compare: (a: T, b: T) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return direction * compare(a, b)
}
