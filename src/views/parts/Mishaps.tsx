import { useTexts } from '../../query/hooks'
import { useEffect, useState } from 'react'
import css from './Notices.module.css'

/** What goes wrong outside of drawing, in an event or a promise, where no boundary sees it: a sentence, not silence. */
export function Mishaps() {
  const { page } = useTexts()
  const [message, setMessage] = useState<string | null>(null)
  useEffect(() => {
    const onError = (event: ErrorEvent) => setMessage(event.message)
    const onRejection = (event: PromiseRejectionEvent) =>
      setMessage(event.reason instanceof Error ? event.reason.message : String(event.reason))
    addEventListener('error', onError)
    addEventListener('unhandledrejection', onRejection)
    return () => {
      removeEventListener('error', onError)
      removeEventListener('unhandledrejection', onRejection)
    }
  }, [])
  if (message === null) return null
  return (
    <div className={css.notices} role="alert">
      <p>{page.mishap(message)}</p>
      <button type="button" onClick={() => setMessage(null)}>
        {page.dismiss}
      </button>
    </div>
  )
}
