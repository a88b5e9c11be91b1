import { formatAddress, parseAddress } from './address'
import { LANDING } from './resolve'
import type { View } from './view'

/** The name of the first of some views that shows what a view shows, in whatever theme and language; null for none. */
export function presetOf(view: View, presets: readonly { name: string; query: string }[]): string | null {
  const asked = addressOf(view)
  return presets.find(({ query }) => addressOf(parseAddress(query).view) === asked)?.name ?? null
}

/** The same, where that view has a light embed: it is drawn, its words are English, and no receipt is open. */
export function lightOf(view: View, presets: readonly { name: string; query: string }[]): string | null {
  const isTable = view.screen === 'coverage' || view.chart === 'table'
  return isTable || view.lang !== null || view.receipt !== null ? null : presetOf(view, presets)
}

function addressOf(view: View): string {
  const screen = view.screen === LANDING ? null : view.screen
  return formatAddress({ ...view, screen, theme: null, lang: null, receipt: null })
}
