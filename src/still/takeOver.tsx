import { type ReactNode, startTransition, useLayoutEffect } from 'react'
import type { Root } from 'react-dom/client'
import { oncePainted } from '../state/painted'
import { type Still, StillContext } from '../views/parts/stillContext'
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
  const picture = pictureIn(still)
  place.setAttribute(WAITING, '')
  // The live page is laid out in one frame, the chart moved into it and the page shown in the next.
  const swap = () => {
    const focused = still.contains(document.activeElement) ? document.activeElement : null
    const isStill = (element: Element) => still.contains(element)
    const focus: Act[] = focused ? [{ kind: 'focus', at: placeOf(focused, document, isStill) }] : []
    picture.take()
    still.remove()
    place.removeAttribute(WAITING)
    for (const one of [...focus, ...(globalThis.quotientActs ?? [])]) act(one, place)
  }
  startTransition(() =>
    root.render(
      <StillContext value={picture}>
        {page}
        <Drawn onDrawn={() => oncePainted(swap)} />
      </StillContext>,
    ),
  )
}

/** The charts that are seen, measured while nothing has to be laid out for it. */
function pictureIn(still: HTMLElement): Still & { take: () => void } {
  const drawings = [...still.querySelectorAll<HTMLElement>('[data-still] > [data-drawing]')].filter(
    (drawing) => drawing.getClientRects().length > 0,
  )
  const waiting = new Set<() => void>()
  let isTaken = false
  const picture = {
    drawings: new Map(drawings.map((drawing) => [drawing.dataset['drawing']!, [...drawing.childNodes]])),
    room: Math.floor(drawings[0]?.getBoundingClientRect().width ?? 0),
    whenTaken: (take: () => void) => {
      if (isTaken) take()
      else waiting.add(take)
      return () => void waiting.delete(take)
    },
    take: () => {
      isTaken = true
      picture.room = 0
      for (const take of waiting) take()
    },
  }
  return picture
}

/** Says when all beside it is on the page. */
function Drawn({ onDrawn }: { onDrawn: () => void }) {
  // oxlint-disable-next-line react/exhaustive-deps -- once
  useLayoutEffect(onDrawn, [])
  return null
}
