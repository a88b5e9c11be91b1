import { shortPublisher, subjectName } from '../domain/catalog'
import type { Facets } from '../domain/facets'
import { fold } from '../domain/fold'
import { comparePeriods, grainOf, periodInWords } from '../domain/periods'
import type { Source } from '../schema/dataset'
import { LANDING, resolveView } from '../state/resolve'
import { type ChartKind, CHARTS, DEFAULT_VIEW, type Screen, SCREENS, THEMES, type View } from '../state/view'
import { SCREEN_NAMES } from './screenNames'

/** Something that can be found and done by its name: what it is called, what kind of thing it is, what choosing it does. */
export type Command = {
  id: string
  kind:
    | 'screen'
    | 'chart'
    | 'action'
    | 'theme'
    | 'vendor'
    | 'listing'
    | 'period'
    | 'article'
    | 'market'
    | 'research firm'
  label: string
  /** Where it leads, if that is not the screen that is open. */
  leadsTo: Screen | null
  /** Values of the view to change, or one of the two deeds that are no change of the view. */
  deed: Partial<View> | 'reset' | 'help'
}

/** What charts are called in their toolbars. */
const CHART_NAMES: Record<ChartKind, string> = {
  pairs: 'Pairs',
  stacked: 'Stacked',
  grouped: 'Grouped',
  lines: 'Lines',
  slope: 'Slope',
  bump: 'Ranks',
  multiples: 'One by one',
  bars: 'Bars',
  dumbbell: 'Then and now',
  moves: 'Moves',
  reading: 'One article',
  matrix: 'All, fact by fact',
  cells: 'Cells',
  table: 'Table',
}

/** Screens on which every filter is understood, and one that is not set lets everything through. */
const OPEN_SCREENS: readonly Screen[] = ['verdicts', 'statements', 'articles']

/** All that can be found on the page as it stands, screens first. */
export function commandsOf(facets: Facets, view: View): Command[] {
  const screen = view.screen ?? LANDING
  const afresh = { ...DEFAULT_VIEW, theme: view.theme }
  const found = (
    kind: Command['kind'],
    name: string,
    label: string,
    deed: Command['deed'],
    leadsTo: Command['leadsTo'] = null,
  ): Command => ({ id: `${kind}-${name}`, kind, label, leadsTo, deed })
  return [
    ...SCREENS.map((name) => found('screen', name, SCREEN_NAMES[name], { ...afresh, screen: name })),
    ...chartsOn(screen, view).map(({ chart, label }) =>
      found('chart', chart, label, { chart: chart === CHARTS[screen][0] ? null : chart }),
    ),
    found('action', 'help', 'Help', 'help'),
    found('action', 'reset', 'Reset everything', 'reset'),
    ...[...THEMES, null].map((theme) =>
      found('theme', theme ?? 'system', `Theme: ${theme ?? 'system'}`, { theme }, null),
    ),
    ...narrowings(facets, screen).map(({ kind, name, label, patch }) =>
      fits(patch, kind, view, facets)
        ? found(kind, name, label, patch)
        : found(kind, name, label, { ...afresh, screen: 'statements', ...patch }, 'statements'),
    ),
    ...facets.articles.map((article) =>
      found('article', article.id, articleName(article), { ...afresh, screen: 'articles', article: article.id }),
    ),
  ]
}

/** The commands that have every word in their label or kind, those first whose label begins with the words. */
export function searchCommands(commands: readonly Command[], text: string): Command[] {
  const asked = plain(text)
  if (asked === '') return [...commands]
  const words = asked.split(' ')
  const ranked = commands.flatMap((command) => {
    const [label, kind] = [plain(command.label), plain(command.kind)]
    if (!words.every((word) => label.includes(word) || kind.includes(word))) return []
    const isHead = (word: string) => ` ${label} ${kind}`.includes(` ${word}`)
    return { command, rank: label.startsWith(asked) ? 0 : words.every(isHead) ? 1 : 2 }
  })
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ command }) => command)
}

function plain(text: string): string {
  return fold(text).toLowerCase()
}

/** The charts that the toolbar of a screen offers; none where there is nothing to choose. */
function chartsOn(screen: Screen, { layer, measure }: View): { chart: ChartKind; label: string }[] {
  const charts: readonly ChartKind[] = CHARTS[screen]
  const isPrices = screen === 'stock' && measure === 'price'
  if (charts.length === 1 || isPrices) return []
  // What the quoted figures miss is drawn in one way only.
  const isBars = layer === 'difference' && (screen === 'share' || screen === 'change')
  if (!isBars) return charts.map((chart) => ({ chart, label: CHART_NAMES[chart] }))
  return [
    { chart: charts[0]!, label: CHART_NAMES.bars },
    { chart: 'table', label: CHART_NAMES.table },
  ]
}

type Narrowing = { kind: Command['kind']; name: string; label: string; patch: Partial<View> }

/** What can be narrowed to: the patches are those of the filters on the same screen. */
function narrowings({ catalog, slices }: Facets, screen: Screen): Narrowing[] {
  const isOpen = OPEN_SCREENS.includes(screen)
  const marketPatch = isOpen ? {} : { firm: null, periods: null, vendors: null, receipt: null }
  const firmPatch = isOpen ? {} : { periods: null, receipt: null }
  const vendor = (kind: 'vendor' | 'listing') => (id: string) => ({
    kind,
    name: id,
    label: subjectName(catalog, id),
    patch: { vendors: [id] },
  })
  const periods = [...new Set(slices.flatMap((slice) => slice.periods))].toSorted(byUse)
  return [
    ...[...catalog.vendors.keys()].map(vendor('vendor')),
    ...[...catalog.listings.keys()].map(vendor('listing')),
    ...periods.map((period) => ({
      kind: 'period' as const,
      name: period,
      label: periodInWords(period),
      patch: { periods: [period] },
    })),
    ...[...catalog.markets.values()].map(({ id, name }) => ({
      kind: 'market' as const,
      name: id,
      label: name,
      patch: { market: id, ...marketPatch },
    })),
    ...[...catalog.researchFirms.values()].map(({ id, name }) => ({
      kind: 'research firm' as const,
      name: id,
      label: name,
      patch: { firm: id, ...firmPatch },
    })),
  ]
}

/** Quarters and years before other periods, and the latest first. */
function byUse(a: string, b: string): number {
  const isOther = (period: string) => !['quarter', 'year'].includes(grainOf(period))
  return Number(isOther(a)) - Number(isOther(b)) || comparePeriods(b, a)
}

/** Whether the screen that is open takes this choice: what it would refuse with a notice is better looked up elsewhere. */
function fits(patch: Partial<View>, kind: Command['kind'], view: View, facets: Facets): boolean {
  const screen = view.screen ?? LANDING
  if (OPEN_SCREENS.includes(screen)) return true
  if (screen === 'stock' && kind !== 'listing') return false
  const { notices } = resolveView({ ...view, ...patch }, facets)
  return !notices.some(({ parameter }) => (patch[parameter as keyof View] ?? null) !== null)
}

function articleName({ publisher, title }: Source): string {
  return title === null ? shortPublisher(publisher) : `${shortPublisher(publisher)}: ${title}`
}
