import { createContext, useContext } from 'react'
import type { EmbedFlags } from '../../state/flags'

/** How the page is embedded; null where it is a page of its own. */
export const EmbedContext = createContext<EmbedFlags | null>(null)

/** How the page is embedded; null where it is a page of its own. */
export function useEmbed(): EmbedFlags | null {
  return useContext(EmbedContext)
}
