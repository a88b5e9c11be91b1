import { bumpHeight, multiplesHeight } from '../charts/panels'
import { firmName, marketName } from '../domain/catalog'
import type { Facets } from '../domain/facets'
import { isTied } from '../domain/derivedRanks'
import { cellAt, figuresOf, type Grid, hasNumber } from '../domain/grid'
import { differenceHeadline } from '../domain/differenceHeadline'
import { headlineOf, leadHeadline } from '../domain/headlines'
import { periodInWords } from '../domain/periods'
import { rankGridOf } from '../domain/rankGrid'
import { sideOf } from '../domain/sides'
import { sumNotice } from '../domain/sums'
import { useSlice } from '../query/hooks'
import type { Statement } from '../schema/dataset'
import { OTHERS } from '../schema/vocabulary'
import type { Selection } from '../state/resolve'
import { ChartScreen } from './ChartScreen'
import { DIFFERENCE_NOTES, differenceDrawing, differenceInWords, lanesHeight } from './difference'
import { breakNotes, drawingNotes } from './notes'
import { type Scene, sceneOf } from './scene'

type Props = { selection: Selection; asked: Selection; facets: Facets; receipt: string | null }

const DRAWN = {
  stacked: 'StackedChart',
  grouped: 'GroupedChart',
  lines: 'LinesChart',
  slope: 'LinesChart',
  bump: 'BumpChart',
  multiples: 'MultiplesChart',
} as const

const CHART_LABELS = {
  stacked: 'Stacked',
  grouped: 'Grouped',
  lines: 'Lines',
  slope: 'Slope',
  bump: 'Ranks',
  multiples: 'One by one',
  table: 'Table',
}

/** Who has how much of a market, by period: what one side says, and who led by each. */
export function ShareView({ selection, asked, facets, receipt }: Props) {
  const { market, firm, measure, periods } = selection
  const statements = useSlice({ market, researchFirm: firm, measures: ['share', 'shipments', 'rank'] })
  const open = useSlice({ market, researchFirm: null, measures: [measure, 'rank'] })
  const narrowed = selection.chart === 'slope' ? { ...selection, periods: endsOf(periods) } : selection
  const isDifference = selection.layer === 'difference'
  const isRanks = selection.chart === 'bump' && !isDifference
  const measured = sceneOf({ selection: narrowed, facets, statements, open, inPoints: false })
  const scene = isRanks ? { ...measured, grid: ranksIn(measured, statements) } : measured
  const period = periods.at(-1)
  const headline = isDifference
    ? differenceHeadline(scene.grid)
    : period === undefined
      ? headlineOf('No period is chosen.')
      : leadHeadline({ ...scene.sides, place: scene.place, period })
  const { catalog } = facets
  const level = measure === 'share' ? 'Market share in per cent' : 'Shipments in million units'
  const what = isDifference ? differenceInWords(measure) : isRanks ? 'Rank by shipments or share' : level
  return (
    <ChartScreen
      selection={narrowed}
      asked={asked}
      facets={facets}
      scene={scene}
      receipt={receipt}
      headline={headline}
      subtitle={`${what}. ${marketName(catalog, market)}, ${spanInWords(isDifference ? scene.grid.periods : narrowed.periods)}, ${firmName(catalog, firm)}.`}
      chartLabels={CHART_LABELS}
      measureLabels={{ share: 'Market share, %', shipments: 'Shipments, million' }}
      chartLabel={`${isRanks ? 'Ranks' : measure === 'share' ? 'Market shares' : 'Shipments'} by vendor and period`}
      notes={isDifference ? DIFFERENCE_NOTES : notesOf(scene, narrowed)}
      height={(width) => heightOf(selection, scene.grid, width)}
      drawing={(charts, props) => {
        if (isDifference) return differenceDrawing(charts, props)
        const Chart = charts[DRAWN[selection.chart as keyof typeof DRAWN] ?? 'StackedChart']
        return <Chart {...props} />
      }}
    />
  )
}

function heightOf({ layer, chart }: Selection, grid: Grid, width: number): number {
  if (layer === 'difference') return lanesHeight(grid, width)
  if (chart === 'multiples') return multiplesHeight(grid.subjects.length, width)
  const most = Math.max(0, ...figuresOf(grid).map(({ value }) => value ?? 0))
  return chart === 'bump' ? bumpHeight(most, width) : width < 600 ? 420 : 540
}

/** The ranks of the vendors and periods of a scene, on its side. */
function ranksIn({ grid: { side, periods, subjects }, place, catalog }: Scene, statements: Statement[]): Grid {
  const everySide = side.layer === 'quoted' ? sideOf(statements, 'quoted', catalog) : side
  return rankGridOf({ side, everySide, place, periods, subjects })
}

function endsOf(periods: string[]): string[] {
  return periods.length > 2 ? [periods[0]!, periods.at(-1)!] : periods
}

/** "Q1 2023 to Q4 2024", or the one period. */
export function spanInWords(periods: readonly string[]): string {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return 'no period'
  return first === last ? periodInWords(first) : `${periodInWords(first)} to ${periodInWords(last)}`
}

function notesOf(scene: Scene, selection: Selection): string[] {
  const { grid } = scene
  const isStack = selection.chart === 'stacked' && selection.measure === 'share'
  const sums = isStack ? grid.periods.flatMap((period) => sumAt(grid, period) ?? []) : []
  return [...sums, ...breakNotes(scene), ...tieNotes(grid), ...drawingNotes(grid)]
}

function tieNotes(grid: Grid): string[] {
  return figuresOf(grid).some(isTied) ? ['Side by side at one height: vendors who share a rank.'] : []
}

function sumAt(grid: Grid, period: string): string | null {
  const shares = grid.subjects.map((subject) => cellAt(grid, subject, period)).filter(hasNumber)
  const notice = hasNumber(cellAt(grid, OTHERS, period)) ? sumNotice(shares) : null
  return notice && `${periodInWords(period)}: ${notice.charAt(0).toLowerCase()}${notice.slice(1)}`
}
