import { firmName, publisherNames, subjectName } from './catalog'
import type { Figure } from './figures'
import { figuresOf, type Grid, hasNumber } from './grid'
import { type Headline, type HeadlinePart, headlineOf } from './headlines'
import { comparePeriods, periodInWords } from './periods'
import { amountInWords } from './words'

/**
 * By how much articles miss the published figures, in the last period of a grid of differences: "For Q4 2024 Gettingly has
 * Apple 2 points under and OPPO 1 point over what Canalys published."
 */
export function differenceHeadline(grid: Grid): Headline {
  const { catalog } = grid.side
  const figures = figuresOf(grid).filter(hasNumber)
  const last = figures
    .flatMap(({ coordinates }) => coordinates.period ?? [])
    .toSorted(comparePeriods)
    .at(-1)
  const own = figures.filter(({ coordinates }) => coordinates.period === last)
  const [first] = own
  if (!first || last === undefined) return headlineOf('No figure here is both quoted and published.')
  const when = periodInWords(last)
  const firm = firmName(catalog, first.coordinates.researchFirm)
  const [least, most] = [own.toSorted((a, b) => a.value - b.value)[0]!, own.toSorted((a, b) => b.value - a.value)[0]!]
  const under = least.value < 0 ? clause(least, 'under') : []
  const over = most.value > 0 ? clause(most, 'over') : []
  const names = publisherNames(
    [...(under.length > 0 ? sourcesOf(least) : []), ...(over.length > 0 ? sourcesOf(most) : [])],
    catalog,
  )
  if (names.length === 0) return headlineOf(`For ${when} the articles have what ${firm} published.`)
  const verb = names.length === 1 ? 'has' : 'have'
  const joint: HeadlinePart[] = under.length > 0 && over.length > 0 ? [' and '] : []
  return headlineOf(
    `For ${when} ${names.join(' and ')} ${verb} `,
    ...under,
    ...joint,
    ...over,
    ` what ${firm} published.`,
  )

  function clause(figure: Figure, word: string): HeadlinePart[] {
    const size = amountInWords({ ...figure, measure: 'share', value: Math.abs(figure.value!) }).replace('+', '')
    return [`${subjectName(catalog, figure.coordinates.subject)} `, { words: size, figure }, ` ${word}`]
  }
}

/** The articles behind a difference. */
function sourcesOf(figure: Figure): string[] {
  const [quoted] = figure.derivation?.inputs ?? []
  return quoted?.statements.map(({ source }) => source) ?? []
}
