import { subjectName } from '../domain/catalog'
import type { Grid } from '../domain/grid'
import { periodInWords } from '../domain/periods'
import { listInWords } from '../domain/words'
import type { Scene } from './scene'

/** What the drawing of figures means, for the kinds of figures that a grid has. */
export function drawingNotes(grid: Grid): string[] {
  const figures = grid.rows.flat().flatMap((cell) => ('key' in cell ? cell : []))
  return [
    ...(figures.some(({ derivation }) => derivation)
      ? ['Hatched: derived by us from stated figures; the receipt shows the formula.']
      : []),
    ...(figures.some(({ notice }) => notice)
      ? ['⚑ The pages behind this figure do not agree; the receipt shows how.']
      : []),
  ]
}

/** Where Others changes what it holds, and by whom; nothing where it holds the same throughout. */
export function breakNotes({ breaks, catalog }: Scene): string[] {
  if (breaks.length === 0) return []
  const names = (vendors: string[]) => listInWords(vendors.map((vendor) => subjectName(catalog, vendor)))
  const changes = breaks.map(({ period, enters, leaves }) => {
    const parts = [enters.length > 0 ? `in ${names(enters)}` : '', leaves.length > 0 ? `out ${names(leaves)}` : '']
    return `${periodInWords(period)} ${parts.filter(Boolean).join(', ')}`
  })
  return [`Dashed line: the published list of vendors changes, and with it what Others holds. ${changes.join('; ')}.`]
}
