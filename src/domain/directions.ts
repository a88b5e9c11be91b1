import type { Direction } from '../schema/vocabulary'
import { type Coordinates, isSigned } from './coordinates'
import type { Figure } from './figures'
import { yearBefore } from './periods'
import { difference, holds, type Interval } from './precision'
import type { Published } from './record'
import { unitOfFigure } from './units'

/** How a direction without a number stands: against which published figures, or null when none tells. */
export type DirectionFinding = { agrees: boolean; figures: Figure[] }

/**
 * Holds "declined" or "gained" against what was published: the change of the measure where it is one, or the figure and
 * that of the year before. A rank that falls grows in number. What rounding leaves open agrees.
 */
export function findDirection(
  coordinates: Coordinates,
  direction: Direction,
  published: Published,
): DirectionFinding | null {
  const own = published(coordinates)
  if (own !== null && own.interval === null)
    return own.direction === null ? null : { agrees: own.direction === direction, figures: [own] }
  const change = changeAt(coordinates, own, published)
  return change && { agrees: allows(change.interval, direction), figures: change.figures }
}

function changeAt(coordinates: Coordinates, own: Figure | null, published: Published) {
  const { measure, period, inPoints } = coordinates
  if (isSigned(measure, inPoints ? 'percentage points' : null))
    return own?.interval ? { interval: own.interval, figures: [own] } : null
  const before = period === null ? null : yearBefore(period)
  const then = before === null ? null : published({ ...coordinates, period: before })
  if (own?.interval && then?.interval && unitOfFigure(own) === unitOfFigure(then)) {
    const [now, past] = measure === 'rank' ? [then, own] : [own, then]
    return { interval: difference(now.interval!, past.interval!), figures: [own, then] }
  }
  const growth = GROWTHS[measure]
  const stated = growth ? published({ ...coordinates, measure: growth }) : null
  return stated?.interval ? { interval: stated.interval, figures: [stated] } : null
}

/** The measure that states the change of another. */
const GROWTHS: Partial<Record<Coordinates['measure'], Coordinates['measure']>> = {
  shipments: 'growth',
  sales: 'sales-growth',
  price: 'price-move',
}

function allows(change: Interval, direction: Direction): boolean {
  if (direction === 'up') return change.high > 0
  return direction === 'down' ? change.low < 0 : holds(change, 0)
}
