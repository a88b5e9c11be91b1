import type { Statement } from '../schema/dataset'
import type { Catalog } from './catalog'
import { type Coordinates, factKey, factsOf } from './coordinates'
import {
  changeInPoints,
  growthFromCounts,
  quotedMinusPublished,
  restOf,
  shareFromCounts,
  sumOfQuarters,
} from './derived'
import { type Figure, figureOf } from './figures'
import { type Layer, onLayer } from './layers'
import { quartersOf, yearBefore } from './periods'
import { type Interval, intervalOfStatement, point, sumOf } from './precision'
import { OTHERS, TOTAL } from '../schema/vocabulary'
import { keptIn } from './keptIn'

/** One layer that can be asked for figures: its facts, by key, and the subjects that it may say something of at a place. */
export type Voice = {
  layer: Layer
  catalog: Catalog
  facts: { get: (key: string) => Statement[] | undefined }
  subjectsAt: (place: Place) => ReadonlySet<string>
}

type Place = Pick<Coordinates, 'market' | 'researchFirm' | 'period'>

/** All that one side says, ready to be asked: its statements, grouped into facts. */
export type Side = Voice & { statements: Statement[]; facts: Map<string, Statement[]> }

/** A side from statements of one or more slices; `articles` are those switched on (null: all). */
export function sideOf(
  statements: readonly Statement[],
  layer: Layer,
  catalog: Catalog,
  articles: string[] | null = null,
): Side {
  const own = onLayer(statements, layer, catalog, articles)
  return { layer, catalog, statements: own, facts: factsOf(own), subjectsAt: subjectsIn(own) }
}

const NOBODY: ReadonlySet<string> = new Set()

/** The subjects of statements by place, listed when first asked for. */
function subjectsIn(statements: readonly Statement[]): Voice['subjectsAt'] {
  let places: Map<string, Set<string>> | null = null
  const list = () => {
    const listed = new Map<string, Set<string>>()
    for (const statement of statements)
      keptIn(listed, placeKey(statement), () => new Set<string>()).add(statement.subject)
    return listed
  }
  return (place) => (places ??= list()).get(placeKey(place)) ?? NOBODY
}

function placeKey({ market, researchFirm, period }: Place): string {
  return `${market}~${researchFirm}~${period}`
}

/** What the side states on these coordinates; null when it states nothing. */
export function statedAt(side: Voice, coordinates: Coordinates): Figure | null {
  const fact = side.facts.get(factKey(coordinates))
  return fact ? keptIn(KEPT, fact, () => figureOf(fact, side.layer, side.catalog)) : null
}

/** Figures made before, kept by the list of statements that a side holds for the fact. */
const KEPT = new WeakMap<readonly Statement[], Figure | null>()

/**
 * The figure on these coordinates: stated, or else derived from what the same side states (share and growth from
 * shipments, others as what is left, a year from its quarters, a change in points from two shares). Null when neither
 * can be had. `base` is the period that a change in points starts from; the year before when not given.
 */
export function figureAt(side: Voice, coordinates: Coordinates, base: string | null = null): Figure | null {
  if (coordinates.inPoints) return pointsAt(side, coordinates, base)
  const stated = statedAt(side, coordinates)
  if (coordinates.subject === OTHERS) return othersAt(side, coordinates, stated)
  if (stated !== null && stated.value !== null) return stated
  return derivedAt(side, coordinates) ?? stated
}

function derivedAt(side: Voice, coordinates: Coordinates): Figure | null {
  if (coordinates.measure === 'share') return shareAt(side, coordinates)
  if (coordinates.measure === 'growth') return growthAt(side, coordinates)
  return coordinates.measure === 'shipments' ? yearAt(side, coordinates) : null
}

/** By how much what one side states misses what another has on the same coordinates; null when either has nothing. */
export function differenceAt(quoted: Voice, published: Voice, coordinates: Coordinates): Figure | null {
  const [said, was] = [statedAt(quoted, coordinates), figureAt(published, coordinates)]
  return said && was && quotedMinusPublished(said, was)
}

function pointsAt(side: Voice, coordinates: Coordinates, base: string | null): Figure | null {
  const before = base ?? (coordinates.period === null ? null : yearBefore(coordinates.period))
  const stated = base === null ? statedAt(side, coordinates) : null
  if (stated !== null || before === null) return stated
  const level = { ...coordinates, inPoints: false }
  const [now, then] = [figureAt(side, level), figureAt(side, { ...level, period: before })]
  return now && then ? changeInPoints(now, then) : null
}

function shareAt(side: Voice, coordinates: Coordinates): Figure | null {
  const part = statedAt(side, { ...coordinates, measure: 'shipments' })
  const total = statedAt(side, { ...coordinates, measure: 'shipments', subject: TOTAL })
  return part && total && coordinates.subject !== TOTAL ? shareFromCounts(part, total) : null
}

function growthAt(side: Voice, coordinates: Coordinates): Figure | null {
  const before = coordinates.period === null ? null : yearBefore(coordinates.period)
  const now = statedAt(side, { ...coordinates, measure: 'shipments' })
  const then = before === null ? null : statedAt(side, { ...coordinates, measure: 'shipments', period: before })
  return now && then ? growthFromCounts(now, then) : null
}

function yearAt(side: Voice, coordinates: Coordinates): Figure | null {
  if (coordinates.period === null || coordinates.period.length !== 4) return null
  const quarters = quartersOf(coordinates.period).map((period) => statedAt(side, { ...coordinates, period }))
  return quarters.every((quarter) => quarter !== null) ? sumOfQuarters(quarters, coordinates) : null
}

/**
 * Others as stated, unless it must hold vendors who have a figure of their own: then all would add up to more than the
 * whole, beyond rounding. In that case, and where nobody states it, Others is what the named vendors leave, if the side
 * ranks them without a hole. On the quoted side it is always as stated: articles leave vendors out as they please.
 */
function othersAt(side: Voice, coordinates: Coordinates, stated: Figure | null): Figure | null {
  const { measure, period } = coordinates
  if (side.layer === 'quoted' || (measure !== 'share' && measure !== 'shipments')) return stated
  const named = namedBeside(side, coordinates).map((subject) => figureAt(side, { ...coordinates, subject }))
  const parts = named.filter((figure) => figure !== null && figure.value !== null) as Figure[]
  const total = measure === 'share' ? null : totalAt(side, coordinates)
  if (stated !== null && fitsWhole([...parts, stated], measure === 'share' ? point(100) : (total?.interval ?? null)))
    return stated
  if (period === null || parts.length < named.length || !hasOrder(side, coordinates)) return null
  return measure === 'shipments' && total === null ? null : restOf({ coordinates, total, parts })
}

/** Who has a figure beside Others: whom the edition lists, and whose year is the sum of its quarters. */
function namedBeside(side: Voice, coordinates: Coordinates): string[] {
  const listed = vendorsAt(side, coordinates)
  if (coordinates.measure !== 'shipments') return listed
  const others = [...side.catalog.vendors.keys()].filter((subject) => !listed.includes(subject))
  return [...listed, ...others.filter((subject) => yearAt(side, { ...coordinates, subject }) !== null)]
}

/** The whole that parts are held against: by the pages that bound it on both sides, if any do. "Over 70" holds any sum. */
function totalAt(side: Voice, coordinates: Coordinates): Figure | null {
  const place = { ...coordinates, subject: TOTAL }
  const bounded = side.facts.get(factKey(place))?.filter(isBounded) ?? []
  return bounded.length > 0 ? figureOf(bounded, side.layer, side.catalog) : statedAt(side, place)
}

function isBounded(statement: Statement): boolean {
  const interval = intervalOfStatement(statement)
  return interval !== null && Number.isFinite(interval.low) && Number.isFinite(interval.high)
}

/** Whether a side ranks at least three vendors without a hole from the first on: then nobody large is missing. */
function hasOrder(side: Voice, coordinates: Coordinates): boolean {
  const ranks = vendorsAt(side, coordinates)
    .flatMap((subject) => statedAt(side, { ...coordinates, measure: 'rank', subject })?.value ?? [])
    .toSorted((a, b) => a - b)
  return ranks.length >= 3 && ranks.every((rank, index) => rank <= index + 1)
}

function fitsWhole(parts: Figure[], whole: Interval | null): boolean {
  return whole === null || sumOf(parts.flatMap((part) => part.interval ?? [])).low <= whole.high
}

/** The vendors that a side names at a period, by share, shipments or rank: the vendor list of that edition. */
export function vendorsAt(side: Voice, place: Place): string[] {
  const lists = keptIn(NAMED, side, () => new Map<string, string[]>())
  return keptIn(lists, placeKey(place), () => vendorsListed(side, place))
}

function vendorsListed(side: Voice, place: Place): string[] {
  const { market, researchFirm, period } = place
  const isNamed = (subject: string) =>
    LEVELS.some((level) =>
      side.facts.get(factKey({ ...level, subject, market, researchFirm, period, window: null }))?.some(Boolean),
    )
  const mentioned = side.subjectsAt(place)
  return [...side.catalog.vendors.keys()].filter((id) => mentioned.has(id) && isNamed(id))
}

/** Vendor lists made before, kept by side: working out Others asks for the same list three times. */
const NAMED = new WeakMap<Voice, Map<string, string[]>>()

const LEVELS = [
  { measure: 'share', inPoints: false },
  { measure: 'share', inPoints: true },
  { measure: 'shipments', inPoints: false },
  { measure: 'rank', inPoints: false },
] as const

/** Figures of a side that have no place on an axis: no period, or a direction without a number. One for each fact. */
export function unplacedFigures(side: Side): Figure[] {
  return [...side.facts.values()]
    .flatMap((fact) => figureOf(fact, side.layer, side.catalog) ?? [])
    .filter((figure) => figure.coordinates.period === null || figure.value === null)
}
