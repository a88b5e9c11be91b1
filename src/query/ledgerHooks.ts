import { queryOptions, useQueries, useSuspenseQuery } from '@tanstack/react-query'
import type { LedgerQuestion } from '../domain/ledger'
import { keptIn } from '../domain/keptIn'
import type { Statement } from '../schema/dataset'
import type { DataSource, LedgerAsked, LedgerSummary, RowRange } from './dataSource'
import { useSource, useTexts } from './hooks'
import { localLedger } from './localLedger'

/** What the ledger finds in the reader's language. Suspends like `useFacets`. */
export function useLedger(question: LedgerQuestion): LedgerSummary {
  return useSuspenseQuery(ledgerQuery(useSource(), { question, texts: useTexts() })).data
}

/** Some rows of the ledger. Suspends like `useFacets`. */
export function useLedgerPage(question: LedgerQuestion, rows: RowRange): Statement[] {
  return useSuspenseQuery(ledgerRowsQuery(useSource(), { question, texts: useTexts() }, rows)).data
}

/** Rows of the ledger, range by range; none for a range that is still on its way. */
export function useLedgerRows(question: LedgerQuestion, ranges: readonly RowRange[]): (Statement[] | undefined)[] {
  const source = useSource()
  const texts = useTexts()
  const queries = ranges.map((rows) => ledgerRowsQuery(source, { question, texts }, rows))
  return useQueries({ queries }).map(({ data }) => data)
}

/** Letters that were typed on the way are not kept for ever. */
const MINUTE_MS = 60_000

function ledgerQuery(source: DataSource, asked: LedgerAsked) {
  return queryOptions({
    queryKey: [source.id, 'ledger', asked.texts.language, asked.question],
    queryFn: async ({ signal }) =>
      source.ledger?.summary(asked, signal) ?? (await loaded(source, signal)).summary(asked),
    initialData: () => atHand(source)?.summary(asked),
    gcTime: MINUTE_MS,
  })
}

function ledgerRowsQuery(source: DataSource, asked: LedgerAsked, rows: RowRange) {
  return queryOptions({
    queryKey: [source.id, 'rows', asked.texts.language, asked.question, rows],
    queryFn: async ({ signal }) =>
      source.ledger?.rows(asked, rows, signal) ?? (await loaded(source, signal)).rows(asked, rows),
    initialData: () => atHand(source)?.rows(asked, rows),
    gcTime: MINUTE_MS,
  })
}

type Local = ReturnType<typeof localLedger>

/** The ledgers that this page keeps itself, for sources that have none. */
const LOCAL = new WeakMap<DataSource, Local>()

function atHand(source: DataSource): Local | undefined {
  const answers = source.atHand?.()
  return answers ? keptIn(LOCAL, source, () => localLedger(answers.slice({}), answers.facets().catalog)) : undefined
}

async function loaded(source: DataSource, signal: AbortSignal): Promise<Local> {
  const [statements, { catalog }] = await Promise.all([source.slice({}, signal), source.facets(signal)])
  return keptIn(LOCAL, source, () => localLedger(statements, catalog))
}
