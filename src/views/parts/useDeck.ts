import { useAsk, useFacets, useVerdicts } from '../../query/hooks'
import { useOpened } from '../../query/opened'
import type { Story } from '../../schema/story'
import { formatAddress } from '../../state/address'
import { siteAddress } from '../../state/syncUrl'

/** Makes stories into PowerPoint files; the code that does is loaded for the first one. Suspends until there is data. */
export function useDeck(): (story: Story) => Promise<Blob> {
  const facets = useFacets()
  const verdicts = useVerdicts()
  const ask = useAsk()
  const file = useOpened()?.name ?? null
  const { exports } = facets.catalog.texts
  return async (story) => {
    const { storyDeck } = await import('../storyDeck')
    return storyDeck(story, {
      facets,
      verdicts,
      ask,
      addressOf: (view) => (file === null ? `${siteAddress()}${formatAddress(view)}` : exports.fileAddress(file)),
    })
  }
}
