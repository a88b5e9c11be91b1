import type { Screen } from '../state/view'

/** What the screens are called. */
export const SCREEN_NAMES: Record<Screen, string> = {
  verdicts: 'Quoted vs published',
  share: 'Share',
  change: 'Change',
  stock: 'Stock reaction',
  statements: 'Statements',
  articles: 'Articles',
  coverage: 'Coverage',
}
