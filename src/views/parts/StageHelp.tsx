import { useTexts } from '../../query/hooks'
import css from './Help.module.css'
import { Sheet } from './Sheet'
import { SheetHead } from './SheetHead'
import { useStoryTexts } from './useStoryTexts'

/** The keys of a presentation. */
export function StageHelp({ onClose }: { onClose: () => void }) {
  const stories = useStoryTexts()
  const { sheets } = useTexts()
  return (
    <Sheet label={sheets.keys} onClose={onClose}>
      <SheetHead title={sheets.keys} onClose={onClose} />
      <dl className={css.list}>
        {stories.keyList.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
