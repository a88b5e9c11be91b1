import { useEffect, useState } from 'react'
import { useTexts } from '../../query/hooks'
import { useRetry } from '../../query/retry'
import css from './Waiting.module.css'

/** What stands where figures will be: nothing for a moment, then their outline, then a way out. Failing ends it. */
export function Waiting() {
  const [attempt, setAttempt] = useState(0)
  const retry = useRetry()
  const tryAgain = () => {
    retry()
    setAttempt(attempt + 1)
  }
  return <Stages key={attempt} onRetry={tryAgain} />
}

function Stages({ onRetry }: { onRetry: () => void }) {
  const { page } = useTexts()
  const [stage, setStage] = useState<'blink' | 'loading' | 'slow'>('blink')
  useEffect(() => {
    const timers = [
      setTimeout(() => setStage('loading'), LOADING_AFTER_MS),
      setTimeout(() => setStage('slow'), SLOW_AFTER_MS),
    ]
    return () => timers.forEach(clearTimeout)
  }, [])
  return (
    <div className={css.waiting} data-stage={stage}>
      <output className={css.words}>{stage === 'blink' ? '' : page[stage]}</output>
      {stage === 'slow' && (
        <button type="button" onClick={onRetry}>
          {page.tryAgain}
        </button>
      )}
      {stage !== 'blink' && <div className={css.outline} aria-busy="true" />}
    </div>
  )
}

/** A wait shorter than this goes unnoticed, and a flash of an outline would not. */
const LOADING_AFTER_MS = 200
const SLOW_AFTER_MS = 4000
