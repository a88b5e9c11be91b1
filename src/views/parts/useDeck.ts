import { useTexts } from '../../query/hooks'
import { useOpened } from '../../query/opened'
import type { Story } from '../../schema/story'
import { formatAddress } from '../../state/address'
import { siteAddress } from '../../state/syncUrl'
import type { View } from '../../state/view'
import { useSlideData } from './useSlideData'

/** Makes stories into PowerPoint files; the code that does is loaded for the first one. Suspends until there is data. */
export function useDeck(): (story: Story) => Promise<Blob> {
  const data = useSlideData()
  const { exports } = useTexts()
  const file = useOpened()?.name ?? null
  const addressOf = (view: View) =>
    file === null ? `${siteAddress()}${formatAddress(view)}` : exports.fileAddress(file)
  return async (story) => {
    const { storyDeck } = await import('../storyDeck')
    return storyDeck(story, data, addressOf)
  }
}
