import type { Statement } from '../schema/dataset'
import { printedDecimals } from '../schema/printedDecimals'
import type { Qualifier } from '../schema/vocabulary'
import { unitOf } from './units'
import { keptIn } from './keptIn'

/**
 * What a printed number can mean. `low` and `high` bound it; an end that is not `closed` is left out. "15" is
 * [14.5, 15.5): closed below, open above. "Over 40" is (40, ∞).
 */
export type Interval = { low: number; high: number; lowClosed: boolean; highClosed: boolean }

/** Any number with the decimals it is printed with (`null`: those of the JSON number). */
export type Printed = { value: number; decimals: number | null; qualifier: Qualifier }

/** The decimals that a number shows when it is printed: those declared, else those of the JSON number. */
export function decimalsOf({ value, decimals }: { value: number; decimals: number | null }): number {
  return decimals === null ? printedDecimals(value) : decimals
}

/**
 * The interval of a printed number: half a unit of its last digit to each side, half-open; "about" one whole unit more;
 * "over", "under", "at least" and "at most" open to one side (DESIGN.md section 4).
 */
export function intervalOf(printed: Printed): Interval {
  const { value, qualifier } = printed
  if (qualifier === 'over') return { low: value, high: Infinity, lowClosed: false, highClosed: false }
  if (qualifier === 'at-least') return { low: value, high: Infinity, lowClosed: true, highClosed: false }
  if (qualifier === 'under') return { low: -Infinity, high: value, lowClosed: false, highClosed: false }
  if (qualifier === 'at-most') return { low: -Infinity, high: value, lowClosed: false, highClosed: true }
  const digit = 10 ** -decimalsOf(printed)
  const reach = qualifier === 'about' ? 1.5 * digit : 0.5 * digit
  return { low: tidy(value - reach), high: tidy(value + reach), lowClosed: true, highClosed: false }
}

/** The interval of a statement; null when it gives no number. Ranks are counts: exact, with no width. */
export function intervalOfStatement(statement: Statement): Interval | null {
  return keptIn(KEPT, statement, intervalRead)
}

function intervalRead({ value, decimals, qualifier, measure }: Statement): Interval | null {
  if (value === null) return null
  return measure === 'rank' && qualifier === 'exact' ? point(value) : intervalOf({ value, decimals, qualifier })
}

/** The intervals of statements that were asked for before: every comparison asks. */
const KEPT = new WeakMap<Statement, Interval | null>()

/** The interval that holds one number only. */
export function point(value: number): Interval {
  return { low: value, high: value, lowClosed: true, highClosed: true }
}

/** Whether two intervals have a number in common: the test for "these two statements agree". */
export function meets(a: Interval, b: Interval): boolean {
  const low = Math.max(a.low, b.low)
  const high = Math.min(a.high, b.high)
  return low < high || (low === high && holds(a, low) && holds(b, low))
}

/** Whether two intervals meet once both ends of each count: 15 and 16 touch at 15.5, which rounds to either. */
export function touches(a: Interval, b: Interval): boolean {
  return Math.max(a.low, b.low) <= Math.min(a.high, b.high)
}

/** The smallest interval that holds two others. */
export function hullOf(a: Interval, b: Interval): Interval {
  const [low, high] = [Math.min(a.low, b.low), Math.max(a.high, b.high)]
  const both = [a, b]
  return {
    low,
    lowClosed: both.some((each) => each.low === low && each.lowClosed),
    high,
    highClosed: both.some((each) => each.high === high && each.highClosed),
  }
}

/** Whether a number lies in an interval. */
export function holds(interval: Interval, value: number): boolean {
  const above = interval.lowClosed ? value >= interval.low : value > interval.low
  const below = interval.highClosed ? value <= interval.high : value < interval.high
  return above && below
}

/** The sum of intervals, an end closed only if all are. The sum of nothing is 0. */
export function sumOf(intervals: Interval[]): Interval {
  return intervals.reduce(
    (sum, each) => ({
      low: tidy(sum.low + each.low),
      high: tidy(sum.high + each.high),
      lowClosed: sum.lowClosed && each.lowClosed,
      highClosed: sum.highClosed && each.highClosed,
    }),
    point(0),
  )
}

/** The interval of a − b. */
export function difference(a: Interval, b: Interval): Interval {
  return sumOf([a, { low: -b.high, high: -b.low, lowClosed: b.highClosed, highClosed: b.lowClosed }])
}

/** The interval of 100 × a / b for counts, of which a ≥ 0 and b > 0: without an upper end where b may be next to none. */
export function ratioInPercent(a: Interval, b: Interval): Interval {
  const isBounded = b.low > 0
  return {
    low: tidy((100 * Math.max(0, a.low)) / b.high),
    high: isBounded ? tidy((100 * a.high) / b.low) : Infinity,
    lowClosed: holds(a, 0) || (a.lowClosed && b.highClosed),
    highClosed: isBounded && a.highClosed && b.lowClosed,
  }
}

/** The interval of 100 × (a / b − 1): a growth from two counts. */
export function growthInPercent(a: Interval, b: Interval): Interval {
  return difference(ratioInPercent(a, b), point(100))
}

/** Rounds away what binary arithmetic adds (0.1 + 0.2), at 10 significant decimals. */
export function tidy(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 1e10) / 1e10 : value
}

/** Groups statements of one fact into those that can all be true, the group of the first one first. */
export function agreeingGroups(statements: readonly Statement[]): Statement[][] {
  const groups: Statement[][] = []
  for (const statement of statements) {
    const group = groups.find((others) => others.every((other) => agree(other, statement)))
    if (group) group.push(statement)
    else groups.push([statement])
  }
  return groups
}

/**
 * Whether two statements differ by no more than where rounding puts a number that lies between them (15 and 16). A rank
 * is counted, not rounded.
 */
export function isRoundingEdge(a: Statement, b: Statement): boolean {
  const [left, right] = [intervalOfStatement(a), intervalOfStatement(b)]
  return a.measure !== 'rank' && left !== null && right !== null && !meets(left, right) && touches(left, right)
}

/**
 * Whether two statements of one fact can both be true: their intervals meet, or both give the same direction. Two units
 * (a filing in two currencies) contradict each other in nothing.
 */
export function agree(a: Statement, b: Statement): boolean {
  if (unitOf(a) !== unitOf(b)) return true
  const [left, right] = [intervalOfStatement(a), intervalOfStatement(b)]
  if (left && right) return meets(left, right)
  return left === null && right === null ? a.direction === b.direction : true
}
