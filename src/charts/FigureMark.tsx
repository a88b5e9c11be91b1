import { createContext, type KeyboardEvent, type ReactNode, useContext } from 'react'
import type { Figure } from '../domain/figures'

/** What every mark of a chart needs to know about the page around it. */
export type Choosing = {
  /** The key of the figure whose receipt is open. */
  chosen: string | null
  /** The mark (`markId`) that Tab leads to. */
  focusable: string | null
  /** What a figure is called where a person cannot see it. */
  nameOf: (figure: Figure) => string
  onChoose: (figure: Figure) => void
  onFocus: (figure: Figure) => void
}

/** Tells marks apart: the quoted and the published figure of one fact have the same key, and one receipt. */
export function markId({ layer, key }: Figure): string {
  return `${layer} ${key}`
}

export const ChoosingContext = createContext<Choosing | null>(null)

type Props = {
  figure: Figure
  row: number
  column: number
  /** Where `children` begin to be drawn, so that a mark that moves need not be drawn anew. */
  at?: { x: number; y: number }
  /** No part of the button, and `hidden` as labels: the numbers of its sources, a flag. */
  beside?: ReactNode
  children: ReactNode
}

/** One figure in a chart: a button that opens its receipt, at its place in the rows and columns that arrow keys walk. */
export function FigureMark({ figure, row, column, at, beside, children }: Props) {
  const button = useButton({ figure, row, column })
  return (
    <>
      <g {...button} data-figure={figure.key} transform={at && `translate(${at.x} ${at.y})`}>
        {children}
      </g>
      {beside}
    </>
  )
}

/** What makes a mark a button; null in a picture, where nothing can be chosen. */
function useButton({ figure, row, column }: Pick<Props, 'figure' | 'row' | 'column'>) {
  const choosing = useContext(ChoosingContext)
  if (!choosing) return null
  const { chosen, focusable, nameOf, onChoose, onFocus } = choosing
  return {
    role: 'button',
    tabIndex: focusable === markId(figure) ? 0 : -1,
    'aria-label': nameOf(figure),
    'aria-expanded': chosen === figure.key,
    'data-row': row,
    'data-column': column,
    onClick: () => onChoose(figure),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      onChoose(figure)
    },
    onFocus: () => onFocus(figure),
  }
}
