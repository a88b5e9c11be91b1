import type { Catalog } from '../domain/catalog'
import type { Facets } from '../domain/facets'
import { type Break, breaksOf, type Cell, figuresOf, type Grid, hasNumber, partOf, type Place } from '../domain/grid'
import { grainOf, periodRange } from '../domain/periods'
import type { Side } from '../domain/sides'
import type { Figure } from '../domain/figures'
import type { Layer } from '../domain/layers'
import type { Statement } from '../schema/dataset'
import { OTHERS } from '../schema/vocabulary'
import type { Selection } from './resolve'
import type { ViewLayer } from './view'
import { wholesOf } from './wholes'

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
  /** What articles say without a period or a number, and so without a place in the chart; empty where they do not speak. */
  unplaced: Figure[]
}

/** How many figures stand behind each choice. */
export type Counts = {
  layer: Record<ViewLayer, number>
  vendor: Map<string, number>
  period: ReadonlyMap<string, number>
  article: ReadonlyMap<string, number>
}

type Question = { selection: Selection; facets: Facets; statements: Statement[]; open: Statement[]; inPoints: boolean }

/** Builds a scene. `statements` is the slice with what its derived figures need; `open` are those that name no firm. */
export function sceneOf({ selection, facets, statements, open, inPoints }: Question): Scene {
  const { catalog } = facets
  const { measure, periods, articles, allPeriods } = selection
  const layer = selection.layer === 'difference' ? 'quoted' : selection.layer
  const place: Place = { market: selection.market, researchFirm: selection.firm }
  const everyPeriod = [...new Set([...withHoles(allPeriods), ...periods])]
  const wholes = wholesOf({ statements, open, catalog, place, measure, inPoints, articles, periods: everyPeriod })
  const { sides, vendors } = wholes
  const chosen = selection.vendors ?? vendors
  const showsOthers =
    selection.vendors === null &&
    layer === 'published' &&
    (selection.chart === 'stacked' || (selection.screen === 'share' && selection.chart === 'table'))
  const subjects = [...vendors.filter((vendor) => chosen.includes(vendor)), ...(showsOthers ? [OTHERS] : [])]
  const grid = (on: ViewLayer, over: string[]) => partOf(wholes.grid(on), { subjects, periods: over })
  const asked = grid(selection.layer, periods)
  const isDifference = selection.layer === 'difference'
  return {
    catalog,
    place,
    sides,
    grid: isDifference ? grid('difference', periodsWithNumbers(asked)) : asked,
    vendors,
    breaks: showsOthers ? breaksOf(sides.published, place, periods) : [],
    counts: {
      layer: {
        quoted: numbersIn(grid('quoted', periods)),
        published: numbersIn(grid('published', periods)),
        difference: numbersIn(grid('difference', periods)),
      },
      vendor: new Map(
        vendors.map((vendor) => [vendor, numbersIn(partOf(wholes.grid(layer), { subjects: [vendor], periods }))]),
      ),
      period: wholes.byPeriod(layer),
      article: wholes.bySource,
    },
    unplaced:
      selection.layer === 'published'
        ? []
        : wholes.unplaced().filter(({ coordinates }) => selection.vendors?.includes(coordinates.subject) ?? true),
  }
}

/** The periods with those between them that the data does not have: a range of periods has them too. */
function withHoles(all: string[]): string[] {
  const [first, last] = [all[0], all.at(-1)]
  return first && last ? [...periodRange(first, last), ...all] : []
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

/** The grains that the periods of a slice come in and that can be drawn on one axis. */
export function grainsIn(periods: readonly string[]): ('quarter' | 'year')[] {
  return (['quarter', 'year'] as const).filter((grain) => periods.some((period) => grainOf(period) === grain))
}
