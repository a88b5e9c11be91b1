import type { Catalog } from '../domain/catalog'
import { factKey } from '../domain/coordinates'
import type { Facets } from '../domain/facets'
import type { Figure } from '../domain/figures'
import { figuresOf, hasNumber } from '../domain/grid'
import type { Headline } from '../domain/headlines'
import type { SliceQuestion } from '../domain/sliceQuestion'
import { type SourceNumbers, sourceNumbers } from '../domain/sourceNumbers'
import { verdictHeadline } from '../domain/verdictHeadline'
import type { Verdict } from '../domain/verdicts'
import type { Statement } from '../schema/dataset'
import type { Measure } from '../schema/vocabulary'
import { changeScene, figuresOfPair } from '../state/changeScene'
import { coverageScene } from '../state/coverageScene'
import { knownView } from '../state/known'
import { resolveView, type Selection } from '../state/resolve'
import type { Scene } from '../state/scene'
import { shareScene, type Told } from '../state/shareScene'
import { slicesOf } from '../state/slices'
import { stockScene } from '../state/stockScene'
import { verdictScene } from '../state/verdictScene'
import type { Screen, View } from '../state/view'
import { changeModel, type ChartModel, movesModel, pairModels, shareModel } from './chartModel'
import { type Gap, gapsIn } from './gaps'
import { articlesParts, ledgerParts } from './ledgerExhibit'
import { changePlate, movesPlate, pairPlates, type Plate, sharePlate } from './plates'
import { tablePlate } from './tablePlate'
import { coverageTable, gridTable, movesTable, pairTable, type Table, verdictTable } from './tables'

/** What an exhibit is made from: data in memory. */
export type Answers = {
  facets(): Facets
  slice(question: SliceQuestion): Statement[]
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
  /** What headline, ranks and derived figures are worked out from: both sides of the same market, firm and periods. */
  grounds: readonly Statement[]
  /** What the table shows beside them: directions without a number, and places without a figure. */
  bare: readonly Figure[]
  gaps: readonly Gap[]
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

/** The exhibit of a view. What the data does not have is left out of it, as on the page. */
export function exhibitOf(view: View, answers: Answers): Exhibit {
  const facets = answers.facets()
  const { selection } = resolveView(view, facets)
  const known = knownView(view, facets).view
  const heard: Statement[] = []
  const slice: Answers['slice'] = (question) => {
    const found = answers.slice(question)
    heard.push(...found)
    return found
  }
  const question = { view: known, selection, facets, answers: { ...answers, slice } }
  const parts = { bare: [], gaps: [], ...PARTS[selection.screen](question) }
  const verdicts = new Map(answers.verdicts().map((verdict) => [verdict.statement.id, verdict]))
  const grounds = OF_STATEMENTS.includes(selection.screen)
    ? parts.figures.flatMap((figure) => groundsOf(figure, verdicts, answers))
    : heard.filter(({ period }) => period !== null && selection.periods.includes(period))
  const { catalog } = facets
  // What has no chart is drawn as its table.
  const plates = parts.plates.length > 0 ? parts.plates : parts.tables.map((table) => tablePlate(table, catalog))
  return { view, catalog, verdicts, grounds, ...parts, plates, isChart: parts.plates.length > 0 }
}

/** Screens of single statements: little in them is worked out from what lies beside it. */
const OF_STATEMENTS: readonly Screen[] = ['verdicts', 'statements', 'articles', 'stock']

/**
 * The statements behind the derived figures that a figure's verdicts compare with: a rank, say, is derived from all
 * vendors.
 */
function groundsOf({ statements }: Figure, verdicts: Exhibit['verdicts'], answers: Answers): Statement[] {
  const derived = statements.flatMap(({ id }) => evidenceOf(verdicts.get(id))).filter(({ derivation }) => derivation)
  return derived.flatMap(({ coordinates: { market, researchFirm, period } }) => {
    const measures: Measure[] = ['share', 'shipments', 'rank']
    return answers.slice({ market, researchFirm, measures }).filter((statement) => statement.period === period)
  })
}

/** The published figures that a verdict speaks of. */
export function evidenceOf(verdict: Verdict | undefined): Figure[] {
  if (!verdict) return []
  const { published, before, move, fitsAlso, candidates } = verdict
  return [published, before, move?.figure ?? null, fitsAlso, ...candidates].flatMap((figure) => figure ?? [])
}

export type Question = { view: View; selection: Selection; facets: Facets; answers: Answers }
/** What a screen brings to its exhibit. Without `bare` and `gaps`, it has none. */
export type Parts = Omit<Exhibit, 'view' | 'catalog' | 'verdicts' | 'grounds' | 'isChart' | 'bare' | 'gaps'> &
  Partial<Pick<Exhibit, 'bare' | 'gaps'>>

const PARTS: Record<Screen, (question: Question) => Parts> = {
  statements: ledgerParts,
  articles: articlesParts,
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
    if (!pair) return parts
    const gaps = gapsIn(pair.grid, scene.place)
    return { ...parts, bare: [], gaps, tables: [pairTable(pair, facets.catalog, parts.label)] }
  },
  verdicts({ view, facets: { catalog }, answers }) {
    const { groups, rows, shown, articles, figures, numbers, notes } = verdictScene(answers.verdicts(), view, catalog)
    const { amounts, screens, tables } = catalog.texts
    return {
      headline: verdictHeadline(shown, catalog),
      subtitle: screens.verdicts.beside(amounts.articles(articles), articles === 1),
      label: tables.verdicts,
      notes,
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
    const { drawn, shown, headline, isMove, numbers, notes } = stockScene({ selection, facets, statements })
    const { screens, tables } = catalog.texts
    const draw = { catalog, numbers, focus: null, hasMarks: hasMarks(view) }
    const isDrawn = isMove && !isTable(view) && drawn.length > 0
    return {
      headline,
      subtitle: screens.stock.subtitle(isMove),
      label: screens.stock.label,
      notes,
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
    const { scene, rows, figures, headline, subtitle, notes } = coverageScene({ selection, facets, statements })
    const label = catalog.texts.tables.coverageCaption
    const numbers = sourceNumbers(figures, catalog)
    const tables = [coverageTable(rows, selection.periods, catalog, label)]
    const covered = new Set(figures.map(({ key }) => key))
    const gaps = gapsIn(scene.grid, scene.place).filter(({ coordinates }) => !covered.has(factKey(coordinates)))
    return { headline, subtitle, label, notes, figures, gaps, numbers, plates: [], charts: [], tables }
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
    bare: figuresOf(scene.grid).filter((figure) => !hasNumber(figure)),
    gaps: gapsIn(scene.grid, scene.place),
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
