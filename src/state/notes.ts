import { subjectName } from '../domain/catalog'
import type { Figure } from '../domain/figures'
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

/** What the layer "difference" leaves out and how it is read. */
export function differenceNotes(grid: Grid): string[] {
  const { texts } = grid.side.catalog
  return [...texts.screens.difference.notes, ...flagNotes(figuresOf(grid), texts)]
}

/** What the drawing of figures means, for the kinds of figures that a grid has. */
export function drawingNotes(grid: Grid): string[] {
  const { texts } = grid.side.catalog
  const figures = figuresOf(grid)
  const isDerived = figures.some(({ derivation }) => derivation)
  return [...(isDerived ? [texts.screens.notes.derived] : []), ...flagNotes(figures, texts)]
}

/** What the flag of a figure means, where one of these figures has a flag. */
export function flagNotes(figures: readonly Figure[], { screens }: Texts): string[] {
  return figures.some(({ notice }) => notice) ? [screens.notes.conflict] : []
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
