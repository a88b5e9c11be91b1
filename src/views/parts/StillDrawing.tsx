import { type SyntheticEvent, useContext, useLayoutEffect, useRef } from 'react'
import { toggleReceipt } from '../../state/store'
import { StillContext } from './stillContext'

/**
 * The chart of a drawing as the page came with it, until it is live: its marks are the buttons that they will be. Nothing
 * where the page came without a picture.
 */
export function StillDrawing({ name }: { name: string }) {
  const still = useContext(StillContext)
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = place
    const cancel = still?.whenTaken(() => current?.append(...(still.drawings.get(name) ?? [])))
    return () => {
      cancel?.()
      keepFocus(current)
    }
  }, [still, name])
  const open = ({ target }: SyntheticEvent) => {
    const key = figureAt(target)?.dataset['figure']
    if (key !== undefined) toggleReceipt({ key })
  }
  return (
    // The marks inside are the buttons, with names of their own.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={place}
      data-still-drawing={name}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        open(event)
      }}
    />
  )
}

function figureAt(target: EventTarget | null): SVGElement | null {
  return target instanceof Element ? target.closest<SVGElement>('[data-figure]') : null
}

/** A mark that has focus hands it on to the live one that takes its place. */
function keepFocus(place: Element | null): void {
  const drawing = place?.closest('[data-drawing]')
  const focused = figureAt(document.activeElement)
  if (!drawing || !focused || !place?.contains(focused)) return
  const name = focused.getAttribute('aria-label')
  queueMicrotask(() => {
    const marks = [...drawing.querySelectorAll<SVGElement>('[data-figure]')]
    marks.find((mark) => mark.getAttribute('aria-label') === name)?.focus({ preventScroll: true })
  })
}
