import { useContext, useId } from 'react'
import { figuresOf, type Grid, hasNumber } from '../domain/grid'
import {
  bumpPath,
  type BumpSizes,
  centresOf,
  drawnSpan,
  endNames,
  NAME_GAP,
  nameRoom,
  type Place,
  placesOf,
  sizesOf,
} from './bumpLayout'
import type { Texts } from '../domain/texts/texts'
import { ChartFrame, type Scales } from './ChartFrame'
import type { ChartProps } from './chartProps'
import { EmptyPeriods } from './EmptyPeriods'
import { FigureMark } from './FigureMark'
import { periodLabels } from './periodLabels'
import { PeriodWords } from './PeriodWords'
import { Dot, fillOf, Hatches, Label, TextsContext, ThemeContext } from './Shape'
import { cutTo, textWidth } from './theme'

const [TOP, BOTTOM] = [4, 40]

/**
 * Vendors' ranks by period, the first at the top: a thick line a vendor, a mark with the rank in it at each period, names
 * at both ends. A gap breaks the line; those who share a rank stand side by side.
 */
export function BumpChart({ grid, series, width, height, marks }: ChartProps) {
  const theme = useContext(ThemeContext)
  const texts = useContext(TextsContext)
  const id = useId()
  const most = Math.max(1, ...grid.rows.flat().flatMap((cell) => (hasNumber(cell) ? cell.value : [])))
  const rowHeight = (height - TOP - BOTTOM) / most
  const sizes = sizesOf(grid, series, width, rowHeight)
  const stroke = Math.max(2.5, Math.min(7, sizes.radius * 0.5))
  const ranks = Array.from({ length: most }, (_, index) => -1 - index)
  return (
    <ChartFrame
      layout="columns"
      width={width}
      height={height}
      margins={{ top: TOP, right: sizes.right, bottom: BOTTOM, left: sizes.left }}
      categories={['']}
      domain={[-most - 0.5, -0.5]}
      ticks={sizes.hasNumerals ? [] : ranks}
      formatTick={(value) => String(-value)}
      theme={theme}
    >
      {(scales) => {
        const centres = centresOf(sizes, scales.plot.x)
        const rows = placesOf({ grid, series, sizes }, centres, (rank) => scales.value(-rank))
        const label = sparse(grid.periods, Math.min(...sizes.widths), texts)
        const bottom = scales.plot.y + scales.plot.height
        return (
          <>
            <Hatches figures={figuresOf(grid)} series={series} id={id} />
            <Ends {...{ rows, sizes, scales, grid, rowHeight, width }} />
            {rows.map((places, row) => (
              <Line
                key={series[row]!.subject}
                places={places}
                stroke={stroke}
                isQuoted={grid.side.layer === 'quoted'}
              />
            ))}
            <EmptyPeriods
              grid={grid}
              y={bottom - 8}
              roomAt={(column) => ({ centre: centres[column]!, width: sizes.widths[column]! })}
            />
            {rows
              .flat()
              .map(
                (place) =>
                  place && (
                    <Mark key={place.figure.key} {...{ place, sizes, id, rowHeight }} marks={marks(place.figure.key)} />
                  ),
              )}
            <PeriodWords
              words={grid.periods.map((period, i) => ({ x: centres[i]!, text: label(period) }))}
              y={bottom + 7}
            />
          </>
        )
      }}
    </ChartFrame>
  )
}

/** The label of each period; only of those that begin a year, where not even the number of a quarter has room. */
function sparse(periods: readonly string[], room: number, texts: Texts): (period: string) => string {
  const label = periodLabels(periods, room * periods.length, texts)
  // A year under its first quarter reaches out to both sides of it.
  const isTight = periods.some((period) => {
    const [quarter = '', year = quarter] = label(period).split('\n')
    return (textWidth(quarter) + textWidth(year)) / 2 + 2 > room
  })
  return (period) => (!isTight || label(period).includes('\n') ? label(period) : '')
}

type LineProps = { places: readonly (Place | null)[]; stroke: number; isQuoted: boolean }

/** One vendor's way, with an edge of paper, so that lines that cross can be followed. */
function Line({ places, stroke, isQuoted }: LineProps) {
  const theme = useContext(ThemeContext)
  const series = places.find((place) => place !== null)?.series
  if (!series) return null
  const d = bumpPath(places)
  return (
    <g fill="none">
      <path d={d} stroke={theme.paper} strokeWidth={stroke + 3} />
      <path
        data-line={series.subject}
        d={d}
        stroke={series.color}
        strokeWidth={stroke}
        strokeDasharray={isQuoted ? `${stroke * 2} ${stroke}` : undefined}
      />
    </g>
  )
}

type MarkProps = { place: Place; sizes: BumpSizes; id: string; rowHeight: number; marks: string }

function Mark({ place, sizes: { radius, hasNumerals, widths }, id, rowHeight, marks }: MarkProps) {
  const theme = useContext(ThemeContext)
  const { figure, series, row, column, x, y } = place
  const { ink, hasHalo } = fillOf(figure, series, theme, id)
  const isRoomy = hasNumerals && rowHeight - 2 * radius > 28
  return (
    <FigureMark
      figure={figure}
      row={row}
      column={column}
      beside={
        <>
          {hasNumerals && (
            <Label
              x={x}
              y={y}
              text={String(figure.value)}
              fill={ink}
              size={Math.min(15, Math.round(radius * 1.15))}
              halo={hasHalo}
              bold
              hidden
            />
          )}
          {isRoomy && widths[column]! > 2 * radius + 26 && textWidth(marks, 10) < 2 * radius && (
            <Label x={x} y={y + radius + 9} text={marks} fill={theme.muted} size={10} halo hidden />
          )}
          {figure.notice !== null && isRoomy && (
            <Label x={x} y={y - radius - 8} text="⚑" fill={theme.flag} size={12} halo hidden />
          )}
        </>
      }
    >
      <Dot figure={figure} series={series} id={id} cx={x} cy={y} r={radius} hit={Math.max(radius + 1, 8)} />
    </FigureMark>
  )
}

type EndsProps = {
  rows: (Place | null)[][]
  sizes: BumpSizes
  scales: Scales
  grid: Grid
  rowHeight: number
  width: number
}

/** The vendors' names at both ends of their lines; at the right alone where all stand in one period. */
function Ends({ rows, sizes, scales: { plot }, grid, rowHeight, width }: EndsProps) {
  const [first, last] = drawnSpan(grid)
  const bounds = { from: plot.y - 2, to: plot.y + plot.height + 2 }
  const xs = rows.flat().flatMap((place) => place ?? [])
  const sides = [
    ...(sizes.hasNumerals && first !== last ? [{ isLast: false, edge: first }] : []),
    { isLast: true, edge: last },
  ]
  return sides.map(({ isLast, edge }) => {
    const direction = isLast ? 1 : -1
    const ends = xs.filter(({ column }) => column === edge).map(({ x }) => x)
    const x = (isLast ? Math.max(...ends) : Math.min(...ends)) + direction * (sizes.radius + NAME_GAP)
    return endNames(rows, { edge, isLast, rowHeight, radius: sizes.radius }, bounds).map(({ place, isAtEdge, y }) => {
      const { subject, name, color, text } = place.series
      const turn = place.x + direction * Math.min(14, Math.abs(x - place.x) / 2)
      const isMoved = !isAtEdge || Math.abs(y - place.y) > 4
      return (
        <g key={`${subject} ${edge} ${isLast}`}>
          {isMoved && (
            <path
              d={`M${place.x},${place.y}Q${place.x},${y} ${turn},${y}H${x - direction * 3}`}
              fill="none"
              stroke={color}
              strokeDasharray={isAtEdge ? undefined : '1 3'}
            />
          )}
          <Label
            x={x}
            y={y}
            text={cutTo(name, nameRoom(width))}
            fill={text}
            anchor={isLast ? 'start' : 'end'}
            bold
            halo
          />
        </g>
      )
    })
  })
}
