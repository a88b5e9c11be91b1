import type { Catalog } from '../domain/catalog'
import type { Facets } from '../domain/facets'
import { type Figure, figureOf } from '../domain/figures'
import { hasNumber } from '../domain/grid'
import { headlineOf, stockHeadline } from '../domain/headlines'
import type { Layer } from '../domain/layers'
import { nullsLast } from '../domain/order'
import { comparePeriods } from '../domain/periods'
import { sideOf } from '../domain/sides'
import { sourceNumbers } from '../domain/sourceNumbers'
import type { Statement } from '../schema/dataset'
import { WINDOWS } from '../schema/vocabulary'
import { flagNotes } from './notes'
import type { Selection } from './resolve'

type Question = { selection: Selection; facets: Facets; statements: Statement[] }

/** The screen of shares on exchanges: all figures, those of the chosen listings in order, and those that can be drawn. */
export function stockScene({ selection: { measure, articles, vendors }, facets: { catalog }, statements }: Question) {
  const { stock } = catalog.texts.headlines
  const listings = [...catalog.listings.keys()]
  const chosen = vendors ?? listings
  const figures = (['quoted', 'published'] as const).flatMap((layer) => figuresOn(layer, statements, catalog, articles))
  const shown = figures
    .filter(({ coordinates }) => chosen.includes(coordinates.subject))
    .toSorted((a, b) => byListing(a, b, listings))
  const drawn = shown.filter(hasNumber)
  const isMove = measure === 'price-move'
  const [published, quoted] = (['published', 'quoted'] as const).map((layer) =>
    shown.filter((figure) => figure.layer === layer),
  )
  const found = isMove ? stockHeadline(published!, quoted!, catalog) : null
  return {
    figures,
    shown,
    drawn,
    isMove,
    headline: found ?? headlineOf(isMove ? stock.moves : stock.prices),
    numbers: sourceNumbers(drawn, catalog),
    notes: [catalog.texts.screens.stock.note, ...flagNotes(drawn, catalog.texts)],
  }
}

function figuresOn(
  layer: Layer,
  statements: readonly Statement[],
  catalog: Catalog,
  articles: string[] | null,
): Figure[] {
  const side = sideOf(statements, layer, catalog, articles)
  return [...side.facts.values()].flatMap((fact) => figureOf(fact, layer, catalog) ?? [])
}

/** By listing, then in order of time, what is undated first; within a day in the order of its windows. */
function byListing(a: Figure, b: Figure, listings: string[]): number {
  const [first, second] = [a.coordinates, b.coordinates]
  const window = ({ coordinates }: Figure) => (coordinates.window === null ? -1 : WINDOWS.indexOf(coordinates.window))
  return (
    listings.indexOf(first.subject) - listings.indexOf(second.subject) ||
    -nullsLast(first.period, second.period, (x, y) => comparePeriods(y, x)) ||
    window(a) - window(b)
  )
}
