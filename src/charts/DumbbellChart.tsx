import { useContext, useId } from 'react'
import { type Figure, figureInWords } from '../domain/figures'
import { type Cell, cellAt, figuresOf, hasNumber } from '../domain/grid'
import { periodInShort, periodInWords } from '../domain/periods'
import type { Texts } from '../domain/texts/texts'
import { ChartFrame } from './ChartFrame'
import type { ChartProps } from './chartProps'
import { FigureMark } from './FigureMark'
import { Dot, FLAG, Hatches, Label, TextsContext, ThemeContext } from './Shape'
import { rangeWithZero, ticksFor } from './scaleDomain'
import { textWidth } from './theme'
import { tickInWords } from './ticks'

type Props = ChartProps & {
  then: string
  now: string
  /** The change from then to now of each series, or null: its own figure, with its own receipt. */
  changes: readonly (Figure | null)[]
}

/** Then and now: two points a vendor on one line, and the change between them as a figure of its own. */
export function DumbbellChart({ grid, series, width, height, then, now, changes }: Props) {
  const theme = useContext(ThemeContext)
  const texts = useContext(TextsContext)
  const id = useId()
  const numbers = grid.rows.flat().filter(hasNumber)
  const [, high] = rangeWithZero(numbers.map((figure) => figure.value))
  const ticks = ticksFor(0, high, width < 500 ? 3 : 6)
  const room =
    Math.max(86, ...changes.map((change) => (change ? textWidth(figureInWords(change, texts) + FLAG) : 0))) + 18
  return (
    <ChartFrame
      layout="bars"
      width={width}
      height={height}
      margins={{ top: 28, right: room, bottom: 26, left: Math.max(...series.map(({ name }) => textWidth(name))) + 14 }}
      categories={series.map(({ subject }) => subject)}
      formatCategory={(subject) => series.find((each) => each.subject === subject)?.name ?? ''}
      domain={[0, ticks.at(-1)! * 1.06]}
      ticks={ticks}
      formatTick={(value) => tickInWords(value, { unit: numbers[0]?.unit }, texts)}
      theme={theme}
    >
      {(scales) => (
        <>
          <Hatches figures={figuresOf(grid)} series={series} id={id} />
          <Label
            x={scales.plot.x}
            y={12}
            text={dotsInWords(then, now, scales.plot.width + room, texts)}
            fill={theme.muted}
            anchor="start"
          />
          {series.map((each, row) => {
            const band = scales.band(each.subject)
            if (!band) return null
            const y = band.start + band.size / 2
            const [before, after] = [cellAt(grid, each.subject, then), cellAt(grid, each.subject, now)]
            const points = [before, after].filter(hasNumber)
            const [left, right] = points.map((figure) => scales.value(figure.value)).toSorted((a, b) => a - b)
            const change = changes[row]
            return (
              <g key={each.subject}>
                {left !== undefined && right !== undefined && (
                  <line x1={left} x2={right} y1={y} y2={y} stroke={each.color} strokeWidth={3} strokeOpacity={0.55} />
                )}
                {points.length === 0 && (
                  <Label
                    x={scales.plot.x + 8}
                    y={y}
                    text={texts.figures.noneOnThisSide}
                    fill={theme.muted}
                    anchor="start"
                    size={12}
                  />
                )}
                {hasNumber(before) && (
                  <FigureMark figure={before} row={row} column={0}>
                    <Dot figure={before} series={each} id={id} cx={scales.value(before.value)} cy={y} r={4.5} />
                    <Beside figure={before} other={after} y={y} scales={scales} />
                  </FigureMark>
                )}
                {hasNumber(after) && (
                  <FigureMark figure={after} row={row} column={1}>
                    <Dot figure={after} series={each} id={id} cx={scales.value(after.value)} cy={y} r={8} />
                    <Beside figure={after} other={before} y={y} scales={scales} />
                  </FigureMark>
                )}
                {!change && (
                  <Label
                    x={scales.plot.x + scales.plot.width + room - 8}
                    y={y}
                    text={gapOf(after, texts) ?? gapOf(before, texts) ?? ''}
                    fill={theme.muted}
                    anchor="end"
                    size={12}
                  />
                )}
                {change && (
                  <FigureMark figure={change} row={row} column={2}>
                    <rect
                      data-shape="text"
                      x={scales.plot.x + scales.plot.width + 4}
                      y={y - 12}
                      width={room - 6}
                      height={24}
                      fill="transparent"
                    />
                    <Label
                      x={scales.plot.x + scales.plot.width + room - 8}
                      y={y}
                      text={figureInWords(change, texts)}
                      fill={theme.ink}
                      anchor="end"
                      bold
                      flagged={change.notice !== null}
                    />
                  </FigureMark>
                )}
              </g>
            )
          })}
        </>
      )}
    </ChartFrame>
  )
}

/** Which dot is which, with periods as long as there is room for. */
function dotsInWords(then: string, now: string, room: number, texts: Texts): string {
  const { dots } = texts.screens.change
  const words = dots(periodInWords(then, texts), periodInWords(now, texts))
  return textWidth(words) <= room ? words : dots(periodInShort(then, texts), periodInShort(now, texts))
}

type BesideProps = {
  figure: Figure & { value: number }
  other: ReturnType<typeof cellAt>
  y: number
  scales: { value: (value: number) => number }
}

/** The number of a point, on the side away from the other point; above it where both lie together. */
function Beside({ figure, other, y, scales }: BesideProps) {
  const theme = useContext(ThemeContext)
  const texts = useContext(TextsContext)
  const at = scales.value(figure.value)
  const gap = hasNumber(other) ? at - scales.value(other.value) : 1
  const isClose = Math.abs(gap) < 1
  const anchor = gap < 0 ? 'end' : 'start'
  return (
    <Label
      x={at + (gap < 0 ? -12 : 12)}
      y={isClose && figure.coordinates.period! < (('key' in other && other.coordinates.period) || '') ? y - 14 : y}
      text={figureInWords(figure, texts)}
      fill={theme.ink}
      anchor={anchor}
      size={12}
      halo
      flagged={figure.notice !== null}
    />
  )
}

function gapOf(cell: Cell, texts: Texts): string | null {
  return 'gap' in cell ? texts.figures.gaps[cell.gap] : null
}
