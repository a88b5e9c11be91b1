import { type Catalog, shortPublisher, subjectName } from '../domain/catalog'
import type { Facets } from '../domain/facets'
import { fold } from '../domain/fold'
import { comparePeriods, grainOf, periodInWords } from '../domain/periods'
import { SHEET_TEXTS } from '../domain/texts/sheetTexts'
import { STORY_TEXTS } from '../domain/texts/storyTexts'
import { LANGUAGE_NAMES, LANGUAGES, type Texts } from '../domain/texts/texts'
import type { Source } from '../schema/dataset'
import { LANDING, resolveView } from '../state/resolve'
import { afresh, type ChartKind, CHARTS, type Screen, SCREENS, THEMES, type View } from '../state/view'
import { OPEN_SCREENS } from './openScreens'

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
    | 'firm'
    | 'language'
  label: string
  /** Other names that it is found by. */
  aliases: readonly string[]
  /** Where it leads, if that is not the screen that is open. */
  leadsTo: Screen | null
  /** Values of the view to change, or a deed that is no change of the view. */
  deed: Partial<View> | 'reset' | 'help' | 'embed' | 'export' | 'open' | 'slides' | 'add' | 'present'
}

/** All that can be found on the page as it stands, screens first; with a file of one's own, nothing that others see. */
export function commandsOf(facets: Facets, view: View, isOwnFile = false): Command[] {
  const screen = view.screen ?? LANDING
  const { screens, page, controls, exports, language } = facets.catalog.texts
  const stories = STORY_TEXTS[language]
  const found = (
    kind: Command['kind'],
    name: string,
    label: string,
    deed: Command['deed'],
    leadsTo: Command['leadsTo'] = null,
    aliases: readonly string[] = [],
  ): Command => ({ id: `${kind}-${name}`, kind, label, aliases, leadsTo, deed })
  return [
    ...SCREENS.map((name) => found('screen', name, screens.names[name], { ...afresh(view), screen: name })),
    ...chartsOn(screen, view, screens.charts).map(({ chart, label }) =>
      found('chart', chart, label, { chart: chart === CHARTS[screen][0] ? null : chart }),
    ),
    found('action', 'help', page.help, 'help'),
    found('action', 'export', exports.title, 'export', null, ['PNG', 'SVG', 'PowerPoint', 'CSV', 'JSON']),
    found('action', 'open', exports.open.title, 'open'),
    ...(isOwnFile
      ? []
      : [
          found('action', 'embed', page.embed, 'embed'),
          found('action', 'slides', page.slides, 'slides'),
          found('action', 'add', stories.addToSlides, 'add'),
          found('action', 'present', stories.present, 'present'),
        ]),
    found('action', 'reset', controls.reset, 'reset'),
    ...[...THEMES, null].map((theme) =>
      found('theme', theme ?? 'system', page.theme(page.themes[theme ?? 'system']), { theme }),
    ),
    ...LANGUAGES.map((lang) => found('language', lang, LANGUAGE_NAMES[lang], { lang })),
    ...narrowings(facets, screen).map(({ kind, name, label, patch, aliases }) =>
      fits(patch, kind, view, facets)
        ? found(kind, name, label, patch, null, aliases)
        : found(kind, name, label, { ...afresh(view), screen: 'statements', ...patch }, 'statements', aliases),
    ),
    ...facets.articles.map((article) =>
      found('article', article.id, articleName(article, facets.catalog), {
        ...afresh(view),
        screen: 'articles',
        article: article.id,
      }),
    ),
  ]
}

/** The commands that have every word in their names or kind, those first whose label begins with the words. */
export function searchCommands(commands: readonly Command[], text: string, { language }: Texts): Command[] {
  const asked = plain(text)
  if (asked === '') return [...commands]
  const words = asked.split(' ')
  const ranked = commands.flatMap((command) => {
    const label = plain([command.label, ...command.aliases].join(' '))
    const kind = plain(SHEET_TEXTS[language].kinds[command.kind])
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
function chartsOn(
  screen: Screen,
  { layer, measure }: View,
  names: Texts['screens']['charts'],
): { chart: ChartKind; label: string }[] {
  const charts: readonly ChartKind[] = CHARTS[screen]
  const isPrices = screen === 'stock' && measure === 'price'
  if (charts.length === 1 || isPrices) return []
  // What the quoted figures miss is drawn in one way only.
  const isBars = layer === 'difference' && (screen === 'share' || screen === 'change')
  if (!isBars) return charts.map((chart) => ({ chart, label: names[chart] }))
  return [
    { chart: charts[0]!, label: names.bars },
    { chart: 'table', label: names.table },
  ]
}

type Narrowing = {
  kind: Command['kind']
  name: string
  label: string
  patch: Partial<View>
  aliases?: readonly string[]
}

/** What can be narrowed to: the patches are those of the filters on the same screen. */
function narrowings({ catalog, slices }: Facets, screen: Screen): Narrowing[] {
  const isOpen = OPEN_SCREENS.includes(screen)
  const marketPatch = isOpen ? {} : { firm: null, periods: null, vendors: null, receipt: null }
  const firmPatch = isOpen ? {} : { periods: null, receipt: null }
  const vendor = (kind: 'vendor' | 'listing') => (id: string) => ({
    kind,
    name: id,
    label: subjectName(catalog, id),
    aliases: catalog.vendors.get(id)?.aliases ?? [],
    patch: { vendors: [id] },
  })
  const periods = [...new Set(slices.flatMap((slice) => slice.periods))].toSorted(byUse)
  return [
    ...[...catalog.vendors.keys()].map(vendor('vendor')),
    ...[...catalog.listings.keys()].map(vendor('listing')),
    ...periods.map((period) => ({
      kind: 'period' as const,
      name: period,
      label: periodInWords(period, catalog.texts),
      patch: { periods: [period] },
    })),
    ...[...catalog.markets.values()].map(({ id, name }) => ({
      kind: 'market' as const,
      name: id,
      label: name,
      patch: { market: id, ...marketPatch },
    })),
    ...[...catalog.researchFirms.values()].map(({ id, name }) => ({
      kind: 'firm' as const,
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

function articleName({ publisher, title }: Source, { texts }: Catalog): string {
  return title === null ? shortPublisher(publisher) : `${shortPublisher(publisher)}${texts.places.colon}${title}`
}
