import { Sheet } from './Sheet'
import { SheetHead } from './SheetHead'
import { TermList } from './TermList'
import { useStoryTexts } from './useStoryTexts'

/** The keys of a presentation. */
export function StageHelp({ onClose }: { onClose: () => void }) {
  const stories = useStoryTexts()
  return (
    <Sheet label={stories.keys} onClose={onClose}>
      <SheetHead title={stories.keys} onClose={onClose} />
      <TermList terms={stories.keyList} areKeys />
    </Sheet>
  )
}
