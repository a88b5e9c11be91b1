import type { Catalog } from '../domain/catalog'
import type { Figure } from '../domain/figures'
import { publishersOf } from '../domain/headlines'
import { periodInShort } from '../domain/periods'
import type { Move } from './MovesChart'
import { type ChartTheme, seriesOf } from './theme'

/** Share-price moves as they are drawn, in their order. */
export function movesOf(figures: readonly (Figure & { value: number })[], catalog: Catalog, theme: ChartTheme): Move[] {
  const series = new Map(seriesOf([...catalog.listings.keys()], catalog, theme).map((each) => [each.subject, each]))
  return figures.map((figure, row) => ({
    isFirst: figure.coordinates.subject !== figures[row - 1]?.coordinates.subject,
    figure,
    label: labelOf(figure, catalog),
    series: series.get(figure.coordinates.subject)!,
  }))
}

function labelOf(figure: Figure, catalog: Catalog): string {
  const { period, window } = figure.coordinates
  const { places } = catalog.texts
  return [
    ...(figure.layer === 'quoted' ? publishersOf([figure], catalog).slice(0, 1) : []),
    period === null ? places.noDay : periodInShort(period, catalog.texts),
    ...(window ? [places.windows[window]] : []),
  ].join(places.comma)
}
