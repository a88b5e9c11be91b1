import { useLayoutEffect, useRef, useState } from 'react'

/**
 * The width of an element in whole pixels, kept up to date; 0 until it is laid out. Where it is known before, from what
 * stood in its place, nothing has to be laid out to measure it.
 */
export function useWidth<T extends HTMLElement>(known = 0) {
  const ref = useRef<T>(null)
  const isKnown = useRef(known > 0)
  const [width, setWidth] = useState(known)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    if (!isKnown.current) setWidth(Math.floor(element.getBoundingClientRect().width))
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
