import { useContext, useId } from 'react'
import { figureInWords } from '../domain/figures'
import { type Cell, figuresOf, hasNumber } from '../domain/grid'
import { ChartFrame, roomOf, type Scales } from './ChartFrame'
import type { ChartProps } from './chartProps'
import { EmptyPeriods } from './EmptyPeriods'
import { FigureMark } from './FigureMark'
import { spreadAfter } from './labels'
import { Dot, FLAG, Hatches, Label, TextsContext, ThemeContext } from './Shape'
import { rangeOf, ticksFor } from './scaleDomain'
import { periodLabels } from './periodLabels'
import { cutTo, LABEL_PX, type Series, textWidth } from './theme'
import { roomForTicks, tickInWords } from './ticks'

/** From here on a chart has room for a flag behind a name, and for air around names. */
const ROOMY = 400

/** Each vendor's way through the periods. A gap breaks the line; nothing is drawn across it. */
export function LinesChart({ grid, series, width, height }: ChartProps) {
  const theme = useContext(ThemeContext)
  const texts = useContext(TextsContext)
  const id = useId()
  const numbers = grid.rows.flat().filter(hasNumber)
  const ticks = ticksFor(...rangeOf(numbers.map((figure) => figure.value)), 5)
  const unit = numbers[0]?.unit ?? 'percent'
  const isTwo = grid.periods.length === 2
  // Whoever stands in front is drawn last.
  const order = [...grid.rows.keys()].toSorted((a, b) => Number(series[b]!.isBack) - Number(series[a]!.isBack))
  // Names stand on both sides of two periods, on one side of several: they yield before the lines do.
  const gap = width < ROOMY ? 4 : 18
  const named = (cells: readonly Cell[]) => (isTwo ? [cells[0], cells.at(-1)] : [cells.at(-1)])
  const hasFlag = width >= ROOMY && grid.rows.some((cells) => named(cells).some(isFlagged))
  const words = series.map(({ name }) => textWidth(`${name} 00 %${hasFlag ? FLAG : ''}`))
  const room = Math.min(width * 0.36, Math.max(40, ...words) + gap)
  const left = isTwo ? room : roomForTicks(ticks, { unit }, width, texts)
  return (
    <ChartFrame
      layout="columns"
      width={width}
      height={height}
      margins={{ top: 14, right: room, bottom: 40, left }}
      categories={grid.periods}
      domain={[ticks[0]!, ticks.at(-1)!]}
      ticks={isTwo ? [] : ticks}
      formatTick={(value) => tickInWords(value, { unit }, texts)}
      formatCategory={periodLabels(grid.periods, width - room - left, texts)}
      theme={theme}
    >
      {(scales) => (
        <>
          <Hatches figures={figuresOf(grid)} series={series} id={id} />
          {order.map((row) => (
            <path
              key={series[row]!.subject}
              d={pathOf(grid.rows[row]!, grid.periods, scales)}
              fill="none"
              stroke={series[row]!.color}
              strokeWidth={2.25}
              strokeDasharray={grid.side.layer === 'quoted' ? '5 4' : undefined}
            />
          ))}
          {order.flatMap((row) =>
            grid.rows[row]!.map((cell, column) => {
              if (!hasNumber(cell)) return null
              return (
                <FigureMark key={cell.key} figure={cell} row={row} column={column}>
                  {cell.notice && !(hasFlag && (isTwo || column === grid.periods.length - 1)) && (
                    <Label
                      x={centre(scales, grid.periods[column]!)}
                      y={scales.value(cell.value) - 13}
                      text=""
                      fill={theme.flag}
                      size={11}
                      flagged
                    />
                  )}
                  <Dot
                    figure={cell}
                    series={series[row]!}
                    id={id}
                    cx={centre(scales, grid.periods[column]!)}
                    cy={scales.value(cell.value)}
                  />
                </FigureMark>
              )
            }),
          )}
          <EmptyPeriods
            grid={grid}
            y={scales.plot.y + scales.plot.height - 8}
            roomAt={(column) => roomOf(scales, grid.periods[column]!)}
          />
          <Ends grid={grid} series={series} scales={scales} room={room - gap + 2} side="last" flags={hasFlag} />
          {isTwo && (
            <Ends grid={grid} series={series} scales={scales} room={room - gap + 2} side="first" flags={hasFlag} />
          )}
        </>
      )}
    </ChartFrame>
  )
}

function isFlagged(cell: Cell | undefined): boolean {
  return cell !== undefined && hasNumber(cell) && cell.notice !== null
}

function centre(scales: Scales, period: string): number {
  return roomOf(scales, period)?.centre ?? scales.plot.x
}

/** Moves the pen over gaps instead of drawing. */
function pathOf(cells: readonly Cell[], periods: readonly string[], scales: Scales): string {
  return cells
    .map((cell, column) => {
      if (!hasNumber(cell)) return ''
      const before = cells[column - 1]
      return `${before && hasNumber(before) ? 'L' : 'M'}${centre(scales, periods[column]!)},${scales.value(cell.value)}`
    })
    .join('')
}

type EndsProps = Pick<ChartProps, 'grid' | 'series'> & {
  scales: Scales
  room: number
  side: 'first' | 'last'
  flags?: boolean
}

/** The name and the number of each line at its end, moved apart where they would touch. */
function Ends({ grid, series, scales, room, side, flags = false }: EndsProps) {
  const texts = useContext(TextsContext)
  const isLast = side === 'last'
  const ends = grid.rows.flatMap((cells, row) => {
    const column = isLast ? cells.findLastIndex(hasNumber) : cells.findIndex(hasNumber)
    const cell = cells[column]
    const isAtEdge = column === (isLast ? grid.periods.length - 1 : 0)
    if (!cell || !hasNumber(cell)) return []
    // Of two periods each has names of its own: one that has no number here stands at the other.
    return isAtEdge || grid.periods.length > 2 ? [{ cell, series: series[row] as Series, column, isAtEdge }] : []
  })
  // A line that ends before the chart does has no mark that its name could stand at.
  const wishes = ends.map(({ cell, isAtEdge }) => ({
    at: scales.value(cell.value),
    size: LABEL_PX + 3,
    isFirst: isAtEdge,
  }))
  const places = spreadAfter(wishes, { from: scales.plot.y - 8, to: scales.plot.y + scales.plot.height - 1 })
  const edge = centre(scales, grid.periods.at(isLast ? -1 : 0)!) + (isLast ? 14 : -14)
  return (
    <>
      {ends.map(({ cell, series: { subject, name, color, text }, column, isAtEdge }, index) => {
        const number = isAtEdge ? ` ${figureInWords(cell, texts)}` : ''
        const hasFlag = flags && isAtEdge && isFlagged(cell)
        const words = cutTo(name, room - textWidth(number + (hasFlag ? FLAG : ''))) + number
        const from = centre(scales, grid.periods[column]!)
        return (
          <g key={subject}>
            {Math.abs(places[index]! - wishes[index]!.at) > 4 || !isAtEdge ? (
              <line
                x1={from + (isLast ? 7 : -7)}
                y1={wishes[index]!.at}
                x2={edge - (isLast ? 3 : -3)}
                y2={places[index]}
                stroke={color}
                strokeWidth={0.75}
                strokeOpacity={0.6}
                strokeDasharray={isAtEdge ? undefined : '1 3'}
              />
            ) : null}
            <Label
              x={edge}
              y={places[index]!}
              text={words}
              fill={text}
              anchor={isLast ? 'start' : 'end'}
              bold
              halo
              flagged={hasFlag}
            />
          </g>
        )
      })}
    </>
  )
}
