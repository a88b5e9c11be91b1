import type { Screen } from '../state/view'

/** Screens on which a filter that is not set lets everything through, so that no default can be missing. */
export const OPEN_SCREENS: readonly Screen[] = ['verdicts', 'statements', 'articles']
