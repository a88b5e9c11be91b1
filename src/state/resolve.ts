import type { Facets, SliceFacet } from '../domain/facets'
import { comparePeriods, type Grain, grainOf, type PeriodChoice, periodRange } from '../domain/periods'
import { type Measure, MEASURES } from '../schema/vocabulary'
import { type AddressNotice, formatPeriods } from './address'
import { isArticle, knownIds, periodsExpected } from './known'
import { type ChartKind, CHARTS, type Screen, type View, type ViewLayer } from './view'

/** A view with every default filled in from the data: what a screen draws. */
export type Selection = {
  screen: Screen
  layer: ViewLayer
  market: string | null
  firm: string | null
  measure: Measure
  /** In order of time, all of one grain. */
  periods: string[]
  grain: Grain
  /** Every period that could be chosen, of this grain. */
  allPeriods: string[]
  /** Null: all. */
  vendors: string[] | null
  /** The vendor that stands in front. */
  focus: string | null
  articles: string[] | null
  chart: ChartKind
}

/** The screen of an address that names none. */
export const LANDING: Screen = 'verdicts'

/** The measures that a screen draws, its default first. `share` on the change screen is its change in points. */
export const SCREEN_MEASURES: Record<Screen, readonly Measure[]> = {
  verdicts: MEASURES,
  share: ['share', 'shipments'],
  change: ['growth', 'share', 'sales-growth'],
  stock: ['price-move', 'price'],
  statements: MEASURES,
  articles: MEASURES,
  coverage: ['share', 'shipments', 'growth', 'rank'],
}

/** How many periods a chart opens with. */
const OPENING_PERIODS = 8

/**
 * Fills in the defaults: the market and the firm that the articles speak of most, and eight quarters that end with the
 * last one that they quote. What the data does not have is named and replaced by its default.
 */
export function resolveView(view: View, facets: Facets): { selection: Selection; notices: AddressNotice[] } {
  const notices: AddressNotice[] = []
  const known = <T>(parameter: string, value: T | null, options: readonly T[], fallback: T): T => {
    if (value === null || options.includes(value)) return value ?? fallback
    notices.push({
      parameter,
      found: String(value),
      expected: options.length > 0 ? { values: options.join(', ') } : 'nothing',
    })
    return fallback
  }
  const screen = view.screen ?? LANDING
  const { vendors, listings } = facets.catalog
  const measures = SCREEN_MEASURES[screen]
  const measure = known('measure', view.measure, measures, measures[0]!)
  const chart = known('chart', view.chart, CHARTS[screen] as readonly ChartKind[], CHARTS[screen][0])
  const drawn = facets.slices.filter((slice) => slice.measure === measure)
  const market = known('market', view.market, marketsOf(drawn), bestOf(drawn, 'market'))
  const inMarket = drawn.filter((slice) => slice.market === market)
  const firm = known('firm', view.firm, firmsOf(inMarket), bestOf(inMarket, 'researchFirm'))
  const slices = inMarket.filter((slice) => slice.researchFirm === firm)
  const { periods, grain, allPeriods } = periodsFor(view.periods, slices, notices)
  return {
    selection: {
      screen,
      layer: view.layer ?? 'published',
      market,
      firm,
      measure,
      periods,
      grain,
      allPeriods,
      vendors: knownIds('vendors', view.vendors, (id) => (screen === 'stock' ? listings : vendors).has(id), notices),
      focus:
        knownIds('focus', view.focus === null ? null : [view.focus], (id) => vendors.has(id), notices)?.[0] ?? null,
      articles: knownIds('sources', view.sources, (id) => isArticle(id, facets), notices),
      chart,
    },
    notices,
  }
}

/** The markets in which slices lie, the most quoted first. */
export function marketsOf(slices: readonly SliceFacet[]): string[] {
  return [...new Set(bySize(slices).flatMap((slice) => slice.market ?? []))]
}

/** The research firms of slices, the most quoted first. */
export function firmsOf(slices: readonly SliceFacet[]): string[] {
  return [...new Set(bySize(slices).flatMap((slice) => slice.researchFirm ?? []))]
}

function bestOf(slices: readonly SliceFacet[], key: 'market' | 'researchFirm'): string | null {
  return bySize(slices).find((slice) => slice[key] !== null)?.[key] ?? null
}

/** What articles quote and somebody published comes first: there is something to compare. */
function bySize(slices: readonly SliceFacet[]): SliceFacet[] {
  const isBoth = (slice: SliceFacet) => Number(slice.quoted > 0 && slice.published > 0)
  return slices.toSorted((a, b) => isBoth(b) - isBoth(a) || b.quoted - a.quoted || b.published - a.published)
}

function periodsFor(choice: PeriodChoice | null, slices: SliceFacet[], notices: AddressNotice[]) {
  const all = [...new Set(slices.flatMap((slice) => slice.periods))].toSorted(comparePeriods)
  const ofGrain = (grain: Grain) => all.filter((period) => grainOf(period) === grain)
  const focus = slices.flatMap((slice) => slice.quotedPeriods).toSorted(comparePeriods)
  const main: Grain = ofGrain('quarter').length > 0 ? 'quarter' : all[0] ? grainOf(all[0]) : 'quarter'
  if (choice !== null) {
    const chosen = Array.isArray(choice) ? choice.toSorted(comparePeriods) : spanOf(choice, all)
    const grain = chosen[0] ? grainOf(chosen[0]) : main
    if (chosen.some((period) => all.includes(period))) return { periods: chosen, grain, allPeriods: ofGrain(grain) }
    notices.push({
      parameter: 'periods',
      found: formatPeriods(choice),
      expected: periodsExpected(all),
    })
  }
  const allPeriods = ofGrain(main)
  const last = focus.findLast((period) => grainOf(period) === main) ?? allPeriods.at(-1)
  const until = allPeriods.filter((period) => last !== undefined && comparePeriods(period, last) <= 0)
  const first = until.at(-OPENING_PERIODS) ?? until[0]
  const range = first && last ? periodRange(first, last).slice(-OPENING_PERIODS) : []
  return { periods: range.length > 0 ? range : until, grain: main, allPeriods }
}

/** The periods from one end to the other: with their holes for quarters and years, else those that the data has. */
function spanOf({ from, to }: { from: string; to: string }, all: string[]): string[] {
  const range = periodRange(from, to)
  if (range.length > 0) return range
  return all.filter((period) => grainOf(period) === grainOf(from) && period >= from && period <= to)
}
