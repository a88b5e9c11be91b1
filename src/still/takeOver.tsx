import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react'
import type { Root } from 'react-dom/client'
import { StillContext } from '../views/parts/stillContext'
import { type Act, act, placeOf } from './acts'
import { WAITING } from './marks'

declare global {
  /** What the reader has done since the page came; the gate keeps it. */
  var quotientActs: Act[] | undefined
}

type Places = { still: HTMLElement; place: HTMLElement; root: Root }

/**
 * Draws the live page behind the still one, a little at a time, and puts it in its place when it is whole: in one frame,
 * with the reader's focus, and with what was done meanwhile. A chart whose code is not there yet stays as it came.
 */
export function takeOver({ still, place, root }: Places, page: ReactNode): void {
  place.setAttribute(WAITING, '')
  const swap = () => {
    const focused = still.contains(document.activeElement) ? document.activeElement : null
    const isStill = (element: Element) => still.contains(element)
    const focus: Act[] = focused ? [{ kind: 'focus', at: placeOf(focused, document, isStill) }] : []
    still.remove()
    place.removeAttribute(WAITING)
    for (const one of [...focus, ...(globalThis.quotientActs ?? [])]) act(one, place)
  }
  startTransition(() =>
    root.render(
      <StillContext value={still}>
        {page}
        <Drawn onDrawn={swap} />
      </StillContext>,
    ),
  )
}

/** Says when all beside it is on the page: charts are there once they have measured their room. */
function Drawn({ onDrawn }: { onDrawn: () => void }) {
  const [isMeasured, setMeasured] = useState(false)
  useLayoutEffect(() => {
    if (isMeasured) onDrawn()
    // Before the browser paints, like the charts.
    // oxlint-disable-next-line react/set-state-in-effect
    else setMeasured(true)
    // oxlint-disable-next-line react/exhaustive-deps -- once
  }, [isMeasured])
  return null
}
