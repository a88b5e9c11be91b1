import { firmName, marketName } from '../domain/catalog'
import { differenceHeadline } from '../domain/differenceHeadline'
import type { Facets } from '../domain/facets'
import type { Figure } from '../domain/figures'
import { type Grid, gridOf } from '../domain/grid'
import { changeHeadline } from '../domain/changeHeadline'
import { headlineOf } from '../domain/headlines'
import { comparePeriods, periodInWords, periodsInWords, yearBefore } from '../domain/periods'
import { figureAt } from '../domain/sides'
import type { Statement } from '../schema/dataset'
import { differenceInWords, differenceNotes, drawingNotes } from './notes'
import type { Selection } from './resolve'
import { type Scene, sceneOf } from './scene'
import type { Told } from './shareScene'

/** Two periods a year apart: the levels of each subject at both, and the change between them. */
export type ThenAndNow = { then: string; now: string; grid: Grid; changes: (Figure | null)[] }

type Question = { selection: Selection; facets: Facets; statements: Statement[]; open: Statement[] }

/** The screen of changes: who grew and who shrank, in per cent, or in points of share. `pair` is drawn as then and now. */
export function changeScene({ selection, facets, statements, open }: Question): Told & { pair: ThenAndNow | null } {
  const { market, firm, measure, periods } = selection
  const scene = sceneOf({ selection, facets, statements, open, inPoints: measure === 'share' })
  const { catalog } = facets
  const { texts } = catalog
  const words = texts.screens.change
  const kind = measure === 'share' ? 'points' : 'growth'
  const isDifference = selection.layer === 'difference'
  const pair = selection.chart === 'dumbbell' && !isDifference ? thenAndNow(scene, selection) : null
  const what = isDifference
    ? differenceInWords(measure, texts)
    : measure === 'share'
      ? words.points
      : measure === 'growth'
        ? words.growth
        : words.salesGrowth
  const span = pair
    ? texts.places.both(periodInWords(pair.then, texts), periodInWords(pair.now, texts))
    : periodsInWords(isDifference ? scene.grid.periods : periods, texts)
  const counted = [marketName(catalog, market), span, ...(firm === null ? [] : [firmName(catalog, firm)])]
  return {
    selection,
    scene,
    pair,
    headline: isDifference
      ? differenceHeadline(scene.grid)
      : (changeHeadline(scene.grid, scene.sides.published) ?? headlineOf(texts.headlines.change.none)),
    subtitle: texts.screens.subtitle(what, counted),
    chartLabel: words.labels[kind],
    notes: isDifference ? differenceNotes(scene.grid) : [words.notes[kind], ...drawingNotes(scene.grid)],
  }
}

/**
 * The last period and the one a year before it, with the levels at both and the change between them: shares with a change
 * in points, or shipments with a growth in per cent.
 */
function thenAndNow({ sides, place, grid }: Scene, { layer, measure, periods }: Selection): ThenAndNow | null {
  const now = periods.toSorted(comparePeriods).at(-1)
  const then = now === undefined ? null : yearBefore(now)
  if (now === undefined || then === null) return null
  const side = sides[layer === 'published' ? 'published' : 'quoted']
  const level = measure === 'share' ? 'share' : 'shipments'
  const levels = gridOf({ side, everySide: side, place, measure: level, periods: [then, now], subjects: grid.subjects })
  const changes = grid.subjects.map((subject) => {
    const at = { ...place, subject, period: now, window: null }
    return measure === 'share'
      ? figureAt(side, { ...at, measure: 'share', inPoints: true }, then)
      : figureAt(side, { ...at, measure, inPoints: false })
  })
  return { then, now, grid: levels, changes }
}

/** The figures that a pair draws: the levels, then the changes. */
export function figuresOfPair({ grid, changes }: ThenAndNow): Figure[] {
  return [...grid.rows.flat(), ...changes].flatMap((cell) => (cell && 'key' in cell ? cell : []))
}
