import { type Cell, gapInWords } from '../domain/grid'
import type { Texts } from '../domain/texts/texts'
import { textWidth } from './theme'

/** A label that wants to be at `at`; `spread` gives it a place. */
export type Wish = { at: number; size: number }

type Bounds = { from: number; to: number }

/**
 * Moves labels along a line until none overlaps its neighbour and all stay within the bounds, each as near to its wish
 * as the others allow. Answers with their centres in the order of the wishes. When they cannot all fit, they are spaced
 * evenly, and whoever draws them leaves some out.
 */
export function spread(wishes: readonly Wish[], bounds: Bounds): number[] {
  const order = wishes.map((wish, index) => ({ ...wish, index, place: wish.at })).toSorted((a, b) => a.at - b.at)
  let edge = bounds.from
  for (const label of order) {
    label.place = Math.max(label.place, edge + label.size / 2)
    edge = label.place + label.size / 2
  }
  edge = bounds.to
  for (const label of order.toReversed()) {
    label.place = Math.min(label.place, edge - label.size / 2)
    edge = label.place - label.size / 2
  }
  settle(order, bounds)
  const places: number[] = []
  for (const label of order) places[label.index] = label.place
  return places
}

/**
 * The same where some labels go first: they are spread among themselves, and each of the others takes the free place
 * nearest to its wish. Where one finds none, all are spread alike.
 */
export function spreadAfter(wishes: readonly (Wish & { isFirst: boolean })[], bounds: Bounds): number[] {
  const first = wishes.filter(({ isFirst }) => isFirst)
  const places = spread(first, bounds)
  const taken = first.map(({ size }, index) => ({ place: places[index]!, size }))
  const placeOf = new Map(first.map((wish, index) => [wish, places[index]!]))
  for (const wish of wishes) {
    if (wish.isFirst) continue
    const place = freePlace(wish, taken, bounds)
    if (place === null) return spread(wishes, bounds)
    taken.push({ place, size: wish.size })
    placeOf.set(wish, place)
  }
  return wishes.map((wish) => placeOf.get(wish)!)
}

type Taken = { place: number; size: number }

/** The place nearest to a wish where nothing is overlapped; null where there is none. */
function freePlace({ at, size }: Wish, taken: readonly Taken[], { from, to }: Bounds): number | null {
  const apart = (other: Taken) => (other.size + size) / 2
  const free = [at, ...taken.flatMap((other) => [other.place - apart(other), other.place + apart(other)])].filter(
    (place) =>
      place - size / 2 >= from &&
      place + size / 2 <= to &&
      taken.every((other) => Math.abs(other.place - place) >= apart(other) - 1e-6),
  )
  return free.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? null
}

type Settling = Wish & { place: number }

/** Pulls each label back towards its wish where there is room, a few rounds of it. */
function settle(order: Settling[], bounds: Bounds): void {
  for (let round = 0; round < 8; round++)
    for (const [index, label] of order.entries()) {
      const before = order[index - 1]
      const after = order[index + 1]
      const least = before ? before.place + (before.size + label.size) / 2 : bounds.from + label.size / 2
      const most = after ? after.place - (after.size + label.size) / 2 : bounds.to - label.size / 2
      if (least <= most) label.place = Math.min(most, Math.max(least, label.at))
    }
}

/** Why a cell has no number, where the words fit into so many pixels; null where they do not. */
export function gapWithin(room: number, cell: Cell, texts: Texts): string | null {
  const words = gapInWords(cell, texts)
  return textWidth(words, GAP_PX) + 4 <= room ? words : null
}

/** The height of the words for a gap, in pixels. */
export const GAP_PX = 11
