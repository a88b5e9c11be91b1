import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import type { Figure } from '../domain/figures'
import { type Choosing, ChoosingContext, markId } from './FigureMark'
import css from './FigureWalk.module.css'

type Props = Pick<Choosing, 'chosen' | 'nameOf' | 'onChoose'> & {
  /** What the chart is called. */
  label: string
  /** Every figure that is drawn, the first being where Tab arrives. */
  figures: readonly Figure[]
  /** Whether it is a picture, in which nothing can be chosen. */
  isStatic?: boolean
  children: ReactNode
}

/**
 * Lets arrow keys walk the figures of a chart: left and right along a row (a vendor's periods), up and down between rows,
 * Home and End to the ends of a row. One stop for Tab, which remembers where the reader was.
 */
export function FigureWalk({ label, figures, chosen, nameOf, onChoose, isStatic = false, children }: Props) {
  const [visited, setVisited] = useState<string | null>(null)
  const group = useRef<HTMLDivElement>(null)
  const heard = figures.find((figure) => markId(figure) === visited)
  const stop = heard ?? figures.find((figure) => figure.key === chosen) ?? figures[0]
  const focusable = stop ? markId(stop) : null
  const walk = (event: KeyboardEvent) => {
    const from = (event.target as Element).closest<SVGGElement>('[data-figure]')
    const marks = [...(group.current?.querySelectorAll<SVGGElement>('[data-figure]') ?? [])]
    const next = from && STEPS[event.key]?.(marks.map(placeOf), placeOf(from))
    if (!next) return
    event.preventDefault()
    next.mark.focus()
  }
  if (isStatic)
    return (
      <div role="img" aria-label={label} className={css.walk}>
        {children}
      </div>
    )
  return (
    <ChoosingContext value={{ chosen, focusable, nameOf, onChoose, onFocus: (figure) => setVisited(markId(figure)) }}>
      {/* Keys are heard here for the buttons inside, which are what has focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div ref={group} role="group" aria-label={label} className={css.walk} onKeyDown={walk}>
        {children}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {heard && `${nameOf(heard)}.`}
      </p>
    </ChoosingContext>
  )
}

type Place = { mark: SVGGElement; row: number; column: number }

function placeOf(mark: SVGGElement): Place {
  return { mark, row: Number(mark.dataset['row']), column: Number(mark.dataset['column']) }
}

type Step = (places: Place[], from: Place) => Place | undefined

/** The nearest mark in a direction, first along the same line, so that gaps are stepped over. */
const STEPS: Record<string, Step> = {
  ArrowRight: (places, from) => inRow(places, from).find((place) => place.column > from.column),
  ArrowLeft: (places, from) => inRow(places, from).findLast((place) => place.column < from.column),
  ArrowDown: (places, from) => nearestRow(places, from, 1),
  ArrowUp: (places, from) => nearestRow(places, from, -1),
  Home: (places, from) => inRow(places, from)[0],
  End: (places, from) => inRow(places, from).at(-1),
}

function inRow(places: Place[], from: Place): Place[] {
  return places.filter((place) => place.row === from.row).toSorted((a, b) => a.column - b.column)
}

function nearestRow(places: Place[], from: Place, direction: 1 | -1): Place | undefined {
  const distance = (place: Place) => Math.abs(place.row - from.row) * 1000 + Math.abs(place.column - from.column)
  return places
    .filter((place) => (place.row - from.row) * direction > 0)
    .toSorted((a, b) => distance(a) - distance(b))[0]
}
