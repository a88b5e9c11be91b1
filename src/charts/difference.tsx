import type { Grid } from '../domain/grid'
import type { ChartProps } from './chartProps'

/** Differences as bars from zero: a lane a vendor, or one bar a vendor where there is one period. */
export function differenceDrawing(
  { BarsChart, LanesChart }: Pick<typeof import('./drawings'), 'BarsChart' | 'LanesChart'>,
  props: ChartProps,
) {
  return props.grid.periods.length === 1 ? <BarsChart {...props} /> : <LanesChart {...props} />
}

/** The height of bars for one period, or of lanes for several. */
export function lanesHeight({ periods, subjects }: Grid, width: number): number {
  return periods.length === 1 ? 60 + 48 * subjects.length : (width < 600 ? 84 : 100) * subjects.length + 34
}
