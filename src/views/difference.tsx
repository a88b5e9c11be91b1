import type { ChartProps } from '../charts/chartProps'
import type { Grid } from '../domain/grid'
import { capital, MEASURE_WORDS } from '../domain/words'
import type { Measure } from '../schema/vocabulary'

/** What the layer "difference" shows, for under the headline. */
export function differenceInWords(measure: Measure): string {
  const unit = measure === 'shipments' ? 'million units' : 'percentage points'
  return `${capital(MEASURE_WORDS[measure])}: quoted minus published, in ${unit}`
}

/** What has to be known about a chart of differences. */
export const DIFFERENCE_NOTES = [
  'Quoted minus published on the same coordinates. At zero the article has what was published; the receipt shows both.',
  'Only periods for which both sides have a number.',
]

/** Differences as bars from zero: a lane a vendor, or one bar a vendor where there is one period. */
export function differenceDrawing(
  { BarsChart, LanesChart }: Pick<typeof import('../charts/drawings'), 'BarsChart' | 'LanesChart'>,
  props: ChartProps,
) {
  return props.grid.periods.length === 1 ? <BarsChart {...props} /> : <LanesChart {...props} />
}

/** The height of bars for one period, or of lanes for several. */
export function lanesHeight({ periods, subjects }: Grid, width: number): number {
  return periods.length === 1 ? 60 + 48 * subjects.length : (width < 600 ? 84 : 100) * subjects.length + 34
}
