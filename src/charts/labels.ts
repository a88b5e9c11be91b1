import { type Cell, gapInWords } from '../domain/grid'
import type { Texts } from '../domain/texts/texts'
import { textWidth } from './theme'

/** A label that wants to be at `at`; `spread` gives it a place. */
export type Wish = { at: number; size: number }

/**
 * Moves labels along a line until none overlaps its neighbour and all stay within the bounds, each as near to its wish
 * as the others allow. Answers with their centres in the order of the wishes. When they cannot all fit, they are spaced
 * evenly, and whoever draws them leaves some out.
 */
export function spread(wishes: readonly Wish[], bounds: { from: number; to: number }): number[] {
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

type Settling = Wish & { place: number }

/** Pulls each label back towards its wish where there is room, a few rounds of it. */
function settle(order: Settling[], bounds: { from: number; to: number }): void {
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
