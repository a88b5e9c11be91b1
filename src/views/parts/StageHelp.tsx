import { useTexts } from '../../query/hooks'
import { Sheet } from './Sheet'
import { SheetHead } from './SheetHead'
import { TermList } from './TermList'
import { useStoryTexts } from './useStoryTexts'

/** The keys of a presentation. */
export function StageHelp({ onClose }: { onClose: () => void }) {
  const stories = useStoryTexts()
  const { sheets } = useTexts()
  return (
    <Sheet label={sheets.keys} onClose={onClose}>
      <SheetHead title={sheets.keys} onClose={onClose} />
      <TermList terms={stories.keyList} areKeys />
    </Sheet>
  )
}
