import { createContext, useContext } from 'react'
import type { Selection } from '../../state/resolve'

/** What the reader has asked for: a moment ahead of the chart where that waits for its data or takes long. */
export const AskedContext = createContext<Selection | null>(null)

/** What the controls of a screen show: what has been asked for, else what is drawn. */
export function useAsked(drawn: Selection): Selection {
  return useContext(AskedContext) ?? drawn
}
