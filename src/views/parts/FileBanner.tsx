import { useEffect } from 'react'
import { useTexts } from '../../query/hooks'
import { closeFile, useOpened, useReading } from '../../query/opened'
import css from './FileBanner.module.css'
import { ReadingNote } from './ReadingNote'

/** Says, as long as a reader's own file is shown, that it is not our data, and leads back to ours. */
export function FileBanner() {
  const { exports } = useTexts()
  const name = useOpened()?.name ?? null
  const isThere = useReading() !== null || name !== null
  useEffect(() => {
    document.documentElement.toggleAttribute('data-own-file', isThere)
  }, [isThere])
  if (!isThere) return null
  return (
    <aside className={css.banner} aria-label={exports.open.banner}>
      {name !== null && (
        <>
          <p role="status">{exports.open.showing(name)}</p>
          <button type="button" onClick={closeFile}>
            {exports.open.back}
          </button>
        </>
      )}
      <ReadingNote />
    </aside>
  )
}
