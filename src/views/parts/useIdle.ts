import { useEffect, useState } from 'react'

const IDLE_AFTER_MS = 3000

/** Whether neither pointer nor finger has moved for a while. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    const later = () => setTimeout(() => setIdle(true), IDLE_AFTER_MS)
    let timer = later()
    const onMove = () => {
      clearTimeout(timer)
      timer = later()
      setIdle(false)
    }
    const kinds = ['pointermove', 'pointerdown', 'focusin'] as const
    for (const kind of kinds) document.addEventListener(kind, onMove)
    return () => {
      clearTimeout(timer)
      for (const kind of kinds) document.removeEventListener(kind, onMove)
    }
  }, [])
  return isIdle
}
