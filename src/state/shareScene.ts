import { firmName, marketName } from '../domain/catalog'
import { isTied } from '../domain/derivedRanks'
import { differenceHeadline } from '../domain/differenceHeadline'
import type { Facets } from '../domain/facets'
import { cellAt, figuresOf, type Grid, hasNumber } from '../domain/grid'
import { type Headline, headlineOf, leadHeadline } from '../domain/headlines'
import { periodInWords, periodsInWords } from '../domain/periods'
import { rankGridOf } from '../domain/rankGrid'
import { sideOf } from '../domain/sides'
import { sumNotice } from '../domain/sums'
import type { Statement } from '../schema/dataset'
import { OTHERS } from '../schema/vocabulary'
import { breakNotes, differenceInWords, differenceNotes, drawingNotes } from './notes'
import type { Selection } from './resolve'
import { type Scene, sceneOf } from './scene'

/** A scene in words: what its headline, the line under it, its label and its notes say. */
export type Told = {
  /** The selection as it is drawn: a slope has two periods only. */
  selection: Selection
  scene: Scene
  headline: Headline
  subtitle: string
  chartLabel: string
  notes: readonly string[]
}

type Question = { selection: Selection; facets: Facets; statements: Statement[]; open: Statement[] }

/** The screen of shares: who has how much of a market, by period, and who led by each side. */
export function shareScene({ selection, facets, statements, open }: Question): Told {
  const { market, firm, measure, periods } = selection
  const narrowed = selection.chart === 'slope' ? { ...selection, periods: endsOf(periods) } : selection
  const { catalog } = facets
  const { texts } = catalog
  const words = texts.screens.share
  const isDifference = selection.layer === 'difference'
  const isRanks = selection.chart === 'bump' && !isDifference
  const measured = sceneOf({ selection: narrowed, facets, statements, open, inPoints: false })
  const scene = isRanks ? { ...measured, grid: ranksIn(measured, statements) } : measured
  const period = periods.at(-1)
  const headline = isDifference
    ? differenceHeadline(scene.grid)
    : period === undefined
      ? headlineOf(words.noPeriod)
      : leadHeadline({ ...scene.sides, place: scene.place, period })
  const level = measure === 'shipments' ? measure : 'share'
  const what = isDifference ? differenceInWords(measure, texts) : isRanks ? words.ranks : words.levels[level]
  return {
    selection: narrowed,
    scene,
    headline,
    subtitle: texts.screens.subtitle(what, [
      marketName(catalog, market),
      periodsInWords(isDifference ? scene.grid.periods : narrowed.periods, texts),
      firmName(catalog, firm),
    ]),
    chartLabel: words.byVendor(words.label[isRanks ? 'ranks' : level]),
    notes: isDifference ? differenceNotes(scene.grid) : notesOf(scene, narrowed),
  }
}

/** The ranks of the vendors and periods of a scene, on its side. */
function ranksIn({ grid: { side, periods, subjects }, place, catalog }: Scene, statements: Statement[]): Grid {
  const everySide = side.layer === 'quoted' ? sideOf(statements, 'quoted', catalog) : side
  return rankGridOf({ side, everySide, place, periods, subjects })
}

function endsOf(periods: string[]): string[] {
  return periods.length > 2 ? [periods[0]!, periods.at(-1)!] : periods
}

function notesOf(scene: Scene, selection: Selection): string[] {
  const { grid } = scene
  const isStack = selection.chart === 'stacked' && selection.measure === 'share'
  const sums = isStack ? grid.periods.flatMap((period) => sumAt(grid, period) ?? []) : []
  return [...sums, ...breakNotes(scene), ...tieNotes(grid), ...drawingNotes(grid)]
}

function tieNotes(grid: Grid): string[] {
  return figuresOf(grid).some(isTied) ? [grid.side.catalog.texts.screens.notes.ties] : []
}

function sumAt(grid: Grid, period: string): string | null {
  const shares = grid.subjects.map((subject) => cellAt(grid, subject, period)).filter(hasNumber)
  const { texts } = grid.side.catalog
  const notice = hasNumber(cellAt(grid, OTHERS, period)) ? sumNotice(shares, texts) : null
  return notice && texts.figures.at(periodInWords(period, texts), notice)
}
