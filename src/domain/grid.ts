import type { Measure } from '../schema/vocabulary'
import type { Coordinates } from './coordinates'
import type { Figure } from './figures'
import { differenceAt, figureAt, type Side, statedAt, vendorsAt } from './sides'
import type { Texts } from './texts/texts'
import { OTHERS, TOTAL } from '../schema/vocabulary'

/** Why there is no number. Zero is a number and no gap. */
export type GapReason = 'not-published' | 'not-quoted' | 'switched-off' | 'inside-others'

export type Cell = Figure | { gap: GapReason }

/** Vendors × periods of one measure on one side, every cell a figure or the reason why there is none. */
export type Grid = {
  side: Side
  measure: Measure
  inPoints: boolean
  periods: string[]
  subjects: string[]
  /** One row a subject, one cell a period, in the order of `subjects` and `periods`. */
  rows: Cell[][]
}

export type Place = Pick<Coordinates, 'market' | 'researchFirm'>

type Question = {
  side: Side
  /** The same side with every article switched on, to tell "not quoted" from "switched off". */
  everySide: Side
  place: Place
  measure: Measure
  /** The published side, where cells are to say by how much `side` misses it. */
  against?: Side | null
  inPoints?: boolean
  periods: string[]
  subjects: string[]
}

/** Fills a grid. Nothing is interpolated: where a side has no figure, stated or derived, the cell says why. */
export function gridOf({
  side,
  everySide,
  against = null,
  place,
  measure,
  inPoints = false,
  periods,
  subjects,
}: Question): Grid {
  const rows = subjects.map((subject) =>
    periods.map((period): Cell => {
      const coordinates: Coordinates = { ...place, measure, subject, period, window: null, inPoints }
      if (against === null) return figureAt(side, coordinates) ?? { gap: gapReason(side, everySide, coordinates) }
      const missing = statedAt(side, coordinates) ? 'not-published' : gapReason(side, everySide, coordinates)
      return differenceAt(side, against, coordinates) ?? { gap: missing }
    }),
  )
  return { side, measure, inPoints, periods, subjects, rows }
}

function gapReason(side: Side, everySide: Side, coordinates: Coordinates): GapReason {
  if (side.layer === 'quoted') return figureAt(everySide, coordinates) ? 'switched-off' : 'not-quoted'
  const { subject, measure } = coordinates
  const isLevel = measure === 'share' || measure === 'shipments'
  if (!isLevel || subject === TOTAL || subject === OTHERS) return 'not-published'
  return publishedGap(side, coordinates)
}

/** Why the published side has no number for a vendor: inside Others where its list of three vendors or more lacks this one. */
export function publishedGap(side: Side, coordinates: Coordinates): GapReason {
  const named = vendorsAt(side, coordinates)
  return named.length >= 3 && !named.includes(coordinates.subject) ? 'inside-others' : 'not-published'
}

/** The cells of a grid at some of its subjects and periods, in this order. */
export function partOf(grid: Grid, { subjects, periods }: Pick<Grid, 'subjects' | 'periods'>): Grid {
  const columns = periods.map((period) => grid.periods.indexOf(period))
  const rows = subjects.map((subject) => {
    const row = grid.rows[grid.subjects.indexOf(subject)]!
    return columns.map((column) => row[column]!)
  })
  return { ...grid, subjects, periods, rows }
}

/** The cell of a subject and a period; a gap when the grid does not hold them. */
export function cellAt(grid: Grid, subject: string, period: string): Cell {
  const row = grid.rows[grid.subjects.indexOf(subject)]
  return row?.[grid.periods.indexOf(period)] ?? { gap: grid.side.layer === 'quoted' ? 'not-quoted' : 'not-published' }
}

/** Whether a cell has a number that can be drawn. */
export function hasNumber(cell: Cell): cell is Figure & { value: number } {
  return 'key' in cell && cell.value !== null
}

/** Why a cell has no number, in words. */
export function gapInWords(cell: Cell, { figures, amounts }: Texts): string {
  return 'gap' in cell ? figures.gaps[cell.gap] : amounts.noNumber
}

/** All figures of a grid, row by row, numbers and bare directions. */
export function figuresOf(grid: Grid): Figure[] {
  return grid.rows.flat().flatMap((cell) => ('key' in cell ? cell : []))
}

/** A period with a vendor list of its own: who enters it and who leaves it, against the period before. */
export type Break = { period: string; enters: string[]; leaves: string[] }

/**
 * The periods at which the published vendor list changes against the one before: from there on `Others` holds other
 * vendors, so that it cannot be compared across. Only between neighbours in the grid that both have a list.
 */
export function breaksOf(side: Side, place: Place, periods: string[]): Break[] {
  if (side.layer === 'quoted') return []
  const lists = periods.map((period) => vendorsAt(side, { ...place, period }))
  return periods.flatMap((period, index) => {
    const [before = [], now = []] = [lists[index - 1], lists[index]]
    if (before.length < 3 || now.length < 3) return []
    const enters = now.filter((vendor) => !before.includes(vendor))
    const leaves = before.filter((vendor) => !now.includes(vendor))
    return enters.length + leaves.length > 0 ? [{ period, enters, leaves }] : []
  })
}
