import type { Statement } from '../schema/dataset'
import { type Catalog, sourceOf, subjectName } from './catalog'
import { ledgerChoice, type LedgerCounts, type LedgerSettings } from './ledgerChoice'
import { nullsLast } from './order'
import { searchStatements } from './ledgerSearch'
import { comparePeriods } from './periods'

/** What the ledger can be sorted by. */
export type LedgerColumn = 'source' | 'subject' | 'measure' | 'period' | 'value'

/** Sorts statements by one column; equals keep the order of the file, and what is open or without a number comes last. */
export function sortLedger(
  statements: readonly Statement[],
  column: LedgerColumn,
  descending: boolean,
  catalog: Catalog,
): Statement[] {
  const direction = descending ? -1 : 1
  const ranks = RANKS[column](statements, catalog)
  return statements
    .map((statement) => ({ statement, rank: ranks(statement) }))
    .toSorted((a, b) => nullsLast(a.rank, b.rank, (left, right) => direction * (left - right)))
    .map(({ statement }) => statement)
}

/** A number for the place of each statement in a column; null for what comes last either way. */
type Ranks = (statements: readonly Statement[], catalog: Catalog) => (statement: Statement) => number | null

const RANKS: Record<LedgerColumn, Ranks> = {
  source: byText(({ source }, catalog) => sourceOf(catalog, source).publisher),
  subject: byText(({ subject }, catalog) => subjectName(catalog, subject)),
  measure: byText(({ measure }, { texts }) => texts.places.measures[measure]),
  period: (statements) => {
    const ranks = ranked(
      statements.flatMap(({ period }) => period ?? []),
      comparePeriods,
    )
    return ({ period }) => (period === null ? null : ranks.get(period)!)
  },
  value: () => (statement) => statement.value,
}

function byText(wordsOf: (statement: Statement, catalog: Catalog) => string): Ranks {
  return (statements, catalog) => {
    const { compare } = new Intl.Collator(catalog.texts.amounts.locale)
    const ranks = ranked(
      statements.map((statement) => wordsOf(statement, catalog)),
      compare,
    )
    return (statement) => ranks.get(wordsOf(statement, catalog))!
  }
}

/** The rank of each word in their order; equal words share one. Sorting words is quicker: there are fewer than statements. */
function ranked(words: readonly string[], compare: (a: string, b: string) => number): Map<string, number> {
  const ranks = new Map<string, number>()
  let [last, rank]: [string | null, number] = [null, 0]
  for (const word of [...new Set(words)].toSorted(compare)) {
    if (last !== null && compare(last, word) !== 0) rank++
    ranks.set(word, rank)
    last = word
  }
  return ranks
}

/** What the ledger is asked for: filters, a search, an order. */
export type LedgerQuestion = LedgerSettings & {
  q: string | null
  sort: { key: LedgerColumn; descending: boolean } | null
}

/** The ledger: the statements that pass the filters and the search, in order, and what stands beside the filters. */
export type Ledger = { sorted: Statement[]; passed: number; counts: LedgerCounts }

/** Answers what the ledger is asked for. `passed` is how many the filters alone let through. */
export function ledgerOf(statements: readonly Statement[], question: LedgerQuestion, catalog: Catalog): Ledger {
  const { chosen, counts } = ledgerChoice(statements, question, catalog)
  const found = searchStatements(chosen, question.q ?? '', catalog)
  const { sort } = question
  return {
    sorted: sort ? sortLedger(found, sort.key, sort.descending, catalog) : found,
    passed: chosen.length,
    counts,
  }
}
