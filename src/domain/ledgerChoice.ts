import type { Statement } from '../schema/dataset'
import type { Measure } from '../schema/vocabulary'
import type { Catalog } from './catalog'
import { sourceOf } from './catalog'
import { layerOf } from './layers'
import { contains, daysOf, type PeriodChoice } from './periods'
import { keptIn } from './keptIn'

/** The filters of the ledger that a statement can pass or not. */
export const LEDGER_FILTERS = ['layer', 'market', 'firm', 'measure', 'periods', 'vendors', 'sources'] as const
export type LedgerFilter = (typeof LEDGER_FILTERS)[number]

/** What the filters are set to; `null` lets everything through. */
export type LedgerSettings = {
  layer: string | null
  market: string | null
  firm: string | null
  measure: Measure | null
  periods: PeriodChoice | null
  vendors: readonly string[] | null
  sources: readonly string[] | null
}

/** How many statements all filters but one let through, and how many of them each of its choices would leave. */
export type LedgerCounts = Record<LedgerFilter, { all: number; of: Map<string, number> }>

/** The statements that pass every filter, in their order, and the counts that stand beside the choices. */
export type LedgerChoice = { chosen: Statement[]; counts: LedgerCounts }

/** Applies filters to statements, in one pass. */
export function ledgerChoice(
  statements: readonly Statement[],
  settings: LedgerSettings,
  catalog: Catalog,
): LedgerChoice {
  const tests = testsOf(settings, catalog)
  const set = LEDGER_FILTERS.filter((filter) => settings[filter] !== null)
  const counts = Object.fromEntries(LEDGER_FILTERS.map((filter) => [filter, { all: 0, of: new Map() }])) as LedgerCounts
  const chosen: Statement[] = []
  for (const statement of statements) {
    let stoppedBy: LedgerFilter | null = null
    let stops = 0
    for (const filter of set)
      if (stops < 2 && !tests[filter](statement)) {
        stoppedBy = filter
        stops++
      }
    if (stops === 0) chosen.push(statement)
    if (stops === 1) count(counts[stoppedBy!], statement, CHOICES[stoppedBy!], catalog)
  }
  for (const filter of LEDGER_FILTERS)
    for (const statement of chosen) count(counts[filter], statement, CHOICES[filter], catalog)
  return { chosen, counts }
}

type ChoiceOf = (statement: Statement, catalog: Catalog) => string | null

function count(counts: LedgerCounts[LedgerFilter], statement: Statement, choiceOf: ChoiceOf, catalog: Catalog): void {
  counts.all++
  const choice = choiceOf(statement, catalog)
  if (choice !== null) counts.of.set(choice, (counts.of.get(choice) ?? 0) + 1)
}

/** Which choice of a filter a statement belongs to; null for none. */
const CHOICES: Record<LedgerFilter, ChoiceOf> = {
  layer: ({ source }, catalog) => layerOf(sourceOf(catalog, source)),
  market: ({ market }) => market,
  firm: ({ researchFirm }) => researchFirm,
  measure: ({ measure }) => measure,
  periods: ({ period }) => period,
  vendors: ({ subject }) => subject,
  sources: ({ source }) => source,
}

type Test = (statement: Statement) => boolean

function testsOf(settings: LedgerSettings, catalog: Catalog): Record<LedgerFilter, Test> {
  const { layer, market, firm, measure, periods } = settings
  const [vendors, sources] = [settings.vendors, settings.sources].map((ids) => new Set(ids ?? []))
  const within = new Map<string, boolean>()
  const isChosen = (period: string) => keptIn(within, period, () => isWithin(period, periods!))
  return {
    layer: ({ source }) => layerOf(sourceOf(catalog, source)) === layer,
    market: (statement) => statement.market === market,
    firm: (statement) => statement.researchFirm === firm,
    measure: (statement) => statement.measure === measure,
    periods: ({ period }) => period !== null && isChosen(period),
    vendors: ({ subject }) => vendors!.has(subject),
    sources: ({ source }) => layerOf(sourceOf(catalog, source)) === 'published' || sources!.has(source),
  }
}

/** Whether a period lies within what was chosen: a quarter within its year, a day within a range. */
export function isWithin(period: string, choice: PeriodChoice): boolean {
  if (Array.isArray(choice)) return choice.some((chosen) => contains(chosen, period))
  const [first] = daysOf(choice.from)
  const [, last] = daysOf(choice.to)
  const [begin, end] = daysOf(period)
  return first <= begin && end <= last
}
