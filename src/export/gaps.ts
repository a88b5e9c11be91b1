import type { Figure } from '../domain/figures'
import type { GapReason, Grid, Place } from '../domain/grid'

/** A place of a table without a figure, and why. */
export type Gap = { layer: Figure['layer']; coordinates: Figure['coordinates']; reason: GapReason }

/** Where a grid has no figure, row by row. */
export function gapsIn({ side, measure, inPoints, periods, subjects, rows }: Grid, place: Place): Gap[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): Gap[] => {
      if (!('gap' in cell)) return []
      const at = { ...place, measure, inPoints, subject: subjects[row]!, period: periods[column]!, window: null }
      return [{ layer: side.layer, coordinates: at, reason: cell.gap }]
    }),
  )
}
