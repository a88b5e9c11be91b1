import type { Statement } from '../schema/dataset'
import { type Catalog, firmName, marketName, sourceOf, subjectName } from './catalog'
import { fold } from './fold'
import { nullsLast } from './order'
import { comparePeriods, periodInWords } from './periods'
import { amountInWords } from './words'

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
    ...(catalog.vendors.get(statement.subject)?.aliases ?? []),
    catalog.texts.places.measures[statement.measure],
    periodInWords(statement.period, catalog.texts),
    statement.period,
    firmName(catalog, statement.researchFirm),
    marketName(catalog, statement.market),
    amountInWords(statement, catalog.texts),
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
    direction * byText(sourceOf(catalog, a.source).publisher, sourceOf(catalog, b.source).publisher, catalog),
  subject: (a, b, catalog, direction) =>
    direction * byText(subjectName(catalog, a.subject), subjectName(catalog, b.subject), catalog),
  measure: (a, b, catalog, direction) => {
    const { measures } = catalog.texts.places
    return direction * byText(measures[a.measure], measures[b.measure], catalog)
  },
  period: (a, b, _catalog, direction) =>
    nullsLast(a.period, b.period, (left, right) => direction * comparePeriods(left, right)),
  value: (a, b, _catalog, direction) => nullsLast(a.value, b.value, (left, right) => direction * (left - right)),
}

function byText(a: string, b: string, { texts }: Catalog): number {
  return a.localeCompare(b, texts.amounts.locale)
}
