import { useTexts } from '../../query/hooks'
import { stopReading, useReading } from '../../query/opened'

/** Says that a file is being read, for as long as it is, and lets the reader leave it. */
export function ReadingNote() {
  const { open } = useTexts().exports
  const reading = useReading()
  if (reading === null) return null
  return (
    <p role="status">
      {open.reading(reading.name)}{' '}
      <button type="button" onClick={stopReading}>
        {open.stop}
      </button>
    </p>
  )
}
