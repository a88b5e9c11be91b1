import { type ChartTheme, cutTo, textWidth } from '../charts/theme'
import type { Catalog } from '../domain/catalog'
import { figureInWords } from '../domain/figures'
import type { Plate } from './plates'
import type { Cell, Table } from './tables'
import { wrapped } from './wrap'

const ROW = 34
const GAP = 14
const PX = 13
const SMALL_PX = 10.5

/** A line of a cell, and a smaller one below it. */
type Lines = readonly [string, string]

/** A table as a drawing, for views that have no chart: words to the left, what is counted to the right. */
export function tablePlate({ heads, rows }: Table, catalog: Catalog): Plate {
  const head = heads.map((words): Lines => [words, ''])
  const body = rows.map((cells) => cells.map((cell) => linesOf(cell, catalog)))
  const counted = heads.map((_, column) => rows.some((cells) => cells[column]?.figure))
  return {
    title: null,
    rows: rows.length,
    height: (_, count) => (count + 1) * ROW,
    least: (_, count) => (count + 1) * (ROW - 6),
    most: (_, count) => (count + 1) * (ROW + 10),
    element: ({ width, height, theme }, count) => {
      const step = height / (count + 1)
      const columns = columnsOf([head, ...body], width, counted)
      return (
        <svg width={width} height={height}>
          <Row cells={head} columns={columns} bottom={step} theme={theme} isHead />
          {body.slice(0, count).map((cells, row) => (
            <Row
              // oxlint-disable-next-line react/no-array-index-key -- a drawing has no state
              key={row}
              cells={cells}
              columns={columns}
              bottom={(row + 2) * step}
              theme={theme}
            />
          ))}
        </svg>
      )
    },
  }
}

function linesOf({ words, figure }: Cell, catalog: Catalog): Lines {
  return figure ? [figureInWords(figure, catalog.texts), words] : [words, '']
}

type RowProps = { cells: readonly Lines[]; columns: Column[]; bottom: number; theme: ChartTheme; isHead?: boolean }

function Row({ cells, columns, bottom, theme, isHead = false }: RowProps) {
  return (
    <g fill={isHead ? theme.muted : theme.ink}>
      <path
        d={`M0,${bottom}h${columns.reduce((end, { start, room }) => Math.max(end, start + room), 0)}`}
        stroke={isHead ? theme.ink : theme.rule}
      />
      {cells.map((lines, index) => {
        const { start, room, isCounted } = columns[index]!
        const place = isCounted ? { x: start + room, textAnchor: 'end' as const } : { x: start }
        const [words, below, px] = fittedLines(lines, room)
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a drawing has no state
          <g key={index}>
            <text {...place} y={bottom - (below === '' ? 10 : 17)} fontSize={px} fontWeight={index === 0 ? 600 : 400}>
              {words}
            </text>
            {below !== '' && (
              <text
                {...place}
                y={bottom - 6}
                fontSize={SMALL_PX}
                fontWeight={index === 0 ? 600 : 400}
                fill={lines[1] === '' ? undefined : theme.muted}
              >
                {below}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

/** The lines of a cell in its room: words that are too long for one take two smaller ones. */
function fittedLines([words, below]: Lines, room: number): [words: string, below: string, px: number] {
  if (below !== '' || textWidth(words, PX) <= room + 0.5)
    return [cutTo(words, room, PX), cutTo(below, room, SMALL_PX), PX]
  const [first = '', second = ''] = wrapped(words, room, SMALL_PX, 2)
  return [first, second, SMALL_PX]
}

type Column = { start: number; room: number; isCounted: boolean }

/** Where each column begins and how wide it is: as its widest words ask, the widest of them smaller where room is short. */
function columnsOf(rows: readonly (readonly Lines[])[], width: number, counted: readonly boolean[]): Column[] {
  const wished = (rows[0] ?? []).map((_, column) =>
    Math.max(
      ...rows.map((cells) => {
        const [words, below] = cells[column] ?? ['', '']
        return Math.max(textWidth(words, PX), textWidth(below, SMALL_PX))
      }),
    ),
  )
  const free = width - GAP * (wished.length - 1)
  const part = partOf(wished, free)
  const given = wished.map((wish, column) => Math.min(wish, part * weightOf(column)))
  const scale = free / given.reduce((sum, each) => sum + each, 0)
  let start = 0
  return given.map((each, column) => {
    const place = { start, room: each * scale, isCounted: counted[column] ?? false }
    start += place.room + GAP
    return place
  })
}

/** The first column names its row, and may be twice as wide as another where room is short. */
function weightOf(column: number): number {
  return column === 0 ? 2 : 1
}

/** The width that no column may pass, by its weight, so that all fit: those that ask for less have what they ask for. */
function partOf(wished: readonly number[], free: number): number {
  const columns = wished.map((wish, column) => ({ wish, weight: weightOf(column) }))
  const ordered = columns.toSorted((a, b) => a.wish / a.weight - b.wish / b.weight)
  let left = free
  let weights = ordered.reduce((sum, { weight }) => sum + weight, 0)
  for (const { wish, weight } of ordered) {
    const part = left / weights
    if (wish > part * weight) return part
    left -= wish
    weights -= weight
  }
  return Infinity
}
