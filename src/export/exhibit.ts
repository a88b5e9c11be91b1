import type { Catalog } from '../domain/catalog'
import type { Facets } from '../domain/facets'
import type { Figure } from '../domain/figures'
import { figuresOf, hasNumber } from '../domain/grid'
import type { Headline } from '../domain/headlines'
import { type SourceNumbers, sourceNumbers } from '../domain/sourceNumbers'
import { verdictHeadline } from '../domain/verdictHeadline'
import type { Verdict } from '../domain/verdicts'
import type { Statement } from '../schema/dataset'
import { changeScene, figuresOfPair } from '../state/changeScene'
import { coverageScene } from '../state/coverageScene'
import { resolveView, type Selection } from '../state/resolve'
import type { Scene } from '../state/scene'
import { shareScene, type Told } from '../state/shareScene'
import { slicesOf } from '../state/slices'
import { stockScene } from '../state/stockScene'
import { verdictScene } from '../state/verdictScene'
import type { View } from '../state/view'
import { changeModel, type ChartModel, movesModel, pairModels, shareModel } from './chartModel'
import { changePlate, movesPlate, pairPlates, type Plate, sharePlate } from './plates'
import { tablePlate } from './tablePlate'
import { coverageTable, gridTable, movesTable, pairTable, type Table, verdictTable } from './tables'

/** What an exhibit is made from: data in memory. */
export type Answers = {
  facets(): Facets
  slice(question: ReturnType<typeof slicesOf>['own']): Statement[]
  verdicts(): Verdict[]
}

/** A view apart from the page: all that a picture, a page without scripts or a file of it needs. */
export type Exhibit = {
  view: View
  catalog: Catalog
  headline: Headline
  /** What is counted, where and when. */
  subtitle: string
  /** What the chart is called where it is not seen. */
  label: string
  notes: readonly string[]
  /** Every figure that is shown, and the sources that they are read from, numbered. */
  figures: readonly Figure[]
  numbers: SourceNumbers
  /** The chart, in as many drawings as it has; where the view is a table, that as a drawing. */
  plates: readonly Plate[]
  isChart: boolean
  /** The same charts as data: one for each drawing, none where the view is a table. */
  charts: readonly ChartModel[]
  tables: readonly Table[]
  /** By the id of the quoted statement. */
  verdicts: ReadonlyMap<string, Verdict>
}

/** The screens that can stand outside the page. */
export const EXHIBITED = ['verdicts', 'share', 'change', 'stock', 'coverage'] as const

/** The exhibit of a view; null for a screen that is a list to look things up in. */
export function exhibitOf(view: View, answers: Answers): Exhibit | null {
  const facets = answers.facets()
  const { selection } = resolveView(view, facets)
  const screen = EXHIBITED.find((each) => each === selection.screen)
  if (screen === undefined) return null
  const parts = PARTS[screen]({ view, selection, facets, answers })
  const verdicts = new Map(answers.verdicts().map((verdict) => [verdict.statement.id, verdict]))
  const { catalog } = facets
  // What has no chart is drawn as its table.
  const plates = parts.plates.length > 0 ? parts.plates : parts.tables.map((table) => tablePlate(table, catalog))
  return { view, catalog, verdicts, ...parts, plates, isChart: parts.plates.length > 0 }
}

type Question = { view: View; selection: Selection; facets: Facets; answers: Answers }
type Parts = Omit<Exhibit, 'view' | 'catalog' | 'verdicts' | 'isChart'>

const PARTS: Record<(typeof EXHIBITED)[number], (question: Question) => Parts> = {
  share({ view, selection, facets, answers }) {
    const told = shareScene({ selection, facets, ...statementsOf(selection, answers) })
    return partsOf(
      { told, view, figures: numbersIn(told.scene) },
      (draw) => sharePlate(told, draw),
      () => shareModel(told),
    )
  },
  change({ view, selection, facets, answers }) {
    const told = changeScene({ selection, facets, ...statementsOf(selection, answers) })
    const { pair, scene } = told
    const figures = pair ? figuresOfPair(pair) : numbersIn(scene)
    const parts = partsOf(
      { told, view, figures },
      (draw) => changePlate(told, draw),
      () => changeModel(told),
    )
    return pair ? { ...parts, tables: [pairTable(pair, facets.catalog, parts.label)] } : parts
  },
  verdicts({ view, facets: { catalog }, answers }) {
    const { groups, rows, shown, articles, figures, numbers } = verdictScene(answers.verdicts(), view, catalog)
    const { amounts, screens, tables } = catalog.texts
    return {
      headline: verdictHeadline(shown, catalog),
      subtitle: screens.verdicts.beside(amounts.articles(articles), articles === 1),
      label: tables.verdicts,
      notes: screens.verdicts.notes,
      figures,
      numbers,
      plates: isTable(view) ? [] : pairPlates(groups, { catalog, numbers, focus: null, hasMarks: hasMarks(view) }),
      charts: isTable(view) ? [] : pairModels(groups, catalog),
      tables: [verdictTable(rows, catalog, tables.verdicts)],
    }
  },
  stock({ view, selection, facets, answers }) {
    const { catalog } = facets
    const statements = answers.slice({ market: null, researchFirm: null, measures: [selection.measure] })
    const { drawn, shown, headline, isMove, numbers } = stockScene({ selection, facets, statements })
    const { screens, tables } = catalog.texts
    const draw = { catalog, numbers, focus: null, hasMarks: hasMarks(view) }
    const isDrawn = isMove && !isTable(view) && drawn.length > 0
    return {
      headline,
      subtitle: screens.stock.subtitle(isMove),
      label: screens.stock.label,
      notes: [screens.stock.note],
      figures: shown,
      numbers,
      plates: isDrawn ? [movesPlate(drawn, draw)] : [],
      charts: isDrawn ? [movesModel(drawn, catalog)] : [],
      tables: [movesTable(shown, catalog, tables.prices)],
    }
  },
  coverage({ selection, facets, answers }) {
    const { catalog } = facets
    const statements = answers.slice(slicesOf(selection).own)
    const { rows, figures, headline, subtitle, notes } = coverageScene({ selection, facets, statements })
    const label = catalog.texts.tables.coverageCaption
    const numbers = sourceNumbers(figures, catalog)
    const tables = [coverageTable(rows, selection.periods, catalog, label)]
    return { headline, subtitle, label, notes, figures, numbers, plates: [], charts: [], tables }
  },
}

function statementsOf(selection: Selection, answers: Answers) {
  const { own, open } = slicesOf(selection)
  return { statements: answers.slice(own), open: answers.slice(open) }
}

type Drawing = Parameters<typeof sharePlate>[1]

type Content = { told: Told; view: View; figures: readonly Figure[] }

function partsOf({ told, view, figures }: Content, plate: (draw: Drawing) => Plate, chart: () => ChartModel): Parts {
  const { selection, scene, headline, subtitle, notes, chartLabel } = told
  const { catalog } = scene
  const { places, screens } = catalog.texts
  const label = [chartLabel, screens.sides[selection.layer]].join(places.comma)
  const numbers = sourceNumbers(figures, catalog)
  const draw = { catalog, numbers, focus: selection.focus, hasMarks: hasMarks(view) }
  const isDrawn = selection.chart !== 'table' && figures.length > 0
  return {
    headline,
    subtitle,
    label,
    notes,
    figures,
    numbers,
    plates: isDrawn ? [plate(draw)] : [],
    charts: isDrawn ? [chart()] : [],
    tables: [gridTable(scene.grid, catalog, label)],
  }
}

function numbersIn({ grid }: Scene): Figure[] {
  return figuresOf(grid).filter(hasNumber)
}

function isTable({ chart }: View): boolean {
  return chart === 'table'
}

function hasMarks({ marks }: View): boolean {
  return marks === null
}
