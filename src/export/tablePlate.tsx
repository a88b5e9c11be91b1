import { type ChartTheme, cutTo, textWidth } from '../charts/theme'
import type { Catalog } from '../domain/catalog'
import { figureInWords } from '../domain/figures'
import type { Plate } from './plates'
import type { Cell, Table } from './tables'

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
      {cells.map(([words, below], index) => {
        const { start, room, isCounted } = columns[index]!
        const place = isCounted ? { x: start + room, textAnchor: 'end' as const } : { x: start }
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a drawing has no state
          <g key={index}>
            <text {...place} y={bottom - (below === '' ? 10 : 17)} fontSize={PX} fontWeight={index === 0 ? 600 : 400}>
              {cutTo(words, room, PX)}
            </text>
            {below !== '' && (
              <text {...place} y={bottom - 6} fontSize={SMALL_PX} fill={theme.muted}>
                {cutTo(below, room, SMALL_PX)}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
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
  const most = mostFor(wished, free)
  const given = wished.map((wish) => Math.min(wish, most))
  const scale = free / given.reduce((sum, each) => sum + each, 0)
  let start = 0
  return given.map((each, column) => {
    const place = { start, room: each * scale, isCounted: counted[column] ?? false }
    start += place.room + GAP
    return place
  })
}

/** The width that no column may pass, so that all fit: those that ask for less than an even part have what they ask for. */
function mostFor(wished: readonly number[], free: number): number {
  let left = free
  const ordered = wished.toSorted((a, b) => a - b)
  for (const [index, wish] of ordered.entries()) {
    const part = left / (ordered.length - index)
    if (wish > part) return part
    left -= wish
  }
  return Infinity
}
