import type { Coordinates } from './coordinates'
import type { Figure } from './figures'
import type { Place } from './grid'
import { meets } from './precision'
import { figureAt, type Side, statedAt, vendorsAt } from './sides'

/** A place in an order; vendors within rounding of each other share it. */
export type Ranked = { subject: string; rank: number; tied: boolean; figure: Figure }

/**
 * Orders figures from the largest down. A figure whose interval meets that of the one above it, back to the first of
 * its group, is tied with the group: 17 %, 17 % and 17 % are three firsts. The next rank counts everybody above.
 */
export function ranksOf(figures: readonly Figure[]): Ranked[] {
  const ordered = figures.filter((figure) => figure.interval !== null).toSorted((a, b) => b.value! - a.value!)
  const ranked: Ranked[] = []
  let first = ordered[0]
  for (const [index, figure] of ordered.entries()) {
    const isTied = index > 0 && meets(first!.interval!, figure.interval!)
    if (!isTied) first = figure
    ranked.push({
      subject: figure.coordinates.subject,
      rank: isTied ? ranked.at(-1)!.rank : index + 1,
      tied: false,
      figure,
    })
  }
  return ranked.map((each) => ({ ...each, tied: ranked.some((other) => other !== each && other.rank === each.rank) }))
}

/** Who comes first by one side, and by which figures: one leader, or several who tie. */
export type Lead = { leaders: string[]; figures: Figure[]; by: 'rank' | 'shipments' | 'share' }

/**
 * Who led a market in a period, as one side has it: the vendor stated to be first; else the most shipments; else the
 * largest share, where vendors within rounding of each other lead together. Null when the side says nothing.
 */
export function leadOf(side: Side, place: Place, period: string): Lead | null {
  const at = { ...place, period, window: null, inPoints: false }
  const vendors = vendorsAt(side, at)
  const first = vendors.flatMap((subject) => statedAt(side, { ...at, measure: 'rank', subject }) ?? [])
  const stated = first.filter((figure) => figure.value === 1)
  if (stated.length > 0)
    return { leaders: stated.map((figure) => figure.coordinates.subject), figures: stated, by: 'rank' }
  for (const measure of ['shipments', 'share'] as const) {
    const figures = vendors.flatMap((subject) => figureAt(side, { ...at, measure, subject }) ?? [])
    const leaders = ranksOf(figures).filter((ranked) => ranked.rank === 1)
    if (figures.length < 2 || leaders.length === 0) continue
    return {
      leaders: leaders.map((ranked) => ranked.subject),
      figures: leaders.map((ranked) => ranked.figure),
      by: measure,
    }
  }
  return null
}

/** The ranks that a vendor can have by its shipments, else its share: more than one where others are within rounding. */
export function tiedRanks(side: Side, coordinates: Coordinates): { from: number; to: number } | null {
  const at = { ...coordinates, inPoints: false }
  for (const measure of ['shipments', 'share'] as const) {
    const figures = vendorsAt(side, at).flatMap((subject) => figureAt(side, { ...at, measure, subject }) ?? [])
    const ranked = ranksOf(figures)
    const own = ranked.find(({ subject }) => subject === coordinates.subject)
    if (own) return { from: own.rank, to: own.rank + ranked.filter(({ rank }) => rank === own.rank).length - 1 }
  }
  return null
}
