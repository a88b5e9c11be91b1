import type { Statement } from '../schema/dataset'
import type { Measure } from '../schema/vocabulary'
import type { Coordinate } from './coordinates'

/** What a statement must say for its number to have one place: a price knows no market, a filing no research firm. */
const REQUIRED: Record<Measure, readonly Coordinate[]> = {
  share: ['period', 'market', 'researchFirm'],
  shipments: ['period', 'market', 'researchFirm'],
  growth: ['period', 'market', 'researchFirm'],
  rank: ['period', 'market', 'researchFirm'],
  sales: ['period', 'market'],
  'sales-growth': ['period', 'market'],
  price: ['period', 'window'],
  'price-move': ['period', 'window'],
  event: [],
}

/**
 * Tells which coordinates a statement leaves open: those that its measure requires and that the statement does not
 * give. A missing period is always open. Another missing coordinate is not, if published statements of the measure (of
 * any measure, where nobody publishes this one) never name it, or if the period is given and figures are published on
 * the statement's coordinates as they are (`isOnRecord`). Where nothing at all is published, every missing one is open.
 */
export function openness(published: readonly Statement[]) {
  const measures = new Set<Measure>()
  const named = new Set<string>()
  for (const statement of published) {
    measures.add(statement.measure)
    for (const coordinate of REQUIRED[statement.measure])
      if (statement[coordinate] !== null) named.add(coordinate).add(`${statement.measure} ${coordinate}`)
  }
  return (statement: Statement, isOnRecord: boolean): Coordinate[] => {
    const { measure } = statement
    const isNamed = (coordinate: Coordinate) =>
      measures.has(measure) ? named.has(`${measure} ${coordinate}`) : measures.size === 0 || named.has(coordinate)
    const open = REQUIRED[measure].filter(
      (coordinate) => statement[coordinate] === null && (coordinate === 'period' || isNamed(coordinate)),
    )
    return isOnRecord && !open.includes('period') ? [] : open
  }
}
