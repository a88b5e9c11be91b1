import type { Catalog } from '../../domain/catalog'
import type { Headline } from '../../domain/headlines'
import { FigureButton } from './FigureButton'

/** A headline in which what stands for a figure opens its receipt. */
export function HeadlineText({ headline, catalog }: { headline: Headline; catalog: Catalog }) {
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
