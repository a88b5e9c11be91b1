import { useContext, useId } from 'react'
import { figureInWords } from '../domain/figures'
import { figuresOf, gapInWords, hasNumber } from '../domain/grid'
import { ChartFrame } from './ChartFrame'
import type { ChartProps } from './chartProps'
import { FigureMark } from './FigureMark'
import { Bar, FLAG, Hatches, Label, TextsContext, ThemeContext, ZeroLine } from './Shape'
import { rangeWithZero, spacedTicks, ticksFor, ticksWithin, withLabelRoom } from './scaleDomain'
import { textWidth } from './theme'
import { tickInWords } from './ticks'

/** One period: a bar a vendor to either side of zero, the number at its end, the reason where there is none. */
export function BarsChart({ grid, series, width, height, marks }: ChartProps) {
  const theme = useContext(ThemeContext)
  const texts = useContext(TextsContext)
  const id = useId()
  const numbers = grid.rows.flat().filter(hasNumber)
  const range = rangeWithZero(numbers.map((figure) => figure.value))
  const left = Math.max(...series.map(({ name }) => textWidth(name))) + 14
  const labelPx = Math.max(0, ...numbers.map((figure) => textWidth(figureInWords(figure, texts)))) + 34
  const domain = withLabelRoom(range, { before: range[0] < 0 ? labelPx : 0, after: labelPx }, width - left - 8)
  const ticks = spacedTicks(ticksWithin(ticksFor(...range, width < 500 ? 3 : 6), domain), domain, width - left - 8, 54)
  return (
    <ChartFrame
      layout="bars"
      width={width}
      height={height}
      margins={{ top: 6, right: 8, bottom: 26, left }}
      categories={series.map(({ subject }) => subject)}
      formatCategory={(subject) => series.find((each) => each.subject === subject)?.name ?? ''}
      domain={domain}
      ticks={ticks}
      formatTick={(value) => tickInWords(value, { unit: numbers[0]?.unit, isSigned: true }, texts)}
      theme={theme}
    >
      {(scales) => (
        <>
          <Hatches figures={figuresOf(grid)} series={series} id={id} />
          {grid.rows.map(([cell], row) => {
            const band = scales.band(series[row]!.subject)
            if (!band || !cell) return null
            const [zero, middle] = [scales.value(0), band.start + band.size / 2]
            if (!hasNumber(cell)) {
              return (
                <Label
                  key={series[row]!.subject}
                  x={zero + 8}
                  y={middle}
                  text={gapInWords(cell, texts)}
                  fill={theme.muted}
                  anchor="start"
                  size={12}
                />
              )
            }
            const end = scales.value(cell.value)
            const words = figureInWords(cell, texts)
            const flagged = cell.notice !== null
            const side = cell.value < 0 ? -1 : 1
            const anchor = cell.value < 0 ? 'end' : 'start'
            const thick = Math.min(30, band.size * 0.66)
            return (
              <FigureMark
                key={cell.key}
                figure={cell}
                row={row}
                column={0}
                beside={
                  <Label
                    x={end + side * (textWidth(words + (flagged ? FLAG : '')) + 14)}
                    y={middle - 3}
                    text={marks(cell.key)}
                    fill={theme.muted}
                    anchor={anchor}
                    size={10}
                    hidden
                  />
                }
              >
                <rect
                  x={scales.plot.x}
                  y={band.start}
                  width={scales.plot.width}
                  height={band.size}
                  fill="transparent"
                />
                <Bar
                  figure={cell}
                  series={series[row]!}
                  id={id}
                  x={Math.min(zero, end)}
                  y={middle - thick / 2}
                  width={Math.abs(end - zero)}
                  height={thick}
                />
                <Label
                  x={end + side * 6}
                  y={middle}
                  text={words}
                  fill={theme.ink}
                  anchor={anchor}
                  bold
                  flagged={flagged}
                />
              </FigureMark>
            )
          })}
          <ZeroLine scales={scales} isUpright />
        </>
      )}
    </ChartFrame>
  )
}
