import { memo, type ReactNode, useMemo } from 'react'
import type { ChartProps } from '../charts/chartProps'
import { fittedTo, seriesOf, withFocus } from '../charts/theme'
import type { Facets } from '../domain/facets'
import { figuresOf, hasNumber } from '../domain/grid'
import type { Figure } from '../domain/figures'
import type { Headline } from '../domain/headlines'
import { marksBy, sourceNumbers } from '../domain/sourceNumbers'
import type { Texts } from '../domain/texts/texts'
import { type Measure, OTHERS } from '../schema/vocabulary'
import type { Selection } from '../state/resolve'
import { changeView, useView } from '../state/store'
import { canCarryMarks, CHARTS, type ChartKind, LAYERS } from '../state/view'
import { Filters } from './Filters'
import { useAsked } from './parts/askedContext'
import { ChartBox } from './parts/ChartBox'
import { Drawing } from './parts/Drawing'
import { Footnote } from './parts/Footnote'
import { GridTable } from './parts/GridTable'
import { HeadlineText } from './parts/HeadlineText'
import { MarksToggle } from './parts/MarksToggle'
import { ReceiptScreen } from './parts/ReceiptScreen'
import { Segmented } from './parts/Segmented'
import { Unplaced } from './parts/Unplaced'
import { useEmbed } from './parts/embedContext'
import { useStage } from './parts/stageContext'
import { useFrameHeight } from './parts/useFrameHeight'
import { useChartTheme } from './parts/useChartTheme'
import type { Scene } from '../state/scene'

type Props = {
  selection: Selection
  facets: Facets
  scene: Scene
  headline: Headline
  subtitle: string
  /** What measures are called in the filter, where that is not what they are called elsewhere. */
  measureLabels?: Partial<Record<Measure, string>>
  chartLabel: string
  notes: readonly string[]
  height: (width: number) => number
  /** What the chart draws, where that is not the figures of the grid. */
  figures?: readonly Figure[]
  drawing: (drawings: typeof import('../charts/drawings'), props: ChartProps) => ReactNode
}

/** A screen of a grid: toolbar, filters, the chart or its table, the footnote, what has no place, the receipt. */
export function ChartScreen({
  selection,
  facets,
  scene,
  headline,
  subtitle,
  notes,
  drawing,
  figures,
  ...words
}: Props) {
  const theme = useChartTheme()
  const areMarksOn = useView((view) => view.marks) === null
  const { grid, catalog, counts } = scene
  const { texts } = catalog
  // The colours of all vendors are the same at every filter: a mark that has not moved can see that it is the same.
  const colors = useMemo(
    () => new Map(seriesOf([...scene.vendors, OTHERS], catalog, theme).map((each) => [each.subject, each])),
    [scene.vendors, catalog, theme],
  )
  const series = withFocus(
    grid.subjects.map((subject) => colors.get(subject)!),
    selection.focus,
    theme,
  )
  const drawn = figures ?? figuresOf(grid).filter(hasNumber)
  const numbers = sourceNumbers(drawn, catalog)
  const marks = areMarksOn ? marksBy(drawn, numbers) : () => ''
  const fitted = useFrameHeight()
  const heightAt = (width: number) => fitted ?? words.height(width)
  const isStatic = useEmbed()?.isStatic ?? false
  const isOnStage = useStage() !== null
  const label = [words.chartLabel, texts.screens.sides[selection.layer]].join(texts.places.comma)
  return (
    <ReceiptScreen
      catalog={catalog}
      headline={<HeadlineText headline={headline} catalog={catalog} />}
      subtitle={isStatic || isOnStage ? subtitle : texts.screens.choose(subtitle)}
      toolbar={<Toolbar drawn={selection} counts={counts.layer} texts={texts} />}
      filters={
        <Filters
          facets={facets}
          selection={selection}
          scene={scene}
          colors={colors}
          measureLabels={words.measureLabels}
        />
      }
    >
      <figure>
        {drawn.length === 0 && (
          <Empty
            layer={selection.layer}
            hasVendors={selection.vendors?.length !== 0}
            other={counts.layer[selection.layer === 'published' ? 'quoted' : 'published']}
            texts={texts}
          />
        )}
        {selection.chart === 'table' ? (
          <GridTable grid={grid} catalog={catalog} caption={label} numbers={areMarksOn ? numbers : null} />
        ) : (
          drawn.length > 0 && (
            <ChartBox label={label} catalog={catalog} figures={drawn}>
              {(width) => (
                <Drawing
                  height={heightAt(width)}
                  resetKey={`${selection.screen} ${selection.chart} ${selection.layer}`}
                >
                  {(drawings) =>
                    drawing(drawings, {
                      grid,
                      series: fittedTo(series, width),
                      width,
                      height: heightAt(width),
                      breaks: scene.breaks.map(({ period }) => period),
                      marks,
                    })
                  }
                </Drawing>
              )}
            </ChartBox>
          )
        )}
        <Footnote numbers={numbers} notes={notes} />
      </figure>
      {selection.layer !== 'published' && <Unplaced figures={scene.unplaced} catalog={catalog} />}
    </ReceiptScreen>
  )
}

type ToolbarProps = {
  /** What is drawn. */
  drawn: Selection
  counts: Scene['counts']['layer']
  texts: Texts
}

function Toolbar({ drawn, counts, texts }: ToolbarProps) {
  const { controls, screens } = texts
  const { screen, layer, chart } = useAsked(drawn)
  return (
    <>
      <Segmented
        legend={controls.layer}
        options={LAYERS.map((value) => ({ value, label: screens.layers[value], count: counts[value] }))}
        value={layer}
        onChange={(next) => changeView({ layer: next === 'published' ? null : next })}
      />
      <Kinds screen={screen} isDifference={layer === 'difference'} chart={chart} texts={texts} />
      {canCarryMarks({ screen, layer, chart }) && <MarksToggle />}
    </>
  )
}

type KindsProps = Pick<Selection, 'screen' | 'chart'> & { isDifference: boolean; texts: Texts }

/** How the chart is drawn. What the quoted figures miss is drawn in one way only: as bars from zero. */
const Kinds = memo(function Kinds({ screen, chart, isDifference, texts: { controls, screens } }: KindsProps) {
  const charts = CHARTS[screen] as readonly ChartKind[]
  const kinds = isDifference ? [charts[0]!, 'table' as const] : charts
  return (
    <Segmented
      legend={controls.drawnAs}
      options={kinds.map((value) => ({
        value,
        label: screens.charts[isDifference && value !== 'table' ? 'bars' : value],
      }))}
      value={kinds.includes(chart) ? chart : charts[0]!}
      onChange={(next) => changeView({ chart: next === charts[0] ? null : next })}
    />
  )
})

type EmptyProps = { layer: Selection['layer']; hasVendors: boolean; other: number; texts: Texts }

/** What to say instead of an empty chart, and what to do about it. */
function Empty({ layer, hasVendors, other, texts: { screens } }: EmptyProps) {
  if (!hasVendors) return <p role="status">{screens.noVendor}</p>
  const advice =
    other > 0 ? screens.switchTo(screens.layers[layer === 'published' ? 'quoted' : 'published'], other) : screens.widen
  return (
    <p role="status">
      {screens.empty[layer]} {advice}
    </p>
  )
}
