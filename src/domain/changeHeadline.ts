import { type Catalog, firmName, subjectName } from './catalog'
import { type Figure, figureInWords } from './figures'
import { cellAt, type Grid, hasNumber } from './grid'
import { groupBy } from './groupBy'
import { type Headline, headlineOf, publishersOf } from './headlines'
import { comparePeriods, periodInWords } from './periods'
import { meets } from './precision'
import { figureAt, type Side } from './sides'
import type { HeadlinePart } from './texts/parts'
import { OTHERS, type Qualifier, TOTAL } from '../schema/vocabulary'
import { amountInWords } from './words'

/**
 * Who grew and who shrank most in the last period of a grid: "Xiaomi grew by 29 %, Apple shrank by 25 % in Q4 2024." What
 * articles say is said by each of them, with what was published behind it where that is another: "Gettingly: Huawei grew by
 * 37 % in Q4 2024. Canalys published +24 %." Null when the grid has no number there.
 */
export function changeHeadline(grid: Grid, published: Side): Headline | null {
  const { catalog, layer } = grid.side
  const words = catalog.texts.headlines.change
  const period = grid.periods.toSorted(comparePeriods).at(-1)
  if (period === undefined) return null
  const figures = grid.subjects
    .filter((subject) => subject !== OTHERS && subject !== TOTAL)
    .map((subject) => cellAt(grid, subject, period))
    .filter(hasNumber)
  if (figures.length === 0) return null
  const when = periodInWords(period, catalog.texts)
  const told = extremes(figures)
  if (told.length === 0) return headlineOf(words.nobody(when))
  const sentence = (all: readonly Figure[]) =>
    words.in(
      all.map((figure) => clauseOf(figure, grid)),
      when,
    )
  if (layer === 'published') return headlineOf(...sentence(told))
  const voices = groupBy(told, (figure) => catalog.texts.amounts.lists.and(publishersOf([figure], catalog)))
  const sentences = [...voices].map(([publishers, all]) => [
    ...words.said(publishers, sentence(all)),
    ...correction(all, published),
  ])
  return headlineOf(...words.after(sentences))
}

/** The figure that rose most, and the one that fell most; fewer where nothing did. */
function extremes(figures: readonly Figure[]): Figure[] {
  const ordered = figures.toSorted((a, b) => b.value! - a.value!)
  const [best, worst] = [ordered[0]!, ordered.at(-1)!]
  return [...(best.value! > 0 ? [best] : []), ...(worst.value! < 0 ? [worst] : [])]
}

function clauseOf(figure: Figure, { side: { catalog }, inPoints }: Grid): HeadlinePart[] {
  const { rise, fall } = catalog.texts.headlines.change
  const verb = figure.value! > 0 ? rise : fall
  return verb(nameOf(figure, catalog), { words: amountOf(figure, catalog), figure }, inPoints)
}

/** What was published of these figures where that is another; of which one each is, where the sentence names several. */
function correction(said: readonly Figure[], published: Side): HeadlinePart[] {
  const { catalog } = published
  const words = catalog.texts.headlines.change
  const found = said.flatMap((figure) => {
    const was = figureAt(published, figure.coordinates)
    return was?.interval && figure.interval && !meets(was.interval, figure.interval) ? [was] : []
  })
  if (found.length === 0) return []
  const amounts = found.map((figure): HeadlinePart[] => {
    const amount = { words: figureInWords(figure, catalog.texts), figure }
    return said.length === 1 ? [amount] : words.of(nameOf(figure, catalog), amount)
  })
  return words.published(firmName(catalog, found[0]!.coordinates.researchFirm), amounts)
}

/** A change after its verb, without its sign: what lies under −5 % shrank by over 5 %. */
function amountOf(figure: Figure, { texts }: Catalog): string {
  const qualifier = figure.value! < 0 ? (MIRRORED[figure.qualifier] ?? figure.qualifier) : figure.qualifier
  return amountInWords({ ...figure, measure: 'share', value: Math.abs(figure.value!), qualifier }, texts).replace(
    '+',
    '',
  )
}

const MIRRORED: Partial<Record<Qualifier, Qualifier>> = {
  over: 'under',
  under: 'over',
  'at-least': 'at-most',
  'at-most': 'at-least',
}

function nameOf(figure: Figure, catalog: Catalog): string {
  return subjectName(catalog, figure.coordinates.subject)
}
