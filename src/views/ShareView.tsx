import { bumpHeight, multiplesHeight } from '../charts/panels'
import { firmName, marketName } from '../domain/catalog'
import type { Facets } from '../domain/facets'
import { isTied } from '../domain/derivedRanks'
import { cellAt, figuresOf, type Grid, hasNumber } from '../domain/grid'
import { differenceHeadline } from '../domain/differenceHeadline'
import { headlineOf, leadHeadline } from '../domain/headlines'
import { periodInWords, periodsInWords } from '../domain/periods'
import { rankGridOf } from '../domain/rankGrid'
import { sideOf } from '../domain/sides'
import { sumNotice } from '../domain/sums'
import { useSlice } from '../query/hooks'
import type { Statement } from '../schema/dataset'
import { OTHERS } from '../schema/vocabulary'
import type { Selection } from '../state/resolve'
import { ChartScreen } from './ChartScreen'
import { differenceDrawing, differenceInWords, lanesHeight } from './difference'
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

/** Who has how much of a market, by period: what one side says, and who led by each. */
export function ShareView({ selection, asked, facets, receipt }: Props) {
  const { market, firm, measure, periods } = selection
  const statements = useSlice({ market, researchFirm: firm, measures: ['share', 'shipments', 'rank'] })
  const open = useSlice({ market, researchFirm: null, measures: [measure, 'rank'] })
  const narrowed = selection.chart === 'slope' ? { ...selection, periods: endsOf(periods) } : selection
  const { catalog } = facets
  const { texts } = catalog
  const words = texts.screens.share
  const isDifference = selection.layer === 'difference'
  const isRanks = selection.chart === 'bump' && !isDifference
  const measured = sceneOf({ selection: narrowed, facets, statements, open, inPoints: false })
  const scene = isRanks ? { ...measured, grid: ranksIn(measured, statements) } : measured
  const period = periods.at(-1)
  const headline = isDifference
    ? differenceHeadline(scene.grid)
    : period === undefined
      ? headlineOf(words.noPeriod)
      : leadHeadline({ ...scene.sides, place: scene.place, period })
  const level = measure === 'shipments' ? measure : 'share'
  const what = isDifference ? differenceInWords(measure, texts) : isRanks ? words.ranks : words.levels[level]
  return (
    <ChartScreen
      selection={narrowed}
      asked={asked}
      facets={facets}
      scene={scene}
      receipt={receipt}
      headline={headline}
      subtitle={texts.screens.subtitle(what, [
        marketName(catalog, market),
        periodsInWords(isDifference ? scene.grid.periods : narrowed.periods, texts),
        firmName(catalog, firm),
      ])}
      chartLabel={words.byVendor(words.label[isRanks ? 'ranks' : level])}
      notes={isDifference ? texts.screens.difference.notes : notesOf(scene, narrowed)}
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

function notesOf(scene: Scene, selection: Selection): string[] {
  const { grid } = scene
  const isStack = selection.chart === 'stacked' && selection.measure === 'share'
  const sums = isStack ? grid.periods.flatMap((period) => sumAt(grid, period) ?? []) : []
  return [...sums, ...breakNotes(scene), ...tieNotes(grid), ...drawingNotes(grid)]
}

function tieNotes(grid: Grid): string[] {
  return figuresOf(grid).some(isTied) ? [grid.side.catalog.texts.screens.notes.ties] : []
}

function sumAt(grid: Grid, period: string): string | null {
  const shares = grid.subjects.map((subject) => cellAt(grid, subject, period)).filter(hasNumber)
  const { texts } = grid.side.catalog
  const notice = hasNumber(cellAt(grid, OTHERS, period)) ? sumNotice(shares, texts) : null
  return notice && texts.figures.at(periodInWords(period, texts), notice)
}
