import type { Catalog } from '../domain/catalog'
import { nameWith } from '../domain/figureNames'
import { type Figure, figureInWords } from '../domain/figures'
import type { Headline } from '../domain/headlines'
import { formatAddress } from '../state/address'
import type { View } from '../state/view'

/** How the pages of views lead to the root of the site. */
export const ROOT = '../../'

/** What links to figures need to know of the page around them. */
export type Linking = { view: View; catalog: Catalog; nameOf: (figure: Figure) => string }

type Props = { figure: Figure; linking: Linking; words?: string; isInTemplate?: boolean }

/**
 * A number in a light embed. Without a script it leads to its receipt in the dashboard; the script opens it in place. What
 * is shown by the script alone gets its address from it (`light/complete.ts`).
 */
export function FigureLink({ figure, linking: { view, catalog, nameOf }, words, isInTemplate = false }: Props) {
  const shown = words ?? figureInWords(figure, catalog.texts)
  return (
    <a
      className="figure"
      href={isInTemplate ? undefined : ROOT + formatAddress({ ...view, receipt: figure.key })}
      target="_blank"
      rel="noopener"
      data-figure={figure.key}
      data-layer={figure.derivation ? 'derived' : figure.layer}
      data-conflict={figure.notice !== null || undefined}
      aria-label={nameWith(nameOf(figure), shown, catalog)}
    >
      {shown}
    </a>
  )
}

/** A headline in which what stands for a figure opens its receipt. */
export function HeadlineLinks({ headline, linking }: { headline: Headline; linking: Linking }) {
  return headline.parts.map((part) =>
    typeof part === 'string' ? (
      unbroken(part, linking.catalog.texts.places.unbroken)
    ) : (
      <FigureLink key={part.figure.layer + part.figure.key} figure={part.figure} linking={linking} words={part.words} />
    ),
  )
}

/** Periods stay on one line. */
function unbroken(words: string, period: RegExp) {
  return words.split(period).map((piece, index) =>
    index % 2 === 1 ? (
      <span key={piece} className="unbroken">
        {piece}
      </span>
    ) : (
      piece
    ),
  )
}
