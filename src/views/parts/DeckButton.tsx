import { useState } from 'react'
import { storyFileName } from '../../export/fileName'
import { useTexts } from '../../query/hooks'
import type { Story } from '../../schema/story'
import { saveFile } from './saveFile'
import { useDeck } from './useDeck'

/** Saves a story as a PowerPoint file, and says so where that fails. A long one takes a moment. */
export function DeckButton({ story }: { story: Story }) {
  const { exports } = useTexts()
  const [isBusy, setBusy] = useState(false)
  const deckOf = useDeck()
  const [hasFailed, setFailed] = useState(false)
  const save = async () => {
    setBusy(true)
    setFailed(false)
    try {
      saveFile(storyFileName(story.title, 'pptx'), await deckOf(story))
    } catch {
      setFailed(true)
    } finally {
      setBusy(false)
    }
  }
  return (
    <span>
      <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && void save()}>
        {exports.download('PowerPoint')}
      </button>
      {hasFailed && <span role="alert"> {exports.failed['not-made']}</span>}
    </span>
  )
}
