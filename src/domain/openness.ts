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
 * Tells which coordinates a statement leaves open. One that nobody who publishes the measure ever names, or anything at
 * all where nobody publishes the measure (a file without research firms), is not open, and neither is one on which
 * published figures stand as they are (`isOnRecord`); a statement without a period is open always.
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
