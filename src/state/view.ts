import type { Layer } from '../domain/layers'
import type { PeriodChoice } from '../domain/periods'
import type { Language } from '../domain/texts/texts'
import type { Measure } from '../schema/vocabulary'

export const SCREENS = ['verdicts', 'share', 'change', 'stock', 'statements', 'articles', 'coverage'] as const
export type Screen = (typeof SCREENS)[number]

/** The charts of each screen, its default first. */
export const CHARTS = {
  verdicts: ['pairs', 'table'],
  share: ['stacked', 'grouped', 'lines', 'slope', 'bump', 'multiples', 'table'],
  change: ['bars', 'dumbbell', 'table'],
  stock: ['moves', 'table'],
  statements: ['table'],
  articles: ['reading', 'matrix'],
  coverage: ['cells'],
} as const satisfies Record<Screen, readonly string[]>
export type ChartKind = (typeof CHARTS)[Screen][number]

/** Where figures have no room for the numbers of their sources beside them. */
const WITHOUT_MARKS: ReadonlySet<ChartKind | null> = new Set<ChartKind>([
  'lines',
  'slope',
  'multiples',
  'dumbbell',
  'matrix',
])

/** Whether the figures of a chart can carry the numbers of their sources. */
export function canCarryMarks({ screen, layer, chart }: Pick<View, 'screen' | 'layer' | 'chart'>): boolean {
  return screen !== 'coverage' && (layer === 'difference' || !WITHOUT_MARKS.has(chart))
}

/** What a chart shows: one side, or by how much the quoted figures miss the published ones. */
export const LAYERS = ['published', 'quoted', 'difference'] as const satisfies readonly (Layer | 'difference')[]
export type ViewLayer = (typeof LAYERS)[number]
export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Which columns the ledger can be sorted by. */
export const SORT_KEYS = ['source', 'subject', 'measure', 'period', 'value'] as const
export type SortKey = (typeof SORT_KEYS)[number]

/**
 * What is being looked at, and all that an address can say. `null` is the default, which the data decides (resolve.ts):
 * so an address holds only what somebody chose, and still means the same when the data grows.
 */
export type View = {
  screen: Screen | null
  layer: ViewLayer | null
  market: string | null
  firm: string | null
  measure: Measure | null
  periods: PeriodChoice | null
  vendors: string[] | null
  /** The vendor that stands in front; the others step back. */
  focus: string | null
  /** The articles that are switched on. */
  sources: string[] | null
  chart: ChartKind | null
  /** The article that is read, on the screen of articles. */
  article: string | null
  /** The key of the figure whose receipt is open. */
  receipt: string | null
  /** Whether figures carry the numbers of their sources. */
  marks: 'off' | null
  theme: Theme | null
  /** The language of the interface; null: what the reader chose before, or the browser asks for. */
  lang: Language | null
  /** What the ledger is searched for. */
  q: string | null
  sort: { key: SortKey; descending: boolean } | null
}

/** Everything by default: the address without parameters. */
export const DEFAULT_VIEW: View = {
  screen: null,
  layer: null,
  market: null,
  firm: null,
  measure: null,
  periods: null,
  vendors: null,
  focus: null,
  sources: null,
  chart: null,
  article: null,
  receipt: null,
  marks: null,
  theme: null,
  lang: null,
  q: null,
  sort: null,
}

/** Every default, in the theme and the language of a view: where a new screen begins. */
export function afresh({ theme, lang }: Pick<View, 'theme' | 'lang'>): View {
  return { ...DEFAULT_VIEW, theme, lang }
}
