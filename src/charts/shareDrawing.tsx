import { figuresOf, type Grid } from '../domain/grid'
import type { ChartProps } from './chartProps'
import { differenceDrawing, lanesHeight } from './difference'
import { bumpHeight, multiplesHeight } from './panels'

const DRAWN = {
  stacked: 'StackedChart',
  grouped: 'GroupedChart',
  lines: 'LinesChart',
  slope: 'LinesChart',
  bump: 'BumpChart',
  multiples: 'MultiplesChart',
} as const

type Kind = { layer: 'published' | 'quoted' | 'difference'; chart: string }

/** Shares as the chart of a kind. */
export function shareDrawing({ layer, chart }: Kind, charts: typeof import('./drawings'), props: ChartProps) {
  if (layer === 'difference') return differenceDrawing(charts, props)
  const Chart = charts[DRAWN[chart as keyof typeof DRAWN] ?? 'StackedChart']
  return <Chart {...props} />
}

/** The height of that chart. */
export function shareHeight({ layer, chart }: Kind, grid: Grid, width: number): number {
  if (layer === 'difference') return lanesHeight(grid, width)
  if (chart === 'multiples') return multiplesHeight(grid.subjects.length, width)
  const most = Math.max(0, ...figuresOf(grid).map(({ value }) => value ?? 0))
  return chart === 'bump' ? bumpHeight(most, width) : width < 600 ? 420 : 540
}
