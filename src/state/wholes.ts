import type { Catalog } from '../domain/catalog'
import { type Grid, gridOf, hasNumber, type Place } from '../domain/grid'
import { countBy } from '../domain/groupBy'
import type { Figure } from '../domain/figures'
import type { Layer } from '../domain/layers'
import { once } from '../domain/once'
import { type Side, sideOf, unplacedFigures } from '../domain/sides'
import type { Statement } from '../schema/dataset'
import { type Measure, OTHERS, TOTAL } from '../schema/vocabulary'
import type { ViewLayer } from './view'

/** All that a slice has, whichever vendors and periods are chosen: what a scene picks its grid and its counts from. */
export type Wholes = {
  sides: Record<Layer, Side>
  /** Vendors that have a figure here at all. */
  vendors: string[]
  /**
   * The grid of those vendors and Others at every period. Each call returns the same cells, so a mark can tell that it
   * has not changed.
   */
  grid: (layer: ViewLayer) => Grid
  /** How many vendors have a number at each period. */
  byPeriod: (layer: Layer) => ReadonlyMap<string, number>
  /** How many statements of the measure each source has. */
  bySource: ReadonlyMap<string, number>
  unplaced: () => Figure[]
}

type Question = {
  statements: Statement[]
  open: Statement[]
  catalog: Catalog
  place: Place
  measure: Measure
  inPoints: boolean
  articles: string[] | null
  periods: string[]
}

type Kept = { open: Statement[]; catalog: Catalog; says: string; wholes: Wholes }

/** The last result for each list of statements: a filter of vendors or periods changes none of it. */
const KEPT = new WeakMap<Statement[], Kept>()

/** The wholes of a slice; the same object as long as the same is asked of the same statements. */
export function wholesOf(question: Question): Wholes {
  const { statements, open, catalog, ...rest } = question
  const says = JSON.stringify(rest)
  const kept = KEPT.get(statements)
  if (kept?.open === open && kept.catalog === catalog && kept.says === says) return kept.wholes
  const wholes = made(question)
  KEPT.set(statements, { open, catalog, says, wholes })
  return wholes
}

function made({ statements, open, catalog, place, measure, inPoints, articles, periods }: Question): Wholes {
  const sides = {
    quoted: sideOf(statements, 'quoted', catalog, articles),
    published: sideOf(statements, 'published', catalog),
  }
  const everySide = {
    quoted: articles === null ? sides.quoted : sideOf(statements, 'quoted', catalog),
    published: sides.published,
  }
  const vendors = vendorsNamed(statements, place, catalog)
  const common = { place, measure, inPoints, periods, subjects: [...vendors, OTHERS] }
  const grids: Record<ViewLayer, () => Grid> = {
    quoted: once(() => gridOf({ side: sides.quoted, everySide: everySide.quoted, ...common })),
    published: once(() => gridOf({ side: sides.published, everySide: everySide.published, ...common })),
    difference: once(() =>
      gridOf({ side: sides.quoted, everySide: everySide.quoted, against: sides.published, ...common }),
    ),
  }
  const countsIn = ({ rows }: Grid) =>
    new Map(
      periods.map((period, column) => [
        period,
        rows.slice(0, vendors.length).filter((row) => hasNumber(row[column]!)).length,
      ]),
    )
  const byPeriod = {
    quoted: once(() => countsIn(grids.quoted())),
    published: once(() => countsIn(grids.published())),
  }
  const unplaced = () => {
    const said = [...statements, ...open].filter((each) => each.measure === measure || each.measure === 'rank')
    const figures = unplacedFigures(sideOf(said, 'quoted', catalog, articles))
    return figures.filter(({ coordinates }) => coordinates.subject !== TOTAL)
  }
  return {
    sides,
    vendors,
    grid: (layer) => grids[layer](),
    byPeriod: (layer) => byPeriod[layer](),
    bySource: countBy(
      statements.filter((each) => each.measure === measure),
      ({ source }) => source,
    ),
    unplaced: once(unplaced),
  }
}

function vendorsNamed(statements: readonly Statement[], place: Place, catalog: Catalog): string[] {
  const here = statements.filter(
    ({ market, researchFirm }) => market === place.market && researchFirm === place.researchFirm,
  )
  const named = new Set(here.map(({ subject }) => subject))
  return [...catalog.vendors.keys()].filter((vendor) => named.has(vendor))
}
