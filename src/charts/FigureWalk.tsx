import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import type { Figure } from '../domain/figures'
import { type Choosing, ChoosingContext, markId } from './FigureMark'
import { stepFrom } from './figureSteps'
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
    const next = from && stepFrom(from, event.key, marks)
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  // Every mark listens to this.
  const choosing = useMemo<Choosing>(
    () => ({ chosen, focusable, nameOf, onChoose, onFocus: (figure) => setVisited(markId(figure)) }),
    [chosen, focusable, nameOf, onChoose],
  )
  if (isStatic)
    return (
      <div role="img" aria-label={label} className={css.walk}>
        {children}
      </div>
    )
  return (
    <ChoosingContext value={choosing}>
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
