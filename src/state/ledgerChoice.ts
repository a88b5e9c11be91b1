import type { Catalog } from '../domain/catalog'
import { sourceOf } from '../domain/catalog'
import { layerOf } from '../domain/layers'
import { contains, daysOf } from '../domain/periods'
import type { Verdict } from '../domain/verdicts'
import type { Statement } from '../schema/dataset'
import type { PeriodChoice, View } from './view'

/** The filters of the ledger that a statement can pass or not. */
export const LEDGER_FILTERS = ['layer', 'market', 'firm', 'measure', 'periods', 'vendors', 'sources'] as const
type Filter = (typeof LEDGER_FILTERS)[number]

export type LedgerChoice = {
  chosen: Statement[]
  /** The statements that all filters but this one let through: what the counts beside its choices are taken from. */
  without: (filter: Filter) => Statement[]
}

/** Applies the filters of a view to statements; here a filter that is not set lets everything through. */
export function ledgerChoice(statements: readonly Statement[], view: View, catalog: Catalog): LedgerChoice {
  const passes = (statement: Statement, filter: Filter) => TESTS[filter](statement, view, catalog)
  const through = (left: readonly Filter[]) =>
    statements.filter((statement) => left.every((filter) => passes(statement, filter)))
  const without = new Map(
    LEDGER_FILTERS.map((filter) => [filter, through(LEDGER_FILTERS.filter((other) => other !== filter))]),
  )
  return { chosen: through(LEDGER_FILTERS), without: (filter) => without.get(filter) ?? [] }
}

/** The verdicts whose statements pass the filters of a view, in their order. The layer is no filter here: all are quoted. */
export function chosenVerdicts(verdicts: readonly Verdict[], view: View, catalog: Catalog) {
  const statements = verdicts.map(({ statement }) => statement)
  const choice = ledgerChoice(statements, { ...view, layer: null }, catalog)
  const chosen = new Set(choice.chosen)
  return { choice, shown: verdicts.filter(({ statement }) => chosen.has(statement)) }
}

const TESTS: Record<Filter, (statement: Statement, view: View, catalog: Catalog) => boolean> = {
  layer: ({ source }, { layer }, catalog) => layer === null || layerOf(sourceOf(catalog, source)) === layer,
  market: (statement, { market }) => market === null || statement.market === market,
  firm: (statement, { firm }) => firm === null || statement.researchFirm === firm,
  measure: (statement, { measure }) => measure === null || statement.measure === measure,
  periods: ({ period }, { periods }) => periods === null || (period !== null && isWithin(period, periods)),
  vendors: ({ subject }, { vendors }) => vendors === null || vendors.includes(subject),
  sources: ({ source }, { sources }, catalog) =>
    sources === null || layerOf(sourceOf(catalog, source)) === 'published' || sources.includes(source),
}

function isWithin(period: string, choice: PeriodChoice): boolean {
  if (Array.isArray(choice)) return choice.some((chosen) => contains(chosen, period))
  const [first] = daysOf(choice.from)
  const [, last] = daysOf(choice.to)
  const [begin, end] = daysOf(period)
  return first <= begin && end <= last
}
