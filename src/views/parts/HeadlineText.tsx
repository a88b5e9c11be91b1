import { memo } from 'react'
import type { Catalog } from '../../domain/catalog'
import type { Headline } from '../../domain/headlines'
import { FigureButton } from './FigureButton'

type Props = { headline: Headline; catalog: Catalog }

/** A headline in which what stands for a figure opens its receipt. Most filters leave it as it is. */
export const HeadlineText = memo(function HeadlineText({ headline, catalog }: Props) {
  return headline.parts.map((part) =>
    typeof part === 'string' ? (
      unbroken(part, catalog.texts.places.unbroken)
    ) : (
      <FigureButton
        key={part.figure.layer + part.figure.key}
        figure={part.figure}
        catalog={catalog}
        words={part.words}
      />
    ),
  )
}, isSame)

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
