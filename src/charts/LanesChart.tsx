import { useContext, useId } from 'react'
import { figureInShort, figureInWords } from '../domain/figures'
import { figuresOf, hasNumber } from '../domain/grid'
import { ChartFrame } from './ChartFrame'
import type { ChartProps } from './chartProps'
import { FigureMark } from './FigureMark'
import { GAP_PX, gapWithin } from './labels'
import { Bar, fillOf, FLAG, Hatches, Label, TextsContext, ThemeContext } from './Shape'
import { rangeWithZero } from './scaleDomain'
import { periodLabels } from './periodLabels'
import { LABEL_PX, textWidth } from './theme'

/**
 * Rises and falls, a lane a vendor, a column a period, all lanes on one scale: each has a zero line of its own, so that
 * five vendors do not tangle.
 */
export function LanesChart({ grid, series, width, height, marks }: ChartProps) {
  const theme = useContext(ThemeContext)
  const texts = useContext(TextsContext)
  const id = useId()
  const values = grid.rows
    .flat()
    .filter(hasNumber)
    .map((figure) => figure.value)
  const [low, high] = rangeWithZero(values)
  const lanes = Math.max(1, grid.rows.length)
  const inner = height - 44
  // A label above the highest and below the lowest column of a lane must fit into the lane.
  const perPixel = Math.max(1, high - low) / Math.max(20, inner / lanes - 2 * (LABEL_PX + 5))
  const lane = perPixel * (inner / lanes)
  const room = LABEL_PX + 5
  const zeroOf = (row: number) => (lanes - row) * lane - high - room * perPixel
  const left = Math.max(...series.map(({ name }) => textWidth(name))) + 16
  return (
    <ChartFrame
      layout="columns"
      width={width}
      height={height}
      margins={{ top: 4, right: 4, bottom: 40, left }}
      categories={grid.periods}
      domain={[0, lanes * lane]}
      ticks={[]}
      formatCategory={periodLabels(grid.periods, width - left, texts)}
      theme={theme}
    >
      {(scales) => (
        <>
          <Hatches figures={figuresOf(grid)} series={series} id={id} />
          {grid.rows.map((cells, row) => {
            const zero = scales.value(zeroOf(row))
            return (
              <g key={series[row]!.subject}>
                {row > 0 && (
                  <line
                    x1={0}
                    x2={width}
                    y1={scales.value((lanes - row) * lane)}
                    y2={scales.value((lanes - row) * lane)}
                    stroke={theme.rule}
                  />
                )}
                <line
                  x1={scales.plot.x}
                  x2={scales.plot.x + scales.plot.width}
                  y1={zero}
                  y2={zero}
                  stroke={theme.zero}
                  strokeWidth={0.75}
                />
                <Label x={0} y={zero} text={series[row]!.name} fill={series[row]!.text} anchor="start" bold />
                {cells.map((cell, column) => {
                  const band = scales.band(grid.periods[column]!)
                  if (!band) return null
                  const [x, size] = [band.start + band.size * 0.2, band.size * 0.6]
                  if (!hasNumber(cell))
                    return (
                      <Label
                        key={grid.periods[column]}
                        x={x + size / 2}
                        y={zero - 8}
                        text={gapWithin(band.size, cell, texts) ?? '–'}
                        size={GAP_PX}
                        fill={theme.muted}
                      />
                    )
                  const end = scales.value(zeroOf(row) + cell.value)
                  const fill = fillOf(cell, series[row]!, theme, id)
                  const words = figureInWords(cell, texts)
                  const flag = cell.notice === null ? '' : FLAG
                  const label = textWidth(words + flag, 12) <= band.size ? words : figureInShort(cell, texts)
                  return (
                    <FigureMark
                      key={cell.key}
                      figure={cell}
                      row={row}
                      column={column}
                      beside={
                        marks(cell.key) !== '' &&
                        size > 44 &&
                        Math.abs(end - zero) > 14 && (
                          <Label
                            x={x + size - 3}
                            y={(zero + end) / 2}
                            text={marks(cell.key)}

                            fill={fill.ink}
                            halo={fill.hasHalo}
                            anchor="end"
                            size={10}
                            hidden
                          />
                        )
                      }
                    >
                      <rect
                        x={band.start}
                        y={Math.min(zero, end) - room}
                        width={band.size}
                        height={Math.abs(end - zero) + 2 * room}
                        fill="transparent"
                      />
                      <Bar
                        figure={cell}
                        series={series[row]!}
                        id={id}
                        x={x}
                        y={Math.min(zero, end)}
                        width={size}
                        height={Math.abs(end - zero)}
                      />
                      <Label
                        x={x + size / 2}
                        y={cell.value < 0 ? end + 9 : end - 9}
                        text={label}
                        fill={theme.ink}
                        size={12}
                        flagged={flag !== '' && textWidth(label + flag, 12) <= band.size}
                      />
                    </FigureMark>
                  )
                })}
              </g>
            )
          })}
        </>
      )}
    </ChartFrame>
  )
}
