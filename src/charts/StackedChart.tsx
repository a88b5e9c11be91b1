import { memo, useContext, useId, useMemo } from 'react'
import type { Figure } from '../domain/figures'
import { figureInShort, figureInWords } from '../domain/figures'
import { figuresOf, hasNumber } from '../domain/grid'
import { OTHERS } from '../schema/vocabulary'
import type { Texts } from '../domain/texts/texts'
import { ChartFrame, type Scales } from './ChartFrame'
import type { ChartProps } from './chartProps'
import { FigureMark } from './FigureMark'
import { Bar, fillOf, Hatches, Label, TextsContext, ThemeContext } from './Shape'
import { periodLabels } from './periodLabels'
import { LABEL_PX, type Series, textWidth } from './theme'
import { BreakMark, Names, Rests, type Segment } from './stackedParts'
import { tickInWords } from './ticks'

const TICKS = [0, 25, 50, 75, 100]

/**
 * Shares as columns of one whole. Each segment is as long as its share says and the column as long as their sum, be it 99
 * or 101: nothing is stretched to 100. What a side leaves out stays empty and says so.
 */
export function StackedChart({ grid, series, width, height, breaks, marks }: ChartProps) {
  const theme = useContext(ThemeContext)
  const texts = useContext(TextsContext)
  const id = useId()
  const segments = useMemo(() => segmentsOf(grid.rows, series), [grid.rows, series])
  const sums = grid.periods.map((_, column) => sumAt(segments, column))
  const nameRoom = Math.max(0, ...series.map(({ name }) => textWidth(name))) + 18
  const margins = {
    top: 14,
    right: nameRoom,
    bottom: 40,
    left: Math.max(textWidth(tickInWords(100, { unit: 'percent' }, texts)) + 8, width < 480 ? 34 : 44),
  }
  const isShares = grid.measure === 'share'
  const most = highest(isShares ? 100 : 0, sums, (margins.top - 2) / (height - margins.top - margins.bottom))
  const lasts = useMemo(() => lastColumns(segments), [segments])
  const ticks = isShares ? TICKS : undefined
  return (
    <ChartFrame
      layout="columns"
      width={width}
      height={height}
      margins={margins}
      categories={grid.periods}
      domain={[0, most]}
      ticks={ticks ?? quarters(most)}
      formatTick={(value) => tickInWords(value, { unit: isShares ? 'percent' : null }, texts)}
      formatCategory={periodLabels(grid.periods, width - margins.left - margins.right, texts)}
      theme={theme}
    >
      {(scales) => (
        <>
          <Hatches figures={figuresOf(grid)} series={series} id={id} />
          {isShares && (
            <Rests
              periods={grid.periods}
              sums={sums}
              scales={scales}
              isQuoted={grid.side.layer === 'quoted'}
              isWhole={grid.subjects.includes(OTHERS)}
            />
          )}
          {segments.map((segment) => (
            <SegmentMark
              key={segment.figure.key}
              {...segment}
              scales={scales}
              id={id}
              marks={marks(segment.figure.key)}
              isNamed={segment.column < grid.periods.length - 1 && segment.column === lasts.get(segment.series)}
            />
          ))}
          {breaks.map((period) => (
            <BreakMark key={period} period={period} scales={scales} />
          ))}
          <Names segments={segments} scales={scales} last={grid.periods.length - 1} />
        </>
      )}
    </ChartFrame>
  )
}

/** The segments of all columns, from the bottom up in the order of the series. */
function segmentsOf(rows: ChartProps['grid']['rows'], series: readonly Series[]): Segment[] {
  const tops: number[] = []
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (!hasNumber(cell)) return []
      const from = tops[column] ?? 0
      tops[column] = from + cell.value
      // The stack grows upwards, so that the arrow key that points up leads up.
      return [{ figure: cell, series: series[row]!, row: -row, column, from }]
    }),
  )
}

function sumAt(segments: readonly Segment[], column: number): number {
  return segments.reduce((sum, segment) => (segment.column === column ? sum + segment.figure.value : sum), 0)
}

function quarters(most: number): number[] {
  const step = most > 60 ? 20 : 10
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step)
}

/**
 * Where the axis ends: at its usual end, above which a column may stand out by what rounding adds, as long as the margin
 * has room for it. So the axis is the same at every filter, and nothing is laid out anew.
 */
function highest(usual: number, sums: readonly number[], roomAbove: number): number {
  const most = Math.max(usual, ...sums)
  return most <= usual * (1 + roomAbove) ? usual : most
}

/**
 * The last column in which each series is drawn. If that is not the last column of all, the series is named in it and
 * not beside the chart.
 */
function lastColumns(segments: readonly Segment[]): Map<Series, number> {
  return new Map(segments.map(({ series, column }) => [series, column]))
}

type MarkProps = Segment & { scales: Scales; id: string; marks: string; isNamed: boolean }

/** One segment, which is drawn again only if it or its place has changed: most filters leave most segments as they are. */
const SegmentMark = memo(function SegmentMark(props: MarkProps) {
  const { figure, series, row, column, from, scales, id, marks, isNamed } = props
  const theme = useContext(ThemeContext)
  const texts = useContext(TextsContext)
  const band = scales.band(figure.coordinates.period ?? '')
  if (!band) return null
  const at = { x: band.start + band.size * 0.09, y: scales.value(from + figure.value) }
  const width = band.size * 0.82
  const height = scales.value(0) - scales.value(figure.value)
  const { ink, hasHalo } = fillOf(figure, series, theme, id)
  const words = labelIn(width, figure, texts)
  const middle = at.y + height / 2
  const hasRoom = height >= LABEL_PX + 3
  const fitsName = height >= 2.6 * LABEL_PX && textWidth(series.name, 12) <= width - 8
  const name = isNamed && fitsName ? series.name : null
  const fitsMarks = hasRoom && marks !== '' && width > textWidth(words) + textWidth(marks, 10) * 2 + 12
  const isFlagged = figure.notice !== null && width > 60
  const beside = (name !== null || fitsMarks || isFlagged) && (
    <>
      {name !== null && (
        <Label x={at.x + width / 2} y={middle - 8} text={name} fill={ink} halo={hasHalo} size={12} hidden />
      )}
      {fitsMarks && (
        <Label x={at.x + width - 4} y={at.y + 9} text={marks} fill={ink} anchor="end" size={10} halo={hasHalo} hidden />
      )}
      {isFlagged && (
        <Label x={at.x + 9} y={at.y + 9} text="⚑" fill={hasHalo ? theme.flag : ink} size={11} halo={hasHalo} hidden />
      )}
    </>
  )
  return (
    <FigureMark figure={figure} row={row} column={column} at={at} beside={beside}>
      <Bar figure={figure} series={series} id={id} x={0} y={0} width={width} height={height} />
      {hasRoom && (
        <Label x={width / 2} y={height / 2 + (name === null ? 0 : 8)} text={words} fill={ink} halo={hasHalo} bold />
      )}
    </FigureMark>
  )
})

function labelIn(room: number, figure: Figure, texts: Texts): string {
  const words = figureInWords(figure, texts)
  return textWidth(words) + 6 <= room ? words : figureInShort(figure, texts)
}
