import { formatAddress, parseAddress } from './address'
import { LANDING } from './resolve'
import type { View } from './view'

/** The name of the first of some views that shows what a view shows, in whatever theme and language; null for none. */
export function presetOf(view: View, presets: readonly { name: string; query: string }[]): string | null {
  const asked = addressOf(view)
  return presets.find(({ query }) => addressOf(parseAddress(query).view) === asked)?.name ?? null
}

function addressOf(view: View): string {
  const screen = view.screen === LANDING ? null : view.screen
  return formatAddress({ ...view, screen, theme: null, lang: null, receipt: null })
}
