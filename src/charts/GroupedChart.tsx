import { useContext, useId } from 'react'
import { figureInShort, figureInWords } from '../domain/figures'
import { type Cell, figuresOf, gapInWords, hasNumber } from '../domain/grid'
import { ChartFrame, roomOf } from './ChartFrame'
import type { ChartProps } from './chartProps'
import { EmptyPeriods } from './EmptyPeriods'
import { FigureMark } from './FigureMark'
import { Key, keyPlaces } from './Key'
import { GAP_PX, gapWithin } from './labels'
import { Bar, fillOf, FLAG, Hatches, Label, TextsContext, ThemeContext, ZeroLine } from './Shape'
import { rangeWithZero, ticksFor } from './scaleDomain'
import { periodLabels } from './periodLabels'
import { textWidth } from './theme'
import { roomForTicks, tickInWords } from './ticks'

/** Vendors side by side within each period, always in the same place: a gap keeps its room, and says why it is one. */
export function GroupedChart({ grid, series, width, height, marks }: ChartProps) {
  const theme = useContext(ThemeContext)
  const texts = useContext(TextsContext)
  const id = useId()
  const numbers = grid.rows.flat().filter(hasNumber)
  const [low, high] = rangeWithZero(numbers.map((figure) => figure.value))
  const ticks = ticksFor(low, high, 5)
  const unit = numbers[0]?.unit ?? 'percent'
  const left = roomForTicks(ticks, { unit }, width, texts)
  const right = 4
  const key = keyPlaces(series, width - left - right)
  return (
    <ChartFrame
      layout="columns"
      width={width}
      height={height}
      margins={{ top: 14 + key.height, right, bottom: 40, left }}
      categories={grid.periods}
      domain={[ticks[0]!, ticks.at(-1)!]}
      ticks={ticks}
      formatTick={(value) => tickInWords(value, { unit }, texts)}
      formatCategory={periodLabels(grid.periods, width - left - right, texts)}
      theme={theme}
    >
      {(scales) => (
        <>
          <Hatches figures={figuresOf(grid)} series={series} id={id} />
          <EmptyPeriods
            grid={grid}
            y={scales.value(0) - 10}
            roomAt={(column) => roomOf(scales, grid.periods[column]!)}
          />
          <Key places={key.places} x={scales.plot.x} y={10} />
          {grid.rows.flatMap((cells, row) =>
            cells.map((cell, column) => {
              const band = scales.band(grid.periods[column]!)
              if (!band) return null
              const slot = (band.size * 0.88) / grid.rows.length
              const x = band.start + band.size * 0.06 + slot * row
              const zero = scales.value(0)
              if (!hasNumber(cell)) {
                const isEmptyPeriod = !grid.rows.some((others) => hasNumber(others[column]!))
                const key = `${series[row]!.subject} ${column}`
                return isEmptyPeriod ? null : <Gap key={key} cell={cell} x={x + slot / 2} y={zero - 10} room={slot} />
              }
              const end = scales.value(cell.value)
              const words = figureInWords(cell, texts)
              const short = figureInShort(cell, texts)
              const fill = fillOf(cell, series[row]!, theme, id)
              const flag = cell.notice === null ? '' : FLAG
              const shown = textWidth(words + flag, 12) <= slot ? words : short
              return (
                <FigureMark
                  key={cell.key}
                  figure={cell}
                  row={row}
                  column={column}
                  beside={
                    marks(cell.key) !== '' &&
                    slot > 30 &&
                    Math.abs(end - zero) > 18 && (
                      <Label
                        x={x + slot / 2}
                        y={zero - 8}
                        text={marks(cell.key)}
                        fill={fill.ink}
                        size={10}
                        halo={fill.hasHalo}
                        hidden
                      />
                    )
                  }
                >
                  <Bar
                    figure={cell}
                    series={series[row]!}
                    id={id}
                    x={x}
                    y={Math.min(zero, end)}
                    width={Math.max(1, slot - 1)}
                    height={Math.abs(end - zero)}
                  />
                  {textWidth(short, 12) <= slot && (
                    <Label
                      x={x + slot / 2}
                      y={Math.min(zero, end) - 8}
                      text={shown}
                      fill={theme.ink}
                      size={12}
                      flagged={flag !== '' && textWidth(shown + flag, 12) <= slot}
                    />
                  )}
                </FigureMark>
              )
            }),
          )}
          <ZeroLine scales={scales} />
        </>
      )}
    </ChartFrame>
  )
}

/** Why a vendor has no bar beside others that have one: across its place, or up it where that is narrow. */
function Gap({ cell, x, y, room }: { cell: Cell; x: number; y: number; room: number }) {
  const theme = useContext(ThemeContext)
  const texts = useContext(TextsContext)
  const isAcross = gapWithin(room, cell, texts) !== null
  if (!isAcross && room < GAP_PX + 3) return null
  return (
    <Label
      x={x}
      y={y}
      text={gapInWords(cell, texts)}
      fill={theme.muted}
      size={GAP_PX}
      anchor={isAcross ? 'middle' : 'start'}
      upwards={!isAcross}
      hidden
    />
  )
}
