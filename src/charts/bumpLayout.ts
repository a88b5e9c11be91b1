import { type Cell, type Grid, hasNumber } from '../domain/grid'
import { spread } from './labels'
import { LABEL_PX, type Series, textWidth } from './theme'

type Figured = Extract<Cell, { key: string }> & { value: number }

/** A rank as it is drawn: where its mark stands, and the vendor whose it is. */
export type Place = { figure: Figured; series: Series; row: number; column: number; x: number; y: number }

/** The sizes of a bump chart: its margins, the radius of a mark, and the room of each period, as widths side by side. */
export type BumpSizes = { left: number; right: number; radius: number; widths: number[]; hasNumerals: boolean }

/** The least radius of a mark that a number can be read in. */
const NUMERAL = 7

/** Between a mark and the name beside it. */
export const NAME_GAP = 7

/** The columns of a grid that have a number, first and last. */
export function drawnSpan(grid: Grid): [number, number] {
  const columns = grid.periods.flatMap((_, column) => (grid.rows.some((row) => isDrawn(row[column])) ? [column] : []))
  return [columns[0] ?? 0, columns.at(-1) ?? 0]
}

function isDrawn(cell: Cell | undefined): boolean {
  return cell !== undefined && hasNumber(cell)
}

/** How wide a name may be drawn at either end of the lines. */
export function nameRoom(width: number): number {
  return Math.min(150, width * 0.21)
}

/**
 * Room for names at both ends, then as large a mark as the rows and the ties allow. Where no number would fit into a mark,
 * the names at the left make way for ranks along the axis.
 */
export function sizesOf(grid: Grid, series: readonly Series[], width: number, rowHeight: number): BumpSizes {
  const [first, last] = drawnSpan(grid)
  const names = Math.min(nameRoom(width), Math.max(...series.map(({ name }) => textWidth(name) * 1.08)))
  const most = Math.min(16, rowHeight * 0.34)
  const laidOut = (hasNumerals: boolean): BumpSizes => {
    let sizes: BumpSizes = { left: 0, right: 0, radius: most, widths: [], hasNumerals }
    // What the names need depends on the marks, and the marks on what the names leave.
    for (let round = 0; round < 4; round++) {
      const { widths, radius } = sizes
      const missing = (column: number, beyond: number[]) =>
        names + NAME_GAP + 2 + reachOf(grid, column, radius) - (widths[column] ?? 0) / 2 - sum(beyond)
      const isNamed = hasNumerals && first !== last
      const left = hasNumerals ? (isNamed ? Math.max(4, missing(first, widths.slice(0, first))) : 4) : 26
      const right = Math.max(4, missing(last, widths.slice(last + 1)))
      const plot = width - left - right
      const fitted = Math.max(2.5, Math.min(most, (plot / sum(tiesOf(grid)) - BETWEEN) / 2))
      sizes = { left, right, radius: fitted, widths: widthsOf(grid, plot, fitted), hasNumerals }
    }
    return sizes
  }
  const named = laidOut(true)
  return named.radius >= NUMERAL ? named : laidOut(false)
}

const BETWEEN = 3

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)

/** From the middle of a period to the far edge of its marks. */
function reachOf(grid: Grid, column: number, radius: number): number {
  return (tiesOf(grid)[column]! * (2 * radius + BETWEEN) - BETWEEN) / 2
}

/** All periods alike, unless ties need more room than that: then each as wide as its ties. */
function widthsOf(grid: Grid, plot: number, radius: number): number[] {
  const ties = tiesOf(grid)
  const even = plot / Math.max(1, ties.length)
  if (ties.every((count) => count * (2 * radius + BETWEEN) <= even)) return ties.map(() => even)
  const slot = plot / sum(ties)
  return ties.map((count) => count * slot)
}

/** The most marks of each period at one height. */
function tiesOf(grid: Grid): number[] {
  return grid.periods.map((_, column) => {
    const ranks = grid.rows.flatMap((row) => valueOf(row[column]) ?? [])
    return Math.max(1, ...ranks.map((rank) => ranks.filter((other) => other === rank).length))
  })
}

function valueOf(cell: Cell | undefined): number | null {
  return cell && hasNumber(cell) ? cell.value : null
}

/** The middle of each period. */
export function centresOf({ widths }: BumpSizes, from: number): number[] {
  return widths.map((width, index) => from + sum(widths.slice(0, index)) + width / 2)
}

/** A row of places for each vendor, null at gaps; those of one period and rank stand side by side. */
export function placesOf(
  { grid, series, sizes }: { grid: Grid; series: readonly Series[]; sizes: BumpSizes },
  centres: readonly number[],
  yOf: (rank: number) => number,
): (Place | null)[][] {
  return grid.rows.map((cells, row) =>
    cells.map((cell, column) => {
      if (!hasNumber(cell)) return null
      const tied = grid.rows.flatMap((each, index) => (valueOf(each[column]) === cell.value ? index : []))
      const step = Math.min(2 * sizes.radius + BETWEEN, sizes.widths[column]! / tied.length)
      const x = centres[column]! + (tied.indexOf(row) - (tied.length - 1) / 2) * step
      return { figure: cell, series: series[row]!, row, column, x, y: yOf(cell.value) }
    }),
  )
}

/** A line through neighbours, level where it meets a mark; the pen is lifted over gaps. */
export function bumpPath(places: readonly (Place | null)[]): string {
  return places
    .map((place, column) => {
      if (!place) return ''
      const before = places[column - 1]
      if (!before) return `M${place.x},${place.y}`
      const middle = (before.x + place.x) / 2
      return `C${middle},${before.y} ${middle},${place.y} ${place.x},${place.y}`
    })
    .join('')
}

/** A name at one end of a line, and where that line ends. */
export type EndName = { place: Place; isAtEdge: boolean; at: number; y: number }

/**
 * The names at one end, each at the height of its mark if it is the outermost there; of those that share a rank, the next
 * ones stand above it. A line that ends before the chart does is named at its own height as long as nobody else
 * stands there later, else between two ranks. All of them make way for each other.
 */
export function endNames(
  rows: readonly (Place | null)[][],
  { edge, isLast, rowHeight, radius }: { edge: number; isLast: boolean; rowHeight: number; radius: number },
  bounds: { from: number; to: number },
): EndName[] {
  const places = rows.flat().flatMap((place) => place ?? [])
  const direction = isLast ? 1 : -1
  const ends = rows.flatMap((row) => {
    const place = isLast ? row.findLast((each) => each !== null) : row.find((each) => each !== null)
    if (!place) return []
    const beyond = places.filter(({ x, y }) => y === place.y && (x - place.x) * direction > 0)
    const isAtEdge = place.column === edge
    const aside = isAtEdge ? besideTies(beyond.length, radius) : beyond.length > 0 ? rowHeight / 2 : 0
    return [{ place, isAtEdge, at: place.y + aside }]
  })
  const ys = spread(
    ends.map(({ at }) => ({ at, size: LABEL_PX + 3 })),
    bounds,
  )
  return ends.map((end, index) => ({ ...end, y: ys[index]! }))
}

/** How far above its rank a name is set if `before` other marks of the same rank stand to its left. */
function besideTies(before: number, radius: number): number {
  return before === 0 ? 0 : -(radius + 7 + (before - 1) * (LABEL_PX + 3))
}
