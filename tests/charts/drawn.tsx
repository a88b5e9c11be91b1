import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { ChartProps } from '../../src/charts/chartProps'
import * as drawings from '../../src/charts/drawings'
import { FigureWalk } from '../../src/charts/FigureWalk'
import type { Move } from '../../src/charts/MovesChart'
import { movesHeight } from '../../src/charts/movesLayout'
import { pairsHeight } from '../../src/charts/pairsLayout'
import type { Pair } from '../../src/charts/PairsChart'
import { bumpHeight, multiplesHeight } from '../../src/charts/panels'
import { TextsContext, ThemeContext } from '../../src/charts/Shape'
import { type ChartTheme, fittedTo, LIGHT, seriesOf, withFocus } from '../../src/charts/theme'
import { type Catalog, catalogOf, inLanguage, publisherNames } from '../../src/domain/catalog'
import { type Figure, figureInWords, figureOf } from '../../src/domain/figures'
import { breaksOf, figuresOf, type Grid, gridOf, hasNumber } from '../../src/domain/grid'
import { periodInWords, yearBefore } from '../../src/domain/periods'
import { figuresIn, isChecked, quotedGroups, verdictInShort } from '../../src/domain/quotedRows'
import { rankGridOf } from '../../src/domain/rankGrid'
import { figureName } from '../../src/domain/receipts'
import { figureAt, sideOf } from '../../src/domain/sides'
import { marksOf, sourceNumbers } from '../../src/domain/sourceNumbers'
import type { Texts } from '../../src/domain/texts/texts'
import { verdictsOf } from '../../src/domain/verdicts'
import { type Measure, OTHERS } from '../../src/schema/vocabulary'
import { lanesHeight } from '../../src/charts/difference'
import { DATA, type Own, PLACE, statements } from '../domain/onSides'
import { listing, vendor } from '../make'

// How a chart comes to be drawn in a test: the one place that knows worlds, grids and props. It follows what the screens do.

export type ChartName = keyof typeof drawings

/** What is said, what of it is asked for, and how it is looked at: what a chart is drawn from. */
export type Scene = {
  said: Own[]
  layer?: 'quoted' | 'published' | 'difference'
  measure?: Measure
  inPoints?: boolean
  periods?: string[]
  vendors?: string[]
  /** The articles that are switched on; all of them when not given. */
  articles?: string[]
  focus?: string
  width?: number
  theme?: ChartTheme
  texts?: Texts
}

const CHARTS = { ...drawings }
export const VENDORS = ['apple', 'vivo', 'huawei', 'xiaomi']
export const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']
const WIDTH = 720

const CATALOG = catalogOf({
  ...DATA,
  vendors: [
    vendor({ names: { zh: '苹果' }, darkColor: '#eef0f3' }),
    vendor({ id: 'vivo', name: 'vivo', color: '#262d9f', darkColor: '#98a2fe' }),
    vendor({ id: 'huawei', name: 'Huawei', names: { zh: '华为' }, color: '#9b0215', darkColor: '#f97374' }),
    vendor({ id: 'xiaomi', name: 'Xiaomi', names: { zh: '小米' }, color: '#d16605', darkColor: '#ffb45d' }),
  ],
  listings: [
    listing({ id: 'aapl', company: 'Apple', exchange: 'Nasdaq', color: '#1f2328' }),
    listing({ color: '#a8480b' }),
  ],
})

/** Draws a chart as its screen would, and gives its SVG. */
export function draw(chart: ChartName, scene: Scene): SVGSVGElement {
  const theme = scene.theme ?? LIGHT
  const catalog = catalogIn(scene)
  const nameOf = (figure: Figure) => figureName(figure, figureInWords(figure, catalog.texts), catalog)
  const { container } = render(
    <ThemeContext value={theme}>
      <TextsContext value={catalog.texts}>
        <FigureWalk label="A chart" figures={[]} chosen={null} nameOf={nameOf} onChoose={() => undefined}>
          {elementOf(chart, scene, theme)}
        </FigureWalk>
      </TextsContext>
    </ThemeContext>,
  )
  const svg = container.querySelector<SVGSVGElement>('.recharts-wrapper > svg')
  if (!svg) throw new Error(`${chart} drew no SVG`)
  return svg
}

function catalogIn({ texts }: Scene): Catalog {
  return texts ? inLanguage(CATALOG, texts) : CATALOG
}

function elementOf(chart: ChartName, scene: Scene, theme: ChartTheme): ReactNode {
  if (chart === 'MovesChart') return movesOf(scene, theme)
  if (chart === 'PairsChart') return pairsOf(scene, theme)
  const grid = chart === 'BumpChart' ? ranksOf(scene) : gridIn(scene)
  const props = propsOf(chart, grid, scene, theme)
  if (chart === 'DumbbellChart') return <drawings.DumbbellChart {...props} {...changesOf(grid)} />
  const Chart = CHARTS[chart]
  return <Chart {...props} />
}

function sidesOf(scene: Scene) {
  const { said, layer = 'published', articles } = scene
  const catalog = catalogIn(scene)
  const all = statements(said)
  const own = layer === 'difference' ? 'quoted' : layer
  return {
    side: sideOf(all, own, catalog, articles ?? null),
    everySide: sideOf(all, own, catalog),
    against: layer === 'difference' ? sideOf(all, 'published', catalog) : null,
  }
}

function gridIn(scene: Scene): Grid {
  const { measure = 'share', inPoints = false, periods = QUARTERS, vendors = VENDORS } = scene
  return gridOf({ ...sidesOf(scene), place: PLACE, measure, inPoints, periods, subjects: vendors })
}

function ranksOf(scene: Scene): Grid {
  return rankGridOf({ ...sidesOf(scene), place: PLACE, periods: QUARTERS, subjects: scene.vendors ?? VENDORS })
}

function propsOf(chart: ChartName, grid: Grid, { focus, width = WIDTH }: Scene, theme: ChartTheme): ChartProps {
  const series = withFocus(seriesOf(grid.subjects, grid.side.catalog, theme), focus ?? null, theme)
  const drawn = figuresOf(grid).filter(hasNumber)
  const marks = marksBy(drawn)
  return {
    grid,
    series: fittedTo(series, width),
    width,
    height: heightOf(chart, grid, width),
    breaks: grid.subjects.includes(OTHERS) ? breaksOf(grid.side, PLACE, grid.periods).map(({ period }) => period) : [],
    marks: (key) => marks(drawn.find((figure) => figure.key === key)),
  }
}

function marksBy(figures: readonly Figure[]): (figure: Figure | undefined) => string {
  const numbers = sourceNumbers(figures, CATALOG)
  return (figure) => (figure ? marksOf(figure, numbers).slice(0, 2).join(' ') : '')
}

function heightOf(chart: ChartName, grid: Grid, width: number): number {
  const most = Math.max(...figuresOf(grid).map(({ value }) => value ?? 0))
  if (chart === 'BumpChart') return bumpHeight(most, width)
  if (chart === 'MultiplesChart') return multiplesHeight(grid.subjects.length, width)
  if (chart === 'LanesChart') return lanesHeight(grid, width)
  return chart === 'BarsChart' || chart === 'DumbbellChart' ? 60 + 48 * grid.subjects.length : 420
}

/** The change of each vendor from the first period of a grid to its last: of shares in points, else a growth. */
function changesOf({ side, measure, subjects, periods }: Grid) {
  const now = periods.at(-1)!
  const isShare = measure === 'share'
  const at = { ...PLACE, measure: isShare ? measure : ('growth' as const), period: now, window: null }
  const then = yearBefore(now)
  const changes = subjects.map((subject) =>
    figureAt(side, { ...at, subject, inPoints: isShare }, isShare ? then : undefined),
  )
  return { then: then!, now, changes }
}

function movesOf({ said, width = WIDTH }: Scene, theme: ChartTheme): ReactNode {
  const { texts } = CATALOG
  const subjects = [...CATALOG.listings.keys()]
  const figures = (['quoted', 'published'] as const)
    .flatMap((layer) => [...sideOf(statements(said), layer, CATALOG).facts.values()].map((fact) => ({ layer, fact })))
    .flatMap(({ layer, fact }) => figureOf(fact, layer, CATALOG) ?? [])
    .filter(hasNumber)
    .toSorted((a, b) => subjects.indexOf(a.coordinates.subject) - subjects.indexOf(b.coordinates.subject))
  const series = seriesOf(subjects, CATALOG, theme)
  const marks = marksBy(figures)
  const moves = figures.map((figure, row): Move => {
    const { subject, period, window } = figure.coordinates
    return {
      figure,
      isFirst: subject !== figures[row - 1]?.coordinates.subject,
      label: [periodInWords(period, texts), ...(window ? [texts.places.windows[window]] : [])].join(texts.places.comma),
      series: series.find((each) => each.subject === subject)!,
    }
  })
  return (
    <drawings.MovesChart
      moves={moves}
      width={width}
      height={movesHeight(moves.length, width)}
      marks={(key) => marks(figures.find((figure) => figure.key === key))}
    />
  )
}

function pairsOf(scene: Scene, theme: ChartTheme): ReactNode {
  const { said, focus, measure = 'share', width = WIDTH } = scene
  const catalog = catalogIn(scene)
  const verdicts = verdictsOf(statements(said), catalog).filter(isChecked)
  const rows = quotedGroups(verdicts, catalog).flatMap((group) => (group.measure === measure ? group.rows : []))
  const series = seriesOf(VENDORS, catalog, theme)
  const pairs = rows.flatMap(({ id, quoted, published, verdict, articles }): Pair[] => {
    if (!hasNumber(quoted)) return []
    return [
      {
        id,
        quoted,
        published: published && hasNumber(published) ? published : null,
        series: series.find(({ subject }) => subject === quoted.coordinates.subject)!,
        note: `${publisherNames(articles, catalog).join(', ')}, ${periodInWords(quoted.coordinates.period, catalog.texts)}`,
        kind: verdict.kind,
        verdict: verdictInShort(verdict, catalog),
        isDimmed: focus !== undefined && !articles.includes(focus),
      },
    ]
  })
  const figures = figuresIn(pairs)
  return (
    <drawings.PairsChart
      pairs={pairs}
      width={width}
      height={pairsHeight(pairs.length, width)}
      marks={marksBy(figures)}
    />
  )
}
