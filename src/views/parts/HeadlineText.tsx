import type { Catalog } from '../../domain/catalog'
import type { Headline } from '../../domain/headlines'
import { FigureButton } from './FigureButton'

/** A headline in which what stands for a figure opens its receipt. */
export function HeadlineText({ headline, catalog }: { headline: Headline; catalog: Catalog }) {
  return headline.parts.map((part) =>
    typeof part === 'string' ? (
      part
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
