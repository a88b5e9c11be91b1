import { type Catalog, firmName, publisherNames, subjectName } from './catalog'
import type { Figure } from './figures'
import { figuresOf, type Grid, hasNumber } from './grid'
import { type Headline, headlineOf } from './headlines'
import { comparePeriods, periodInWords } from './periods'
import { amountInWords } from './words'

/**
 * By how much articles miss the published figures, in the last period of a grid of differences: "For Q4 2024 Gettingly has
 * Apple 2 points under and OPPO 1 point over what Canalys published."
 */
export function differenceHeadline(grid: Grid): Headline {
  const { catalog } = grid.side
  const words = catalog.texts.headlines.difference
  const figures = figuresOf(grid).filter(hasNumber)
  const last = figures
    .flatMap(({ coordinates }) => coordinates.period ?? [])
    .toSorted(comparePeriods)
    .at(-1)
  const own = figures.filter(({ coordinates }) => coordinates.period === last)
  const [first] = own
  if (!first || last === undefined) return headlineOf(words.none)
  const when = periodInWords(last, catalog.texts)
  const firm = firmName(catalog, first.coordinates.researchFirm)
  const inOrder = own.toSorted((a, b) => a.value - b.value)
  const [least, most] = [inOrder[0]!, inOrder.at(-1)!]
  const missed = [...(least.value < 0 ? [least] : []), ...(most.value > 0 ? [most] : [])]
  if (missed.length === 0) return headlineOf(words.agreed(when, firm))
  const clauses = missed.map((figure) =>
    (figure.value < 0 ? words.under : words.over)(subjectName(catalog, figure.coordinates.subject), {
      words: sizeOf(figure, catalog),
      figure,
    }),
  )
  return headlineOf(...words.sentence(when, publisherNames(missed.flatMap(sourcesOf), catalog), clauses, firm))
}

function sizeOf(figure: Figure, { texts }: Catalog): string {
  return amountInWords({ ...figure, measure: 'share', value: Math.abs(figure.value!) }, texts).replace('+', '')
}

/** The articles behind a difference. */
function sourcesOf(figure: Figure): string[] {
  const [quoted] = figure.derivation?.inputs ?? []
  return quoted?.statements.map(({ source }) => source) ?? []
}
