import { textWidth } from '../../charts/theme'
import type { Figure } from '../../domain/figures'
import { wrapped } from '../wrap'

/** A cell: its first line, and smaller ones below. */
export type GridCell = { lines: readonly string[]; figure: Figure | null }
type Row = { cells: readonly GridCell[]; height: number }

/** A table that fits on one slide: its columns and rows in points. */
export type Grid = { heads: readonly string[]; widths: readonly number[]; headHeight: number; rows: readonly Row[] }

export const CELL_POINTS = 11
export const SMALL_POINTS = 9.5
export const [CELL_X, CELL_Y] = [5, 4]
const LINE = 1.24
const MOST_COLUMNS = 13
const LEAST_WIDTH = 62
const MOST_LINES = 12

type Room = { width: number; height: number }

/** Splits a table into as many as it needs, each with its heads. Where columns are split, each part repeats the first one. */
export function gridPages(heads: readonly string[], rows: readonly (readonly GridCell[])[], room: Room): Grid[] {
  const columns = heads.map((_, column) => column).slice(1)
  const parts = Math.max(1, Math.ceil(columns.length / (MOST_COLUMNS - 1)))
  const size = Math.ceil(columns.length / parts)
  return Array.from({ length: parts }, (_, part) => [0, ...columns.slice(part * size, (part + 1) * size)]).flatMap(
    (kept) =>
      gridRows(
        kept.map((column) => heads[column]!),
        rows.map((row) => kept.map((column) => row[column]!)),
        room,
      ),
  )
}

function gridRows(heads: readonly string[], rows: readonly (readonly GridCell[])[], room: Room): Grid[] {
  const widths = widthsOf(heads, rows, room.width)
  const headHeight = heightOf(
    heads.map((head) => ({ lines: [head], figure: null })),
    widths,
  )
  const all = rows.map((cells): Row => ({ cells, height: heightOf(cells, widths) }))
  const most = room.height - headHeight
  const needed = splitRows(all, most).length
  // As many pages as it takes, about as full as each other.
  let even = most
  while (splitRows(all, even - EVEN_STEP).length === needed && even > most / 2) even -= EVEN_STEP
  return splitRows(all, even).map((own) => ({ heads, widths, headHeight, rows: own }))
}

const EVEN_STEP = 12

function splitRows(rows: readonly Row[], most: number): Row[][] {
  const pages: Row[][] = [[]]
  let left = most
  for (const row of rows) {
    if (row.height > left && pages.at(-1)!.length > 0) {
      pages.push([])
      left = most
    }
    pages.at(-1)!.push(row)
    left -= row.height
  }
  return pages
}

/** How wide columns are: as their words need, with long ones wrapped. Together they fill the room. */
function widthsOf(heads: readonly string[], rows: readonly (readonly GridCell[])[], room: number): number[] {
  const wished = heads.map((head, column) => {
    const texts = [head, ...rows.flatMap((row) => row[column]!.lines)]
    return Math.max(...texts.map((text) => textWidth(text, CELL_POINTS))) + 2 * CELL_X + 8
  })
  const least = Math.min(LEAST_WIDTH, room / heads.length)
  const total = wished.reduce((sum, each) => sum + each, 0)
  const [first = room, ...others] = wished
  const equal = (room - first) / Math.max(1, others.length)
  if (others.every((wish) => wish <= equal)) return [first, ...others.map(() => equal)]
  if (total <= room) return wished.map((each) => (each / total) * room)
  // What is short keeps its width; the long columns share the rest.
  let widths = wished
  for (let round = 0; round < 6; round++) {
    const fair = fairShare(widths, room)
    widths = wished.map((wish) => Math.max(least, Math.min(wish, fair)))
  }
  const sum = widths.reduce((all, each) => all + each, 0)
  return widths.map((each) => (each / sum) * room)
}

/** The width beyond which columns are cut, so that all of them together fill the room. */
function fairShare(wished: readonly number[], room: number): number {
  let [left, count] = [room, wished.length]
  for (const wish of wished.toSorted((a, b) => a - b)) {
    if (wish * count >= left) return left / count
    left -= wish
    count--
  }
  return room
}

function heightOf(cells: readonly GridCell[], widths: readonly number[]): number {
  const heights = cells.map(({ lines }, column) =>
    lines.reduce((sum, text, index) => {
      const points = index === 0 ? CELL_POINTS : SMALL_POINTS
      return sum + Math.max(1, wrapped(text, widths[column]! - 2 * CELL_X, points, MOST_LINES).length) * points * LINE
    }, 0),
  )
  return Math.max(...heights) + 2 * CELL_Y
}
