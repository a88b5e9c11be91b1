import { memo } from 'react'
import type { Catalog } from '../../domain/catalog'
import type { Headline } from '../../domain/headlines'
import { FigureButton } from './FigureButton'

type Props = { headline: Headline; catalog: Catalog }

/** A headline in which what stands for a figure opens its receipt. Most filters leave it as it is. */
export const HeadlineText = memo(function HeadlineText({ headline, catalog }: Props) {
  const { parts } = headline
  return parts.map((part, index) => {
    const before = parts[index - 1]
    const isAfterFigure = before !== undefined && typeof before !== 'string'
    if (typeof part === 'string')
      return unbroken(isAfterFigure ? part.replace(CLOSING, '') : part, catalog.texts.places.unbroken)
    const next = parts[index + 1]
    const closing = typeof next === 'string' ? CLOSING.exec(next)?.[0] : undefined
    const { figure, words } = part
    const key = figure.layer + figure.key
    const button = <FigureButton key={key} figure={figure} catalog={catalog} words={words} />
    return closing === undefined ? (
      button
    ) : (
      <span key={key} style={{ whiteSpace: 'nowrap' }}>
        {button}
        {closing}
      </span>
    )
  })
}, isSame)

/** No line begins with what closes a clause: it stays with the figure before it. */
const CLOSING = /^[.,;:!?’”)，。、；：！？）”]+/

function isSame(before: Props, now: Props): boolean {
  const [{ text, figures }, { headline }] = [before.headline, now]
  return (
    before.catalog === now.catalog &&
    text === headline.text &&
    figures.length === headline.figures.length &&
    figures.every((figure, index) => figure === headline.figures[index])
  )
}

/** Periods stay on one line: nobody wants to read "Q4" and, a line later, "2024". */
function unbroken(words: string, period: RegExp) {
  return words.split(period).map((piece, index) =>
    index % 2 === 1 ? (
      <span key={piece} style={{ whiteSpace: 'nowrap' }}>
        {piece}
      </span>
    ) : (
      piece
    ),
  )
}
