import { movesOf } from '../charts/movesOf'
import { pairsOf } from '../charts/pairsOf'
import { LIGHT, type Series, seriesOf, withFocus } from '../charts/theme'
import { type Catalog, subjectName } from '../domain/catalog'
import { type Figure, figureInWords } from '../domain/figures'
import { cellAt, gapInWords, type Grid, hasNumber } from '../domain/grid'
import { periodInWords } from '../domain/periods'
import type { QuotedGroup } from '../domain/quotedRows'
import { vendorsAt } from '../domain/sides'
import { capital } from '../domain/words'
import { OTHERS } from '../schema/vocabulary'
import type { changeScene, ThenAndNow } from '../state/changeScene'
import type { Scene } from '../state/scene'
import type { Told } from '../state/shareScene'

/** A figure as a chart draws it, in the colour of its vendor, or paler where that steps back. */
export type Point = { figure: Figure & { value: number }; color: string }

/** One series: a point a category, null where there is no figure. `isPale`: behind the one that it is compared with. */
export type ChartSeries = { name: string; color: string; isPale: boolean; points: readonly (Point | null)[] }

/** What Others stands for in one period: who is counted in it as far as the data says, and who is named beside it. */
export type OthersRow = { period: string; figure: Figure | null; inside: string[]; named: string[] }

/**
 * A chart as data, for programs that draw it themselves. `columns` stand (below zero where they are), `bars` lie, `stack`
 * adds up without being stretched to 100, `ranks` count from the top.
 */
export type ChartModel = {
  kind: 'stack' | 'columns' | 'bars' | 'lines' | 'ranks'
  /** What it is called where an exhibit has several. */
  title: string | null
  /** Periods, vendors or what was said, in words. */
  categories: readonly string[]
  series: readonly ChartSeries[]
  unit: string | null
  /** Whether its numbers are changes or differences, which go to both sides of zero. */
  isSigned: boolean
  /** By category: what is said in its words and drawn nowhere. */
  beside: readonly (Figure | null)[]
  /** By period; empty without Others. */
  others: readonly OthersRow[]
  /** Where there is no figure, and why, in words. */
  gaps: readonly Gap[]
}

/** What has no figure in which category, and the reason. */
type Gap = { name: string; category: string; reason: string }

const KINDS = {
  stacked: 'stack',
  grouped: 'columns',
  lines: 'lines',
  slope: 'lines',
  multiples: 'lines',
  bump: 'ranks',
} as const

/** Shares, as the chart of their selection. */
export function shareModel({ selection: { layer, chart, focus }, scene }: Told): ChartModel {
  if (layer === 'difference') return changesOf(scene, focus)
  const kind = KINDS[chart as keyof typeof KINDS] ?? 'stack'
  return gridModel(scene, focus, kind, false)
}

/** Changes as bars, or the levels then and now with the change beside the name. */
export function changeModel({ pair, scene, selection }: ReturnType<typeof changeScene>): ChartModel {
  return pair ? thenAndNow(pair, scene, selection.focus) : changesOf(scene, selection.focus)
}

/** One bar a vendor for one period, else a column a vendor in each of several. */
function changesOf(scene: Scene, focus: string | null): ChartModel {
  const { grid, catalog } = scene
  if (grid.periods.length > 1) return gridModel(scene, focus, 'columns', true)
  const series = seriesIn(grid, catalog, focus)
  const points = grid.rows.map(([cell], row) => pointOf(cell, series[row]!))
  const gaps = gapsIn(scene, series)
  return {
    ...plain(points),
    kind: 'bars',
    isSigned: true,
    categories: series.map(({ name }) => {
      const gap = gaps.find((each) => each.name === name)
      return gap ? `${name}\n${gap.reason}` : name
    }),
    series: [{ name: periodInWords(grid.periods[0]!, catalog.texts), color: LIGHT.ink, isPale: false, points }],
  }
}

function gridModel(scene: Scene, focus: string | null, kind: ChartModel['kind'], isSigned: boolean): ChartModel {
  const { grid, catalog } = scene
  const series = seriesIn(grid, catalog, focus)
  const rows = grid.rows.map((cells, row) => cells.map((cell) => pointOf(cell, series[row]!)))
  return {
    ...plain(rows.flat()),
    kind,
    isSigned,
    categories: grid.periods.map((period) => periodInWords(period, catalog.texts)),
    series: series.map(({ name, color }, row) => ({ name, color, isPale: false, points: rows[row]! })),
    others: grid.subjects.includes(OTHERS) ? grid.periods.map((period) => othersAt(scene, period)) : [],
    gaps: gapsIn(scene, series),
  }
}

function othersAt({ grid, catalog, vendors, sides, place }: Scene, period: string): OthersRow {
  const cell = cellAt(grid, OTHERS, period)
  const isInside = (vendor: string) => {
    const own = cellAt(grid, vendor, period)
    return 'gap' in own && own.gap === 'inside-others'
  }
  const names = (ids: readonly string[]) => ids.map((id) => subjectName(catalog, id))
  return {
    period: periodInWords(period, catalog.texts),
    figure: 'key' in cell ? cell : null,
    inside: names(vendors.filter(isInside)),
    named: names(vendorsAt(sides.published, { ...place, period })),
  }
}

function thenAndNow({ then, now, grid, changes }: ThenAndNow, { catalog }: Scene, focus: string | null): ChartModel {
  const { texts } = catalog
  const series = seriesIn(grid, catalog, focus)
  const at = (period: string, isPale: boolean): ChartSeries => ({
    name: periodInWords(period, texts),
    color: LIGHT.ink,
    isPale,
    points: series.map((each) => pointOf(cellAt(grid, each.subject, period), each)),
  })
  const both = [at(then, true), at(now, false)]
  return {
    ...plain(both.flatMap(({ points }) => points)),
    kind: 'bars',
    categories: series.map(({ name }, row) => (changes[row] ? `${name}\n${figureInWords(changes[row], texts)}` : name)),
    series: both,
    beside: changes,
  }
}

/** Quoted against published, a chart a measure; the verdict stands below what was said. */
export function pairModels(groups: readonly QuotedGroup[], catalog: Catalog): ChartModel[] {
  const { places, tables } = catalog.texts
  return groups.map((group) => {
    const pairs = pairsOf(group.rows, catalog, LIGHT)
    const side = (name: string, key: 'quoted' | 'published'): ChartSeries => ({
      name,
      color: LIGHT.ink,
      isPale: false,
      points: pairs.map((pair) => (pair[key] ? { figure: pair[key], color: pair.series.color } : null)),
    })
    const both = [side(tables.quoted, 'quoted'), side(tables.published, 'published')]
    return {
      ...plain(both.flatMap(({ points }) => points)),
      kind: 'bars',
      title: capital(places.measures[group.measure]),
      categories: pairs.map(({ series, note, verdict }) => `${series.name}${places.comma}${note}\n${capital(verdict)}`),
      series: both,
    }
  })
}

/** Share-price moves, each with its day and window. */
export function movesModel(drawn: readonly (Figure & { value: number })[], catalog: Catalog): ChartModel {
  const { places, screens } = catalog.texts
  const moves = movesOf(drawn, catalog, LIGHT)
  const points = moves.map(({ figure, series }) => ({ figure, color: series.color }))
  return {
    ...plain(points),
    kind: 'bars',
    isSigned: true,
    categories: moves.map(({ series, label }) => `${series.name}${places.comma}${label}`),
    series: [{ name: screens.stock.label, color: LIGHT.ink, isPale: false, points }],
  }
}

/** What most charts have in common, with the unit of their points. */
function plain(points: readonly (Point | null)[]): ChartModel {
  const unit = points.find((point) => point !== null)?.figure.unit ?? null
  return {
    kind: 'bars',
    title: null,
    categories: [],
    series: [],
    unit,
    isSigned: false,
    beside: [],
    others: [],
    gaps: [],
  }
}

function gapsIn({ grid, catalog: { texts } }: Scene, series: readonly Series[]): Gap[] {
  return grid.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (hasNumber(cell)) return []
      const category = periodInWords(grid.periods[column]!, texts)
      return { name: series[row]!.name, category, reason: gapInWords(cell, texts) }
    }),
  )
}

function seriesIn(grid: Grid, catalog: Catalog, focus: string | null): Series[] {
  return withFocus(seriesOf(grid.subjects, catalog, LIGHT), focus, LIGHT)
}

function pointOf(cell: Grid['rows'][number][number] | undefined, { color }: Series): Point | null {
  return cell && hasNumber(cell) && Number.isFinite(cell.value) ? { figure: cell, color } : null
}
