import type { Statement } from '../schema/dataset'
import { type Coordinate, COORDINATES, type Coordinates, coordinatesOf } from './coordinates'
import type { Figure } from './figures'
import { contains, daysApart, grainOf } from './periods'
import { type Interval, intervalOfStatement, meets } from './precision'
import type { Published } from './record'
import { unitOf, unitOfFigure } from './units'
import type { ValueIndex } from './valueIndex'

/** A quoted number found elsewhere: the one coordinate that differs, and the published figure that stands there. */
export type Move = {
  coordinate: Coordinate
  from: string
  /** Null: a figure that no research firm counted, such as a filing's. No other coordinate moves to nowhere. */
  to: string | null
  figure: Figure
  explains: number
}

/** A statement that has a number, with what it can mean. */
export type Claim = { statement: Statement; coordinates: Coordinates; interval: Interval; unit: string }

/** A statement as a claim; null when it gives no number. */
export function claimOf(statement: Statement): Claim | null {
  const interval = intervalOfStatement(statement)
  return interval && { statement, coordinates: coordinatesOf(statement), interval, unit: unitOf(statement) }
}

/** Whether a published figure can be what a claim means: the same unit, and intervals that meet. */
export function fits(claim: Claim, figure: Figure | null): boolean {
  if (!figure?.interval || unitOfFigure(figure) !== claim.unit) return false
  return meets(figure.interval, claim.interval)
}

type Search = {
  claim: Claim
  /** Every claim of the passage that does not agree where it stands, this one among them. */
  passage: readonly Claim[]
  index: ValueIndex
  published: Published
}

/**
 * Every place where a claim's number stands with one coordinate changed, the best first: by coordinate in the order of
 * `COORDINATES`; along one coordinate first what explains most of such claims of the passage, then a period that
 * contains the stated one or lies in it, then the same grain, then the nearest in time (DESIGN.md section 4); then what
 * is stated before what is derived; then the earlier. A coordinate that the claim leaves open cannot move.
 */
export function findMoves({ claim, passage, index, published }: Search): Move[] {
  return COORDINATES.flatMap((coordinate) => {
    const from = claim.coordinates[coordinate]
    if (from === null) return []
    const places = index.find({ fixed: claim.coordinates, free: [coordinate], ...claim })
    const beside = passage.filter((other) => other.coordinates[coordinate] === from)
    return places
      .flatMap((place): Move[] => {
        const to = place[coordinate]
        if (to === from || (to === null && coordinate !== 'researchFirm')) return []
        const figure = published(place, claim.unit)
        if (figure === null || !fits(claim, figure) || isVague(figure, claim)) return []
        const explains = beside.filter((other) =>
          fits(other, published({ ...other.coordinates, [coordinate]: to }, other.unit)),
        )
        return [{ coordinate, from, to, figure, explains: explains.length }]
      })
      .toSorted((a, b) => compareMoves(a, b))
  })
}

/** Whether a derived figure is less precise than the number that it would explain: then meeting it proves nothing. */
export function isVague({ derivation, interval }: Figure, claim: Claim): boolean {
  if (!derivation || !interval) return false
  return interval.high - interval.low > claim.interval.high - claim.interval.low
}

function compareMoves(a: Move, b: Move): number {
  const [first, second] = [keysOf(a), keysOf(b)]
  const at = first.findIndex((key, index) => key !== second[index])
  return at < 0 ? 0 : first[at]! < second[at]! ? -1 : 1
}

/** What moves along one coordinate are ordered by, smaller first. */
function keysOf({ coordinate, from, to, figure, explains }: Move): (number | string)[] {
  const isDerived = Number(figure.derivation !== null)
  if (coordinate !== 'period' || to === null) return [-explains, isDerived]
  const isNested = contains(from, to) || contains(to, from)
  const isOtherGrain = grainOf(from) !== grainOf(to)
  return [-explains, Number(!isNested), Number(isOtherGrain), daysApart(from, to), isDerived, to]
}
