import { useEffect, useState } from 'react'
import { useTexts } from '../../query/hooks'
import css from './Clock.module.css'
import { useStoryTexts } from './useStoryTexts'

/** The time of day, and how long the talk has taken so far. */
export function Clock() {
  const stories = useStoryTexts()
  const { amounts } = useTexts()
  const [now, setNow] = useState(() => Date.now())
  const [before, setBefore] = useState(0)
  const [since, setSince] = useState<number | null>(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  const elapsed = before + (since === null ? 0 : Math.max(0, now - since))
  const toggle = () => {
    setBefore(elapsed)
    setSince(since === null ? Date.now() : null)
    setNow(Date.now())
  }
  const restart = () => {
    setBefore(0)
    setSince(since === null ? null : Date.now())
    setNow(Date.now())
  }
  return (
    <div className={css.clock}>
      <dl>
        <div>
          <dt>{stories.elapsed}</dt>
          <dd className={css.elapsed}>{elapsedInWords(elapsed)}</dd>
        </div>
        <div>
          <dt>{stories.clock}</dt>
          <dd>{new Date(now).toLocaleTimeString(amounts.locale, { hour: '2-digit', minute: '2-digit' })}</dd>
        </div>
      </dl>
      <button type="button" onClick={toggle}>
        {since === null ? stories.start : stories.pause}
      </button>
      <button type="button" onClick={restart}>
        {stories.restart}
      </button>
    </div>
  )
}

/** Milliseconds as minutes and seconds, with hours once there are any: `7:05`, `1:07:05`. */
function elapsedInWords(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const two = (number: number) => String(number).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
