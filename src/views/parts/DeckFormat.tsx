import { useState } from 'react'
import type { Exhibit } from '../../export/exhibit'
import { fileName } from '../../export/fileName'
import { useTexts } from '../../query/hooks'
import { emptyStory, slideOf } from '../../schema/story'
import { formatAddress } from '../../state/address'
import { Button } from './Button'
import { FormatRow } from './FormatRow'
import { saveFile } from './saveFile'
import { useDeck } from './useDeck'

/** The view as slides of PowerPoint, with charts that can be edited. */
export function DeckFormat({ exhibit: { view, headline } }: { exhibit: Exhibit }) {
  const { exports } = useTexts()
  const [said, setSaid] = useState<string | null>(null)
  const deckOf = useDeck()
  const save = async () => {
    const name = fileName(view, 'pptx')
    const slide = slideOf(formatAddress({ ...view, theme: null, lang: null }).slice(1))
    try {
      saveFile(name, await deckOf({ ...emptyStory(headline.text), slides: [slide] }))
      setSaid(exports.saved(name))
    } catch {
      setSaid(exports.failed['not-made'])
    }
  }
  return (
    <FormatRow name="PPTX" note={exports.formats.pptx} said={said}>
      <Button onClick={() => void save()}>{exports.download('PowerPoint')}</Button>
    </FormatRow>
  )
}
