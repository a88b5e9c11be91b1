import type { Measure } from '../schema/vocabulary'
import type { Selection } from './resolve'

/** Which statements a screen is made of: those of its own place, and those that name no research firm. */
type Slices = Record<'own' | 'open', { market: string | null; researchFirm: string | null; measures: Measure[] }>

/** The slices of a selection: its measure with all that its derived figures need. */
export function slicesOf({ screen, market, firm, measure }: Selection): Slices {
  return {
    own: {
      market,
      researchFirm: firm,
      measures: [...new Set<Measure>([measure, 'share', 'shipments', ...ranksOf(screen)])],
    },
    open: { market, researchFirm: null, measures: screen === 'share' ? [measure, 'rank'] : [measure] },
  }
}

function ranksOf(screen: Selection['screen']): 'rank'[] {
  return screen === 'change' ? [] : ['rank']
}
