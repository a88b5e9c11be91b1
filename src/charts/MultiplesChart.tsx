import { useContext, useId } from 'react'
import { figureInShort, figureInWords } from '../domain/figures'
import { type Cell, figuresOf, type Grid, hasNumber } from '../domain/grid'
import { periodInWords } from '../domain/periods'
import type { Texts } from '../domain/texts/texts'
import { ChartFrame } from './ChartFrame'
import type { ChartProps } from './chartProps'
import { FigureMark } from './FigureMark'
import { panelColumns } from './panels'
import { PeriodWords } from './PeriodWords'
import { Dot, FLAG, Hatches, Label, TextsContext, ThemeContext } from './Shape'
import { rangeOf, ticksFor } from './scaleDomain'
import { cutTo, type Series, textWidth } from './theme'
import { tickInWords } from './ticks'

/** Room above each small plot for its title and a label, and below it for a label and the periods. */
const [HEAD, FOOT] = [52, 36]
const PERIODS_AT = 20

/** From the edge of a small chart to its first and last period, and between charts. */
const [INSET, BETWEEN] = [12, 28]

/** Where one small chart stands, and how its numbers and periods become pixels. */
type Panel = {
  x: number
  y: number
  width: number
  bottom: number
  at: (column: number) => number
  up: (value: number) => number
}

/** A small chart a vendor, all on one scale: its own line in front, all others in grey behind it. Gaps break the lines. */
export function MultiplesChart({ grid, series, width, height }: ChartProps) {
  const theme = useContext(ThemeContext)
  const texts = useContext(TextsContext)
  const id = useId()
  const numbers = grid.rows.flat().filter(hasNumber)
  const ticks = ticksFor(...rangeOf(numbers.map((figure) => figure.value)), 3)
  // A single value has no scale: it lies in the middle.
  const reach = ticks.length === 1 ? 1 : 0
  const [low, high] = [ticks[0]! - reach, ticks.at(-1)! + reach]
  const unit = numbers[0]?.unit ?? 'percent'
  const words = ticks.map((tick) => tickInWords(tick, { unit }, texts))
  const left = Math.max(...words.map((word) => textWidth(word))) + 8
  const columns = panelColumns(series.length, width)
  const lines = Math.ceil(series.length / columns)
  return (
    <ChartFrame
      layout="columns"
      width={width}
      height={height}
      margins={{ top: 0, right: 2, bottom: 0, left }}
      categories={['']}
      domain={[0, lines]}
      ticks={[]}
      theme={theme}
    >
      {({ plot, value }) => {
        const size = (plot.width - (columns - 1) * BETWEEN) / columns
        const panels = series.map((_, index): Panel => {
          const line = Math.floor(index / columns)
          const x = plot.x + (index % columns) * (size + BETWEEN)
          const [top, end] = [value(lines - line) + HEAD, value(lines - line - 1) - FOOT]
          const step = (size - 2 * INSET) / Math.max(1, grid.periods.length - 1)
          const at = (column: number) => (grid.periods.length === 1 ? x + size / 2 : x + INSET + column * step)
          const up = (number: number) => end - ((number - low) / (high - low)) * (end - top)
          return { x, y: value(lines - line), width: size, bottom: end, at, up }
        })
        return (
          <>
            <Hatches figures={figuresOf(grid)} series={series} id={id} />
            {panels.map((panel, index) => (
              <g key={series[index]!.subject}>
                <path
                  d={ticks.map((tick) => `M${panel.x},${panel.up(tick)}h${panel.width}`).join('')}
                  stroke={theme.rule}
                />
                {index % columns === 0 &&
                  ticks.map((tick, order) => (
                    <Label
                      key={tick}
                      x={panel.x - 6}
                      y={panel.up(tick)}
                      text={words[order]!}
                      fill={theme.muted}
                      anchor="end"
                    />
                  ))}
                <Small grid={grid} series={series[index]!} row={index} panel={panel} id={id} />
              </g>
            ))}
          </>
        )
      }}
    </ChartFrame>
  )
}

type SmallProps = { grid: Grid; series: Series; row: number; panel: Panel; id: string }

function Small({ grid, series, row, panel, id }: SmallProps) {
  const theme = useContext(ThemeContext)
  const texts = useContext(TextsContext)
  const cells = grid.rows[row]!
  const others = grid.rows.filter((_, index) => index !== row)
  const gap = cells.some(hasNumber) ? null : cells.findLast((cell) => 'gap' in cell)
  const step = panel.at(1) - panel.at(0)
  return (
    <>
      <Label
        x={panel.x}
        y={panel.y + 20}
        text={cutTo(series.name, panel.width)}
        fill={series.text}
        anchor="start"
        size={15}
        bold
      />
      <path
        d={others.map((each) => pathOf(each, panel)).join('')}
        fill="none"
        stroke={theme.muted}
        strokeOpacity={0.38}
        strokeLinecap="round"
      />
      <path
        data-line={series.subject}
        d={pathOf(cells, panel)}
        fill="none"
        stroke={series.color}
        strokeWidth={2.5}
        strokeDasharray={grid.side.layer === 'quoted' ? '5 4' : undefined}
      />
      {cells.map(
        (cell, column) =>
          hasNumber(cell) && (
            <FigureMark key={cell.key} figure={cell} row={row} column={column}>
              <Dot
                figure={cell}
                series={series}
                id={id}
                cx={panel.at(column)}
                cy={panel.up(cell.value)}
                r={4}
                hit={Math.max(5, Math.min(12, step / 2))}
              />
            </FigureMark>
          ),
      )}
      <EndValues cells={cells} panel={panel} />
      {gap && 'gap' in gap && (
        <Label
          x={panel.x + panel.width / 2}
          y={(panel.y + HEAD + panel.bottom) / 2}
          text={texts.figures.gaps[gap.gap]}
          fill={theme.muted}
          size={12}
          halo
        />
      )}
      <PeriodWords words={periodEnds(grid.periods, panel, texts)} y={panel.bottom + PERIODS_AT} />
    </>
  )
}

/** A number between two gaps is a small ring. */
function pathOf(cells: readonly Cell[], { at, up }: Panel): string {
  return cells
    .map((cell, column) => {
      if (!hasNumber(cell)) return ''
      const [before, after] = [cells[column - 1], cells[column + 1]]
      const place = `${at(column)},${up(cell.value)}`
      if (before && hasNumber(before)) return `L${place}`
      return after && hasNumber(after) ? `M${place}` : `M${place}m-1.5,0a1.5,1.5 0 1 0 3,0a1.5,1.5 0 1 0 -3,0`
    })
    .join('')
}

/** The first and the last number of a line, each on the side that the line does not take. */
function EndValues({ cells, panel }: { cells: readonly Cell[]; panel: Panel }) {
  const theme = useContext(ThemeContext)
  const texts = useContext(TextsContext)
  const columns = cells.flatMap((cell, column) => (hasNumber(cell) ? column : []))
  const [first, last] = [columns[0], columns.at(-1)]
  if (first === undefined || last === undefined) return null
  const ends = (first === last ? [first] : [first, last]).map((column) => {
    const cell = cells[column] as Extract<Cell, { key: string }> & { value: number }
    const text = cell.unit === 'million units' ? figureInShort(cell, texts) : figureInWords(cell, texts)
    const flagged = cell.notice !== null
    return { column, value: cell.value, text, flagged, width: textWidth(flagged ? text + FLAG : text) }
  })
  const [one, two] = ends
  const areNear = one && two && panel.at(two.column) - panel.at(one.column) < one.width + two.width + 6
  return ends.map(({ column, value, text, flagged, width }, index) => {
    const other = ends[1 - index]
    const beside = cells[index === 0 ? column + 1 : column - 1]
    const against = areNear && other ? other.value : beside && hasNumber(beside) ? beside.value : -Infinity
    const isAbove = value === against ? index === 0 || !areNear : value > against
    const x = panel.at(column)
    const [from, to] = [panel.x + width / 2, panel.x + panel.width - width / 2]
    return (
      <Label
        key={column}
        x={Math.min(Math.max(x, from), Math.max(from, to))}
        y={panel.up(value) + (isAbove ? -13 : 14)}
        text={text}
        fill={theme.ink}
        bold
        halo
        flagged={flagged}
      />
    )
  })
}

/** The first and the last period, at the ends of the axis. */
function periodEnds(periods: readonly string[], panel: Panel, texts: Texts) {
  if (periods.length === 1) return [{ x: panel.at(0), text: periodInWords(periods[0]!, texts) }]
  const last = periods.length - 1
  return [
    { x: panel.x, text: periodInWords(periods[0]!, texts), anchor: 'start' as const },
    { x: panel.x + panel.width, text: periodInWords(periods[last]!, texts), anchor: 'end' as const },
  ]
}
