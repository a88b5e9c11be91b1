import type { Figure } from '../domain/figures'
import type { Grid } from '../domain/grid'
import type { ChartProps } from './chartProps'
import { differenceDrawing, lanesHeight } from './difference'

type Pair = { then: string; now: string; grid: Grid; changes: readonly (Figure | null)[] }

/** Changes as bars from zero, or, with a pair, as two points a vendor. */
export function changeDrawing(pair: Pair | null, charts: typeof import('./drawings'), props: ChartProps) {
  return pair ? <charts.DumbbellChart {...props} {...pair} /> : differenceDrawing(charts, props)
}

/** The height of that chart. */
export function changeHeight(pair: Pair | null, grid: Grid, width: number): number {
  return pair ? 60 + 48 * grid.subjects.length : lanesHeight(grid, width)
}
