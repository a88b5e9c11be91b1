import { type Coordinates, factKey, parseFactKey } from './coordinates'
import { groupBy } from './groupBy'
import { type Interval, intervalOfStatement } from './precision'
import { figureAt, type Side } from './sides'
import { TOTAL } from '../schema/vocabulary'
import { yearOf } from './periods'

/** The coordinates that can move, in the order in which they are looked at (DESIGN.md section 4). */
export const COORDINATES = ['period', 'measure', 'market', 'subject', 'researchFirm', 'window'] as const
export type Coordinate = (typeof COORDINATES)[number]

/** Where a value stands: its coordinates, its unit, and the numbers that it can mean. */
type Entry = { coordinates: Coordinates; interval: Interval }

/** Entries in order of their lower ends; `reach` is the highest upper end up to each, so that a search knows when to stop. */
type Shelf = { entries: Entry[]; reach: number[] }

/** Finds where a number of this unit stands, on coordinates that are free in some places and fixed in all others. */
export type ValueIndex = {
  find: (asked: { fixed: Coordinates; free: readonly Coordinate[]; unit: string; interval: Interval }) => Coordinates[]
}

/**
 * An index by value over all that a side states or that can be derived from it. A search looks at the entries that share
 * its fixed coordinates and whose numbers come near, never at the whole side. Each set of free coordinates is shelved
 * when it is first asked for.
 */
export function valueIndex(side: Side): ValueIndex {
  const entries = entriesOf(side)
  const shelved = new Map<string, Map<string, Shelf>>()
  return {
    find({ fixed, free, unit, interval }) {
      const kind = free.join('~')
      const shelves = shelved.get(kind) ?? shelve(entries, free)
      shelved.set(kind, shelves)
      const shelf = shelves.get(shelfKey(fixed, free, unit))
      return shelf ? [...new Set(near(shelf, interval).map((entry) => entry.coordinates))] : []
    },
  }
}

type Placed = Entry & { unit: string }

function entriesOf(side: Side): Placed[] {
  const placed: Placed[] = []
  const derivable = new Map<string, Coordinates>()
  for (const [key, statements] of side.facts) {
    const coordinates = parseFactKey(key)!
    if (coordinates.measure === 'event') continue
    for (const statement of statements) {
      const interval = intervalOfStatement(statement)
      if (interval && !statement.slip) placed.push({ coordinates, interval, unit: unitOf(statement) })
    }
    for (const other of derivableFrom(coordinates)) derivable.set(factKey(other), other)
  }
  for (const coordinates of derivable.values()) {
    const figure = figureAt(side, coordinates)
    if (figure?.derivation && figure.interval)
      placed.push({ coordinates, interval: figure.interval, unit: unitOf({ ...coordinates, unit: figure.unit }) })
  }
  return placed
}

/** What a stated fact may help to derive: share, growth and a year's sum from shipments, points from shares. */
function derivableFrom(coordinates: Coordinates): Coordinates[] {
  const { measure, period, subject, inPoints } = coordinates
  if (inPoints || period === null) return []
  if (measure === 'share') return [{ ...coordinates, inPoints: true }]
  if (measure !== 'shipments') return []
  const year = { ...coordinates, period: yearOf(period) }
  const share = { ...coordinates, measure: 'share' } as const
  return [
    { ...coordinates, measure: 'growth' },
    year,
    ...(subject === TOTAL ? [] : [share, { ...share, inPoints: true }]),
  ]
}

/** The unit by which numbers are compared: ranks are ranks, with or without the word. */
export function unitOf({ measure, unit }: { measure: Coordinates['measure']; unit: string | null }): string {
  return measure === 'rank' ? 'rank' : (unit ?? '')
}

function shelve(entries: readonly Placed[], free: readonly Coordinate[]): Map<string, Shelf> {
  const groups = groupBy(entries, (entry) => shelfKey(entry.coordinates, free, entry.unit))
  return new Map([...groups].map(([key, group]) => [key, shelfOf(group)]))
}

function shelfOf(group: Entry[]): Shelf {
  const entries = group.toSorted((a, b) => a.interval.low - b.interval.low)
  let highest = -Infinity
  const reach = entries.map(({ interval }) => (highest = Math.max(highest, interval.high)))
  return { entries, reach }
}

function shelfKey(coordinates: Coordinates, free: readonly Coordinate[], unit: string): string {
  const { inPoints } = coordinates
  const slots = COORDINATES.map((name) => (free.includes(name) ? null : coordinates[name]))
  return JSON.stringify([slots, free, inPoints, unit])
}

/** The entries whose intervals come near: all that can meet it, by their ends alone. */
function near({ entries, reach }: Shelf, interval: Interval): Entry[] {
  const found: Entry[] = []
  for (let at = lastUpTo(entries, interval.high); at >= 0 && reach[at]! >= interval.low; at--)
    if (entries[at]!.interval.high >= interval.low) found.push(entries[at]!)
  return found.reverse()
}

/** The index of the last entry that begins at or below a number; −1 when none does. */
function lastUpTo(entries: readonly Entry[], high: number): number {
  let [from, to] = [0, entries.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (entries[middle]!.interval.low <= high) from = middle + 1
    else to = middle
  }
  return from - 1
}
