import type { Catalog } from './catalog'
import { subjectName } from './catalog'
import type { Coordinates } from './coordinates'
import { derivedKey } from './derived'
import type { Figure } from './figures'
import { meets, point } from './precision'
import { ranksOf } from './ranks'
import { figureAt, type Side, statedAt, vendorsAt } from './sides'

/** The measures that a rank is read from, the first one first: counts are finer than shares. */
const LEVELS = ['shipments', 'share'] as const

/** Fewer figures than these make no order of a market. */
const LEAST = 3

/**
 * A vendor's rank among figures of one measure, place and period: "3rd of 5 by shipments: 13.1, 12.9, …". Vendors within
 * rounding of each other share a rank. Null for a vendor who is not among them, and among fewer than three.
 */
export function rankAmong(figures: readonly Figure[], subject: string): Figure | null {
  const ranked = ranksOf(figures)
  const own = ranked.find((each) => each.subject === subject)
  if (!own || ranked.length < LEAST) return null
  const ties = ranked.filter(({ rank }) => rank === own.rank).length - 1
  const inputs = ranked.map(({ figure }) => figure)
  const coordinates: Coordinates = { ...own.figure.coordinates, measure: 'rank' }
  return {
    key: derivedKey(own.figure.layer, null, coordinates),
    layer: own.figure.layer,
    coordinates,
    value: own.rank,
    unit: 'rank',
    decimals: 0,
    qualifier: 'exact',
    direction: null,
    implied: false,
    interval: { ...point(own.rank), high: own.rank + ties },
    statements: [...new Set(inputs.flatMap((input) => input.statements))],
    derivation: { formula: 'rank', inputs, base: null },
    notice: inputs.find((input) => input.notice !== null)?.notice ?? null,
  }
}

/**
 * A vendor's rank: stated, or else derived from all shipments, or else all shares, of its side. For charts and receipts
 * alone: `figureAt` derives no rank, so that no verdict rests on one. Null where a vendor whom the figures leave out could
 * stand above, and where a stated rank is not what the figures say.
 */
export function rankAt(side: Side, coordinates: Coordinates): Figure | null {
  const at: Coordinates = { ...coordinates, measure: 'rank' }
  const stated = statedAt(side, at)
  if (stated?.value != null || at.inPoints || at.window !== null) return stated
  for (const measure of LEVELS) {
    const figures = [...side.catalog.vendors.keys()].flatMap(
      (subject) => figureAt(side, { ...at, measure, subject }) ?? [],
    )
    const derived = rankAmong(figures, at.subject)
    if (derived && isBorneOut(derived, side)) return derived
  }
  return stated
}

/**
 * Whether what the side says of the other vendors allows a derived rank. A stated rank must be one that the figures
 * allow for its vendor, and none may break a tie with this one; a vendor without such a figure must be stated or seen
 * to stand below.
 */
function isBorneOut({ coordinates, value: rank, derivation }: Figure, side: Side): boolean {
  const compared = ranksOf(derivation!.inputs)
  return vendorsAt(side, coordinates).every((subject) => {
    if (subject === coordinates.subject) return true
    const at = { ...coordinates, subject }
    const stated = statedAt(side, at)?.value ?? null
    const place = compared.find((each) => each.subject === subject)?.rank
    if (place === undefined) return stated === null ? isBelow(side, at, coordinates.subject) : stated > rank!
    if (stated === null) return true
    const last = place === rank ? place : place + compared.filter((each) => each.rank === place).length - 1
    return stated >= place && stated <= last
  })
}

/** Whether a vendor has clearly less than another by any one measure. */
function isBelow(side: Side, at: Coordinates, other: string): boolean {
  return LEVELS.some((measure) => {
    const [own, more] = [at.subject, other].map((subject) => figureAt(side, { ...at, measure, subject }))
    return own?.interval && more?.interval && own.value! < more.value! && !meets(own.interval, more.interval)
  })
}

/** A rank with the other vendors who have the same. */
export type Tied = Figure & { tiedWith: readonly string[] }

/** Whether a figure is a rank that others have too. */
export function isTied(figure: Figure): figure is Tied {
  return 'tiedWith' in figure
}

/** "tied with Xiaomi and OPPO", for a rank that others have too; null for any other figure. */
export function tieInWords(figure: Figure, catalog: Catalog): string | null {
  if (!isTied(figure)) return null
  const { figures, amounts } = catalog.texts
  return figures.tiedWith(amounts.lists.and(figure.tiedWith.map((subject) => subjectName(catalog, subject))))
}
