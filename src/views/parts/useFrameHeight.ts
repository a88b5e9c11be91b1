import { useLayoutEffect, useState } from 'react'
import { useEmbed } from './embedContext'
import { useStage } from './stageContext'

/** A chart lower than this shows nothing. */
const LEAST = 160

/** How high a chart may be so that the embed fills its frame, or the slide its stage, and no more; null where it need not. */
export function useFrameHeight(): number | null {
  const fits = useEmbed()?.fitsFrame ?? false
  const stage = useStage()
  const [height, setHeight] = useState<number | null>(null)
  useLayoutEffect(() => {
    if (!fits) return
    const fit = () => {
      const drawn = document.querySelector<HTMLElement>('[data-drawing]')
      const page = document.querySelector<HTMLElement>('#root')
      if (!drawn || !page) return
      const around = page.getBoundingClientRect().height - drawn.getBoundingClientRect().height
      setHeight(Math.max(LEAST, Math.floor(innerHeight - around)))
    }
    const observer = new ResizeObserver(fit)
    observer.observe(document.documentElement)
    addEventListener('resize', fit)
    fit()
    return () => {
      observer.disconnect()
      removeEventListener('resize', fit)
    }
  }, [fits])
  return fits ? height : (stage?.height ?? null)
}
