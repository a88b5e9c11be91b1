import { useEffect, useState } from 'react'
import css from './Notices.module.css'

/** What goes wrong outside of drawing, in an event or a promise, where no boundary sees it: a sentence, not silence. */
export function Mishaps() {
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
      <p>Something did not work: {message}. What is on the page still holds; reload it if a control does not answer.</p>
      <button type="button" onClick={() => setMessage(null)}>
        Dismiss
      </button>
    </div>
  )
}
