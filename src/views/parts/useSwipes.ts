import { type RefObject, useEffect } from 'react'
import { goTo, presentationStore } from '../../state/presentation'

/** A finger that goes this far along and at most half as far up or down means another slide. */
const LEAST_PX = 50

/** Touch: a swipe to the left leads on, to the right back. What scrolls sideways by itself keeps its own. */
export function useSwipes(stage: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = stage.current!
    let start: { x: number; y: number } | null = null
    const onStart = ({ touches, target }: TouchEvent) => {
      const [finger] = touches
      const isOwn = target instanceof Element && target.closest('table, pre, [role="region"]') !== null
      start = finger && touches.length === 1 && !isOwn ? { x: finger.clientX, y: finger.clientY } : null
    }
    const onEnd = ({ changedTouches: [finger] }: TouchEvent) => {
      const now = presentationStore.getState()
      if (!start || !finger || now === null) return
      const [dx, dy] = [finger.clientX - start.x, finger.clientY - start.y]
      start = null
      if (Math.abs(dx) >= LEAST_PX && Math.abs(dy) <= Math.abs(dx) / 2) goTo(now.slide + (dx < 0 ? 1 : -1))
    }
    element.addEventListener('touchstart', onStart, { passive: true })
    element.addEventListener('touchend', onEnd, { passive: true })
    return () => {
      element.removeEventListener('touchstart', onStart)
      element.removeEventListener('touchend', onEnd)
    }
  }, [stage])
}
