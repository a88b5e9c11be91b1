import { type SyntheticEvent, useContext, useLayoutEffect, useRef } from 'react'
import { changeView, useView } from '../../state/store'
import { StillContext } from './stillContext'

/**
 * The chart of a drawing as the page came with it, until the code of the live one is there: its marks are the buttons that
 * they will be. Nothing where the page came without a picture.
 */
export function StillDrawing({ name }: { name: string }) {
  const still = useContext(StillContext)
  const chosen = useView((view) => view.receipt)
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    // One drawing for each width that a page may have; the one that is seen is taken.
    const drawings = [...(still?.querySelectorAll(`[data-still] > [data-drawing="${CSS.escape(name)}"]`) ?? [])]
    const seen = drawings.find((drawing) => drawing.getClientRects().length > 0)
    if (seen) place.current?.append(...seen.childNodes)
  }, [still, name])
  const open = ({ target }: SyntheticEvent) => {
    const figure = target instanceof Element ? target.closest<SVGElement>('[data-figure]') : null
    const key = figure?.dataset['figure']
    if (key !== undefined) changeView({ receipt: key === chosen ? null : key })
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
