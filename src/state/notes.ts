import { subjectName } from '../domain/catalog'
import { figuresOf, type Grid } from '../domain/grid'
import { periodInWords } from '../domain/periods'
import type { Texts } from '../domain/texts/texts'
import { capital } from '../domain/words'
import type { Measure } from '../schema/vocabulary'
import type { Scene } from './scene'

/** What the layer "difference" shows, for under the headline. */
export function differenceInWords(measure: Measure, { screens, places }: Texts): string {
  return screens.difference.subtitle(capital(places.measures[measure]), measure === 'shipments')
}

/** What the drawing of figures means, for the kinds of figures that a grid has. */
export function drawingNotes(grid: Grid): string[] {
  const { notes } = grid.side.catalog.texts.screens
  const figures = figuresOf(grid)
  return [
    ...(figures.some(({ derivation }) => derivation) ? [notes.derived] : []),
    ...(figures.some(({ notice }) => notice) ? [notes.conflict] : []),
  ]
}

/** Where Others changes what it holds, and by whom; nothing where it holds the same throughout. */
export function breakNotes({ breaks, catalog }: Scene): string[] {
  const { screens, amounts } = catalog.texts
  if (breaks.length === 0) return []
  const names = (vendors: string[]) => amounts.lists.and(vendors.map((vendor) => subjectName(catalog, vendor)))
  const changes = breaks.map(({ period, enters, leaves }) =>
    screens.notes.changes(periodInWords(period, catalog.texts), [
      ...(enters.length > 0 ? [screens.notes.enters(names(enters))] : []),
      ...(leaves.length > 0 ? [screens.notes.leaves(names(leaves))] : []),
    ]),
  )
  return [screens.notes.breaks(changes)]
}
