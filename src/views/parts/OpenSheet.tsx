import { useId } from 'react'
import { useTexts } from '../../query/hooks'
import { openFile } from '../../query/openFile'
import { useRefused } from '../../query/opened'
import { problemLine } from '../../schema/problems'
import { CopyButton } from './CopyButton'
import css from './OpenSheet.module.css'
import { ProblemList } from './ProblemList'
import { ReadingNote } from './ReadingNote'
import { Sheet } from './Sheet'
import { SheetHead } from './SheetHead'

/** Opens a reader's own file in place of our data; what is wrong with it is listed, and nothing changes. */
export function OpenSheet({ onClose }: { onClose: () => void }) {
  const { exports, failures } = useTexts()
  const words = exports.open
  const refused = useRefused()
  const note = useId()
  const open = async (file: File | undefined) => {
    if (file && (await openFile(file)) === 'opened') onClose()
  }
  return (
    <Sheet label={words.title} onClose={onClose}>
      <div className={css.sheet}>
        <SheetHead title={words.title} onClose={onClose} />
        <p id={note}>{words.note}</p>
        <label className={css.choose}>
          <input
            type="file"
            className={css.input}
            accept=".json,application/json"
            aria-describedby={note}
            onChange={({ target }) => {
              void open(target.files?.[0])
              // The same file, mended, can be chosen again.
              target.value = ''
            }}
          />
          <span className={css.face}>{words.choose}</span>
        </label>
        <ReadingNote />
        {refused && (
          <section className={css.refused} role="alert">
            <h3>{words.refused(refused.name, refused.problems.length)}</h3>
            <ProblemList problems={refused.problems} />
            <div className={css.actions}>
              <CopyButton text={refused.problems.map(problemLine).join('\n')} label={failures.copy} />
            </div>
          </section>
        )}
      </div>
    </Sheet>
  )
}
