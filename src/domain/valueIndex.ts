import { type Coordinate, COORDINATES, type Coordinates, coordinatesOf, factKey } from './coordinates'
import { type Derivable, derivableSteps } from './derivable'
import { groupBy } from './groupBy'
import { type Interval, intervalOfStatement } from './precision'
import type { Side } from './sides'
import { stepwise } from './stepwise'
import { unitOf } from './units'
import { keptIn } from './keptIn'

/** Where a value stands: its coordinates, its unit, and the numbers that it can mean. */
type Entry = { coordinates: Coordinates; interval: Interval }

/** Entries in order of their lower ends; `reach` is the highest upper end up to each, so that a search knows when to stop. */
type Shelf = { entries: Entry[]; reach: number[] }

/** Finds where a number of this unit stands, on coordinates that are free in some places and fixed in all others. */
export type ValueIndex = {
  find: (asked: { fixed: Coordinates; free: readonly Coordinate[]; unit: string; interval: Interval }) => Coordinates[]
}

/**
 * Coordinates that share a set of shelves, on which any of them may be free. The last four take few values for one vendor
 * and period: to go through these costs less than shelves for each.
 */
const LOOSE: readonly (readonly Coordinate[])[] = [
  ['period'],
  ['subject'],
  ['measure', 'market', 'researchFirm', 'window'],
]

/**
 * An index by value over all that a side states or that can be derived from it. A search looks at the entries of one
 * shelf whose numbers come near, never at the whole side. Shelves are made when they are first asked for.
 */
export function valueIndex(side: Side): ValueIndex {
  return stepwise(indexSteps(side)).answer()
}

/** The same in steps. */
export function* indexSteps(side: Side): Generator<void, ValueIndex> {
  const derivable = yield* derivableSteps(side)
  yield
  const entries = entriesOf(side, derivable)
  const shelved = new Map<string, Map<string, Shelf>>()
  return {
    find({ fixed, free, unit, interval }) {
      const loose = LOOSE.find((names) => free.every((name) => names.includes(name))) ?? free
      const shelves = keptIn(shelved, loose.join('~'), () => shelve(entries, loose))
      const shelf = shelves.get(shelfKey(fixed, othersThan(loose), unit))
      const held = loose.filter((name) => !free.includes(name))
      const isThere = ({ coordinates }: Entry) => held.every((name) => coordinates[name] === fixed[name])
      return shelf ? eachOnce(near(shelf, interval).filter(isThere)) : []
    },
  }
}

type Placed = Entry & { unit: string }

function entriesOf(side: Side, derivable: Derivable[]): Placed[] {
  const placed: Placed[] = [...derivable]
  for (const statements of side.facts.values()) {
    const coordinates = coordinatesOf(statements[0]!)
    if (coordinates.measure === 'event') continue
    for (const statement of statements) {
      const interval = intervalOfStatement(statement)
      if (interval && !statement.slip) placed.push({ coordinates, interval, unit: unitOf(statement) })
    }
  }
  return placed
}

/** The places of entries, each once: several pages may state one fact, which may also be derived. */
function eachOnce(entries: readonly Entry[]): Coordinates[] {
  return [...new Map(entries.map(({ coordinates }) => [factKey(coordinates), coordinates])).values()]
}

function shelve(entries: readonly Placed[], loose: readonly Coordinate[]): Map<string, Shelf> {
  const names = othersThan(loose)
  const groups = groupBy(entries, (entry) => shelfKey(entry.coordinates, names, entry.unit))
  return new Map([...groups].map(([key, group]) => [key, shelfOf(group)]))
}

function shelfOf(group: Entry[]): Shelf {
  const entries = group.toSorted((a, b) => a.interval.low - b.interval.low)
  let highest = -Infinity
  const reach = entries.map(({ interval }) => (highest = Math.max(highest, interval.high)))
  return { entries, reach }
}

function othersThan(loose: readonly Coordinate[]): Coordinate[] {
  return COORDINATES.filter((name) => !loose.includes(name))
}

/**
 * Within one index the names are the same for all keys of a shelf's kind, so that the loose coordinates are left out. No
 * coordinate holds a `~`; a unit may, and stands last.
 */
function shelfKey(coordinates: Coordinates, names: readonly Coordinate[], unit: string): string {
  let key = `${coordinates.inPoints}`
  for (const name of names) key += `~${coordinates[name] ?? ''}`
  return `${key}~${unit}`
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
