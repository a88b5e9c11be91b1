import { shortPublisher } from '../domain/catalog'
import type { Facets } from '../domain/facets'
import { fold } from '../domain/fold'
import { comparePeriods, periodInWords } from '../domain/periods'
import { DEFAULT_VIEW, SCREENS, type View } from '../state/view'
import { SCREEN_NAMES } from './screenNames'

/** Something to be found: what it is called, of what kind it is, and what it makes of a view; null opens the help. */
export type Command = { id: string; label: string; kind: string; apply: ((view: View) => View) | null }

/** Everything that the page can be told to show, screens first. */
export function commandsOf({ catalog, articles, slices }: Facets): Command[] {
  const on = (patch: Partial<View>) => (view: View) => ({ ...view, receipt: null, ...patch })
  const fresh = (patch: Partial<View>) => (view: View) => ({ ...DEFAULT_VIEW, theme: view.theme, ...patch })
  const periods = [...new Set(slices.flatMap((slice) => slice.periods))].toSorted(comparePeriods).toReversed()
  return [
    ...SCREENS.map((screen) => ({ id: screen, label: SCREEN_NAMES[screen], kind: 'screen', apply: fresh({ screen }) })),
    ...[...catalog.vendors.values()].map(({ id, name }) => ({
      id,
      label: name,
      kind: 'only this vendor',
      apply: on({ vendors: [id] }),
    })),
    ...articles.map(({ id, publisher }) => ({
      id,
      label: shortPublisher(publisher),
      kind: 'article',
      apply: fresh({ screen: 'articles', article: id }),
    })),
    ...periods.map((period) => ({
      id: period,
      label: periodInWords(period),
      kind: 'only this period',
      apply: on({ periods: [period] }),
    })),
    ...[...catalog.markets.values()].map(({ id, name }) => ({
      id,
      label: name,
      kind: 'market',
      apply: on({ market: id, firm: null, periods: null, vendors: null }),
    })),
    ...[...catalog.researchFirms.values()].map(({ id, name }) => ({
      id,
      label: name,
      kind: 'research firm',
      apply: on({ firm: id, periods: null }),
    })),
    ...(['light', 'dark', null] as const).map((theme) => ({
      id: theme ?? 'system',
      label: `Theme: ${theme ?? 'system'}`,
      kind: 'looks',
      apply: on({ theme }),
    })),
    {
      id: 'reset',
      label: 'Reset everything',
      kind: 'filters',
      apply: (view) => ({ ...DEFAULT_VIEW, screen: view.screen, theme: view.theme }),
    },
    { id: 'help', label: 'Help', kind: 'keys and words', apply: null },
  ]
}

/** The commands in which every word of a search occurs; those whose name begins with it come first. */
export function findCommands(commands: readonly Command[], words: string): Command[] {
  const asked = fold(words).toLowerCase().trim()
  const terms = asked.split(' ').filter(Boolean)
  const found = commands.filter(({ label, kind }) => {
    const text = fold(`${label} ${kind}`).toLowerCase()
    return terms.every((term) => text.includes(term))
  })
  const isAhead = ({ label }: Command) => fold(label).toLowerCase().startsWith(asked)
  return found.toSorted((a, b) => Number(isAhead(b)) - Number(isAhead(a)))
}
