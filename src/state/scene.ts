import type { Catalog } from '../domain/catalog'
import type { Facets } from '../domain/facets'
import { type Break, breaksOf, type Cell, figuresOf, type Grid, gridOf, hasNumber, type Place } from '../domain/grid'
import { grainOf } from '../domain/periods'
import { type Side, sideOf, unplacedFigures } from '../domain/sides'
import type { Figure } from '../domain/figures'
import type { Layer } from '../domain/layers'
import type { Statement } from '../schema/dataset'
import { OTHERS, TOTAL } from '../schema/vocabulary'
import type { Selection } from './resolve'
import type { ViewLayer } from './view'

/** All that a screen of shares or changes draws from: both sides, the grid, and what there is to choose. */
export type Scene = {
  catalog: Catalog
  place: Place
  sides: Record<Layer, Side>
  grid: Grid
  /** Vendors that have a figure here at all, whatever is switched off: the choices of the vendor filter. */
  vendors: string[]
  counts: Counts
  /** Where what is inside Others changes, as long as Others is drawn. */
  breaks: Break[]
  /** What articles say without a period or a number, and so without a place in the chart. */
  unplaced: Figure[]
}

/** How many figures stand behind each choice. */
export type Counts = {
  layer: Record<ViewLayer, number>
  vendor: Map<string, number>
  period: Map<string, number>
  article: Map<string, number>
}

type Question = { selection: Selection; facets: Facets; statements: Statement[]; open: Statement[]; inPoints: boolean }

/** Builds a scene. `statements` is the slice with what its derived figures need; `open` are those that name no firm. */
export function sceneOf({ selection, facets, statements, open, inPoints }: Question): Scene {
  const { catalog } = facets
  const { measure, periods, articles } = selection
  const layer = selection.layer === 'difference' ? 'quoted' : selection.layer
  const place: Place = { market: selection.market, researchFirm: selection.firm }
  const sides = {
    quoted: sideOf(statements, 'quoted', catalog, articles),
    published: sideOf(statements, 'published', catalog),
  }
  const everySide = { quoted: sideOf(statements, 'quoted', catalog), published: sides.published }
  const grid = (on: Layer, subjects: string[], over: string[]) =>
    gridOf({ side: sides[on], everySide: everySide[on], place, measure, inPoints, periods: over, subjects })
  const all = [...catalog.vendors.keys()]
  const vendors = all.filter((vendor) => isNamed(vendor, statements, place))
  const chosen = selection.vendors ?? vendors
  const showsOthers =
    selection.vendors === null &&
    layer === 'published' &&
    (selection.chart === 'stacked' || (selection.screen === 'share' && selection.chart === 'table'))
  const subjects = [...vendors.filter((vendor) => chosen.includes(vendor)), ...(showsOthers ? [OTHERS] : [])]
  const difference = (over: string[]) =>
    gridOf({
      side: sides.quoted,
      everySide: everySide.quoted,
      against: sides.published,
      place,
      measure,
      inPoints,
      periods: over,
      subjects,
    })
  const drawn =
    selection.layer === 'difference'
      ? difference(periodsWithNumbers(difference(periods)))
      : grid(layer, subjects, periods)
  const whole = grid(layer, vendors, selection.allPeriods)
  return {
    catalog,
    place,
    sides,
    grid: drawn,
    vendors,
    breaks: showsOthers ? breaksOf(sides.published, place, periods) : [],
    counts: {
      layer: {
        quoted: numbersIn(grid('quoted', subjects, periods)),
        published: numbersIn(grid('published', subjects, periods)),
        difference: numbersIn(difference(periods)),
      },
      vendor: new Map(vendors.map((vendor) => [vendor, numbersIn(grid(layer, [vendor], periods))])),
      period: new Map(
        whole.periods.map((period, column) => [period, columnOf(whole, column).filter(hasNumber).length]),
      ),
      article: countBy(
        statements.filter(({ measure: its }) => its === measure),
        ({ source }) => source,
      ),
    },
    unplaced: unplacedFigures(
      sideOf(
        [...statements, ...open].filter((each) => each.measure === measure || each.measure === 'rank'),
        'quoted',
        catalog,
        articles,
      ),
    ).filter(
      ({ coordinates }) =>
        coordinates.subject !== TOTAL &&
        (selection.vendors === null || selection.vendors.includes(coordinates.subject)),
    ),
  }
}

function isNamed(vendor: string, statements: Statement[], place: Place): boolean {
  return statements.some(
    ({ subject, market, researchFirm }) =>
      subject === vendor && market === place.market && researchFirm === place.researchFirm,
  )
}

function numbersIn(grid: Grid): number {
  return figuresOf(grid).filter((figure) => figure.value !== null).length
}

/** The periods in which a grid has any number; all of them where it has none. */
function periodsWithNumbers(grid: Grid): string[] {
  const kept = grid.periods.filter((_, column) => columnOf(grid, column).some(hasNumber))
  return kept.length > 0 ? kept : grid.periods
}

function columnOf(grid: Grid, column: number): Cell[] {
  return grid.rows.flatMap((row) => row[column] ?? [])
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}

/** The grains that the periods of a slice come in and that can be drawn on one axis. */
export function grainsIn(periods: readonly string[]): ('quarter' | 'year')[] {
  return (['quarter', 'year'] as const).filter((grain) => periods.some((period) => grainOf(period) === grain))
}
