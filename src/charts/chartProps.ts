import type { Grid } from '../domain/grid'
import type { Series } from './theme'

/** What every chart of a grid is given. */
export type ChartProps = {
  grid: Grid
  /** One a subject of the grid, in its order. */
  series: readonly Series[]
  width: number
  height: number
  /** Periods before which the vendor list changes, so that Others cannot be compared across. */
  breaks: readonly string[]
  /** The numbers of a figure's sources, or '' where marks are off. */
  marks: (key: string) => string
}
