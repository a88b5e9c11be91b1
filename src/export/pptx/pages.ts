import type { Catalog } from '../../domain/catalog'
import { type Figure, figureInWords } from '../../domain/figures'
import type { ChartModel } from '../chartModel'
import type { Exhibit } from '../exhibit'
import type { Table } from '../tables'
import { type Grid, gridPages } from './tableLayout'

/** What one slide shows, and the figures that it is read from. */
export type Page = {
  title: string | null
  figures: readonly Figure[]
  content: { model: ChartModel; grid: null } | { model: null; grid: Grid }
}

/** Bars on a slide: more would be too thin to be read. */
const MOST_BARS = 10

/** An exhibit as slides: its charts, or else its tables, over as many as they need. Nothing is left out. */
export function pagesOf(exhibit: Exhibit, room: { width: number; height: number }): Page[] {
  if (exhibit.charts.length > 0) return exhibit.charts.flatMap(splitModel).map(chartPage)
  return exhibit.tables.flatMap((table) => tablePages(table, exhibit.catalog, room))
}

function chartPage(model: ChartModel): Page {
  const points = model.categories.flatMap((_, row) => [
    ...model.series.flatMap((series) => series.points[row]?.figure ?? []),
    ...[model.beside[row] ?? []].flat(),
  ])
  return { title: model.title, figures: [...new Set(points)], content: { model, grid: null } }
}

/** Bars over as many slides as they need, about as many on each. */
function splitModel(model: ChartModel): ChartModel[] {
  const { kind, categories, series, beside } = model
  if (kind !== 'bars' || categories.length <= MOST_BARS) return [model]
  return evenParts(categories.length, MOST_BARS).map(([from, to]) => ({
    ...model,
    categories: categories.slice(from, to),
    series: series.map((each) => ({ ...each, points: each.points.slice(from, to) })),
    beside: beside.slice(from, to),
  }))
}

/** Splits `count` things into parts of `most` at most, as equal in size as they can be. */
export function evenParts(count: number, most: number): [from: number, to: number][] {
  const parts = Math.max(1, Math.ceil(count / most))
  const edge = (part: number) => Math.round((part * count) / parts)
  return Array.from({ length: parts }, (_, part) => [edge(part), edge(part + 1)])
}

function tablePages({ heads, rows }: Table, catalog: Catalog, room: { width: number; height: number }): Page[] {
  const cells = rows.map((row) =>
    row.map(({ words, figure }) => ({
      lines: figure ? [figureInWords(figure, catalog.texts), ...(words === '' ? [] : [words])] : [words],
      figure,
    })),
  )
  return gridPages(heads, cells, room).map((grid) => ({
    title: null,
    figures: [...new Set(grid.rows.flatMap((row) => row.cells.flatMap(({ figure }) => figure ?? [])))],
    content: { model: null, grid },
  }))
}
