import { useEffect } from 'react'

/** Keeps the screen awake while the page is seen, where the browser lets it. */
export function useAwake(): void {
  useEffect(() => {
    let held: WakeLockSentinel | null = null
    let isOver = false
    const hold = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        held = (await navigator.wakeLock?.request('screen')) ?? null
        if (isOver) await held?.release()
      } catch {
        // Refused, as on a low battery: the screen sleeps as it always does.
      }
    }
    const onVisible = () => void hold()
    void hold()
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', onVisible)
      held?.release().catch(() => undefined)
    }
  }, [])
}
