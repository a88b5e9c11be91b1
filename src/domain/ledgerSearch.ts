import type { Statement } from '../schema/dataset'
import { type Catalog, firmName, marketName, sourceOf, subjectName } from './catalog'
import { fold } from './fold'
import { periodInWords } from './periods'
import { amountInWords } from './words'
import { keptIn } from './keptIn'

/**
 * The statements in which every word of a search occurs: in the source, the subject, the measure, the period, the firm,
 * the market, the number or the quoted words. Upper and lower case are the same, and so are all kinds of dashes, minus
 * signs and quotes; an empty search finds all.
 */
export function searchStatements(statements: readonly Statement[], words: string, catalog: Catalog): Statement[] {
  const terms = fold(words).toLowerCase().split(' ').filter(Boolean)
  if (terms.length === 0) return [...statements]
  const textOf = keptTexts(catalog)
  return statements.filter((statement) => {
    const text = textOf(statement)
    return terms.every((term) => text.includes(term))
  })
}

/** The folded text of each statement that was searched before, in one language: making it takes longer than looking. */
const KEPT = new WeakMap<Catalog, WeakMap<Statement, string>>()

function keptTexts(catalog: Catalog): (statement: Statement) => string {
  const kept = keptIn(KEPT, catalog, () => new WeakMap<Statement, string>())
  const make = searchTexts(catalog)
  return (statement) => keptIn(kept, statement, make)
}

/** Makes the text that a statement is found by. What many statements share is folded once. */
function searchTexts(catalog: Catalog): (statement: Statement) => string {
  const { texts } = catalog
  const sources = folded((id: string) => sourceOf(catalog, id).publisher)
  const subjects = folded((id: string) =>
    [subjectName(catalog, id), ...(catalog.vendors.get(id)?.aliases ?? [])].filter(Boolean).join(' '),
  )
  const measures = folded((measure: Statement['measure']) => texts.places.measures[measure])
  const periods = folded((period: string | null) => `${periodInWords(period, texts)} ${period ?? ''}`)
  const firms = folded((id: string | null) => firmName(catalog, id))
  const markets = folded((id: string | null) => marketName(catalog, id))
  return (statement) => {
    const { id, source, subject, measure, period, researchFirm, market, topic, quote } = statement
    const own = foldedOnce(`${id} ${amountInWords(statement, texts)} ${topic ?? ''} ${quote?.exact ?? ''}`)
    const place = `${subjects(subject)} ${measures(measure)} ${periods(period)} ${firms(researchFirm)} ${markets(market)}`
    return `${sources(source)} ${place} ${own}`
  }
}

function foldedOnce(text: string): string {
  return fold(text).toLowerCase()
}

/** The folded words for an id, each made once. */
function folded<T extends string | null>(wordsOf: (id: T) => string): (id: T) => string {
  const kept = new Map<T, string>()
  return (id) => keptIn(kept, id, () => foldedOnce(wordsOf(id)))
}
