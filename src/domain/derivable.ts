import type { Statement } from '../schema/dataset'
import { OTHERS, TOTAL } from '../schema/vocabulary'
import { type Coordinates, coordinatesOf, factKey } from './coordinates'
import { quartersOf, yearBefore, yearOf } from './periods'
import {
  difference,
  growthInPercent,
  hullOf,
  type Interval,
  intervalOfStatement,
  ratioInPercent,
  sumOf,
} from './precision'
import { figureAt, type Side } from './sides'

/** A place where a figure can be derived, and an interval that holds every number it can mean, and perhaps more. */
export type Derivable = { coordinates: Coordinates; unit: string; interval: Interval }

/** So many places are a step: a millisecond or two. */
const A_STEP = 100

type HullAt = (coordinates: Coordinates) => Interval | null

/**
 * Every place where something can be derived from what a side states, whether or not somebody states it too: an article
 * may have known less. Intervals are taken from all statements of a fact, so that they hold the figure's, whichever
 * statement it is read from.
 */
export function* derivableSteps(side: Side): Generator<void, Derivable[]> {
  const hulls = new Map<string, Interval>()
  for (const [key, statements] of side.facts) {
    const hull = hullOfFact(statements)
    if (hull) hulls.set(key, hull)
  }
  const hullAt: HullAt = (coordinates) => hulls.get(factKey(coordinates)) ?? null
  yield
  const places: Derivable[] = []
  let taken = 0
  for (const [first] of side.facts.values()) {
    places.push(...derivableFrom(coordinatesOf(first!), hullAt))
    if (++taken % A_STEP === 0) yield
  }
  for (const coordinates of placesOfOthers(side)) {
    const figure = figureAt(side, coordinates)
    if (figure?.derivation) places.push(...placed(coordinates, figure.unit ?? '', figure.interval))
    if (++taken % A_STEP === 0) yield
  }
  return places
}

/**
 * The smallest interval that holds what any statement of a fact can mean. Slips and numbers without a bound are left
 * out: nothing is derived from them.
 */
function hullOfFact(statements: readonly Statement[]): Interval | null {
  const intervals = statements.flatMap((statement) => (statement.slip ? [] : (intervalOfStatement(statement) ?? [])))
  return intervals.filter(isBounded).reduce<Interval | null>(wideHull, null)
}

function isBounded({ low, high }: Interval): boolean {
  return Number.isFinite(low) && Number.isFinite(high)
}

/** The hull of what is there of two intervals. Its ends are closed, so that it rather holds too much. */
function wideHull(a: Interval | null, b: Interval | null): Interval | null {
  if (a === null || b === null) return a ?? b
  return { ...hullOf(a, b), lowClosed: true, highClosed: true }
}

/** What a fact helps to derive: share, growth and a year's sum from shipments, a change in points from shares. */
function derivableFrom(coordinates: Coordinates, hullAt: HullAt): Derivable[] {
  const { measure, period, inPoints } = coordinates
  if (inPoints || period === null) return []
  if (measure === 'share') return pointsFrom(coordinates, hullAt)
  if (measure !== 'shipments') return []
  const share: Coordinates = { ...coordinates, measure: 'share' }
  return [
    ...placed(share, 'percent', derivedShare(share, hullAt)),
    ...placed({ ...coordinates, measure: 'growth' }, 'percent', growthOf(coordinates, hullAt)),
    ...placed({ ...coordinates, period: yearOf(period) }, 'million units', yearSum(coordinates, hullAt)),
    ...(hullAt(share) ? [] : pointsFrom(share, hullAt)),
  ]
}

function placed(coordinates: Coordinates, unit: string, interval: Interval | null): Derivable[] {
  return interval ? [{ coordinates, unit, interval }] : []
}

function derivedShare(share: Coordinates, hullAt: HullAt): Interval | null {
  if (share.subject === TOTAL) return null
  const part = hullAt({ ...share, measure: 'shipments' })
  const total = hullAt({ ...share, measure: 'shipments', subject: TOTAL })
  return part && total && ratioInPercent(part, total)
}

function growthOf(shipments: Coordinates, hullAt: HullAt): Interval | null {
  const [now, then] = [hullAt(shipments), beforeOf(shipments, hullAt)]
  return now && then && growthInPercent(now, then)
}

function beforeOf(coordinates: Coordinates, hullAt: HullAt): Interval | null {
  const before = coordinates.period === null ? null : yearBefore(coordinates.period)
  return before === null ? null : hullAt({ ...coordinates, period: before })
}

/** A year's sum, from its last quarter. */
function yearSum(shipments: Coordinates, hullAt: HullAt): Interval | null {
  const quarters = quartersOf(yearOf(shipments.period!))
  if (shipments.period !== quarters.at(-1)) return null
  const hulls = quarters.flatMap((period) => hullAt({ ...shipments, period }) ?? [])
  return hulls.length === quarters.length ? sumOf(hulls) : null
}

function pointsFrom(share: Coordinates, hullAt: HullAt): Derivable[] {
  const anyShare: HullAt = (at) => wideHull(hullAt(at), derivedShare(at, hullAt))
  const [now, then] = [anyShare(share), beforeOf(share, anyShare)]
  return placed({ ...share, inPoints: true }, 'percentage points', now && then && difference(now, then))
}

/** Every market, firm and period with ranked vendors: there, Others can be derived as what the named vendors leave. */
function placesOfOthers(side: Side): Iterable<Coordinates> {
  const places = new Map<string, Coordinates>()
  for (const [first] of side.facts.values()) {
    if (first!.measure !== 'rank') continue
    for (const measure of ['share', 'shipments'] as const) {
      const place: Coordinates = { ...coordinatesOf(first!), measure, subject: OTHERS }
      places.set(factKey(place), place)
    }
  }
  return places.values()
}
