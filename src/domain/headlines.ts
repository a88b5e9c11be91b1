import { type Catalog, firmName, marketName, publisherNames, subjectName } from './catalog'
import { type Figure, figureInWords } from './figures'
import { cellAt, type Grid, hasNumber, type Place } from './grid'
import { comparePeriods, periodInWords } from './periods'
import { meets } from './precision'
import { type Lead, leadOf } from './ranks'
import { figureAt, type Side } from './sides'
import type { HeadlinePart } from './texts/parts'
import { OTHERS, type Qualifier, TOTAL } from '../schema/vocabulary'
import { amountInWords } from './words'
import { keptIn } from './keptIn'

/** A headline: its pieces, the sentence that they make, and the figures that it rests on. */
export type Headline = { parts: HeadlinePart[]; text: string; figures: Figure[] }

/** A headline from its pieces. */
export function headlineOf(...parts: HeadlinePart[]): Headline {
  return {
    parts,
    text: parts.map((part) => (typeof part === 'string' ? part : part.words)).join(''),
    figures: parts.flatMap((part) => (typeof part === 'string' ? [] : part.figure)),
  }
}

type Both = { quoted: Side; published: Side; place: Place; period: string }

/**
 * Who led by each side, in one sentence: "Apple led in Q4 2024, says Canalys. Gettingly puts vivo first." When only one
 * side speaks, it alone is named; when neither does, the sentence says that.
 */
export function leadHeadline({ quoted, published, place, period }: Both): Headline {
  const { catalog } = quoted
  const words = catalog.texts.headlines.lead
  const [said, was] = [leadOf(quoted, place, period), leadOf(published, place, period)]
  const when = periodInWords(period, catalog.texts)
  const firm = firmName(catalog, place.researchFirm)
  if (!said && !was) return headlineOf(words.nobody(marketName(catalog, place.market), when))
  const voices = said ? voicesOf(said, catalog) : []
  if (!was) {
    const claims = voices.flatMap(([publisher, lead]) => words.claim(publisher, namesOf(lead, catalog), when))
    return headlineOf(...claims, words.unpublished(firm))
  }
  const ours = words.published(namesOf(was, catalog), when, firm)
  if (!said) return headlineOf(...ours, words.unquoted)
  const isSame =
    said.leaders.length === was.leaders.length && said.leaders.every((leader) => was.leaders.includes(leader))
  if (isSame && voices.length === 1) return headlineOf(...ours, words.agreed(voices[0]![0]))
  const claims = voices.flatMap(([publisher, lead]) => words.otherwise(publisher, namesOf(lead, catalog)))
  return headlineOf(...ours, words.disagreed, ...claims)
}

/** Who puts whom first: articles that name different leaders speak for themselves. */
function voicesOf({ leaders, figures, by }: Lead, catalog: Catalog): [string, Lead][] {
  const voices = new Map<string, Lead>()
  for (const [index, figure] of figures.entries()) {
    const publisher = publishersOf([figure], catalog)[0]!
    const voice = keptIn(voices, publisher, (): Lead => ({ leaders: [], figures: [], by }))
    voice.leaders.push(leaders[index]!)
    voice.figures.push(figure)
  }
  return [...voices]
}

/** The leaders, each standing for the figure that makes it one: "Apple", "Apple and vivo". */
function namesOf({ leaders, figures }: Lead, catalog: Catalog): HeadlinePart[] {
  const names = leaders.map((leader, index) => ({ words: subjectName(catalog, leader), figure: figures[index]! }))
  return catalog.texts.headlines.names(names)
}

/**
 * Who grew and who shrank most in the last period of a grid: "Xiaomi grew by 29 %, Apple shrank by 25 % in Q4 2024." What
 * an article says is said by the article, with the published figure behind it where that is another: "Gettingly: Huawei
 * grew by 37 % in Q4 2024. Canalys published +24 %." Null when the grid has no number there.
 */
export function changeHeadline(grid: Grid, published: Side): Headline | null {
  const { catalog, layer } = grid.side
  const { headlines, amounts } = catalog.texts
  const period = grid.periods.toSorted(comparePeriods).at(-1)
  if (period === undefined) return null
  const figures = grid.subjects
    .filter((subject) => subject !== OTHERS && subject !== TOTAL)
    .map((subject) => cellAt(grid, subject, period))
    .filter(hasNumber)
  const headline = extremes(figures, grid, periodInWords(period, catalog.texts))
  if (headline === null || layer === 'published') return headline
  const [said] = headline.figures
  const was = said ? figureAt(published, said.coordinates) : null
  const isOther = was?.interval && said?.interval && !meets(was.interval, said.interval)
  const publishers = amounts.lists.and(publishersOf(headline.figures, catalog))
  return headlineOf(
    ...headlines.change.said(publishers, headline.parts),
    ...(isOther ? publishedClause(was, catalog) : []),
  )
}

function publishedClause(figure: Figure, catalog: Catalog): HeadlinePart[] {
  return catalog.texts.headlines.change.published(firmName(catalog, figure.coordinates.researchFirm), {
    words: figureInWords(figure, catalog.texts),
    figure,
  })
}

function extremes(figures: Figure[], { side: { catalog }, inPoints }: Grid, when: string): Headline | null {
  const words = catalog.texts.headlines.change
  const ordered = figures.toSorted((a, b) => b.value! - a.value!)
  const [best, worst] = [ordered[0], ordered.at(-1)]
  if (!best || !worst) return null
  const amount = (figure: Figure) => ({ words: amountOf(figure, catalog), figure })
  const clauses = [
    ...(best.value! > 0 ? [words.rise(nameOf(best, catalog), amount(best), inPoints)] : []),
    ...(worst.value! < 0 ? [words.fall(nameOf(worst, catalog), amount(worst), inPoints)] : []),
  ]
  return clauses.length === 0 ? headlineOf(words.nobody(when)) : headlineOf(...words.in(clauses, when))
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

/** The publishers of the statements that figures are read from, each once. */
export function publishersOf(figures: readonly Figure[], catalog: Catalog): string[] {
  const sources = figures.flatMap((figure) => figure.statements[0]?.source ?? [])
  return publisherNames(sources, catalog)
}

/**
 * What became of a move that an article quotes without its time of day: it is found on record within a day whose close was
 * another. The pair that lies furthest apart; null when there is none. "Skill Bloomer’s +2.6 % for Alibaba, New York is
 * early trading on 11 February 2025. The close was +1.3 %."
 */
export function stockHeadline(
  published: readonly Figure[],
  quoted: readonly Figure[],
  catalog: Catalog,
): Headline | null {
  const pairs = quoted
    .filter((claim) => claim.coordinates.window === null && claim.interval !== null)
    .flatMap((claim) => {
      const own = published.filter((figure) => figure.coordinates.subject === claim.coordinates.subject)
      const reads = own.filter(
        ({ interval, coordinates }) => coordinates.window !== null && interval && meets(interval, claim.interval!),
      )
      return reads.flatMap((read) => {
        const close = own.find(
          ({ coordinates }) => coordinates.window === 'close' && coordinates.period === read.coordinates.period,
        )
        return close?.interval && !meets(close.interval, claim.interval!) ? [{ claim, read, close }] : []
      })
    })
  const pair = pairs.toSorted((a, b) => apart(b) - apart(a))[0]
  if (!pair) return null
  const { claim, read, close } = pair
  const { texts } = catalog
  return headlineOf(
    ...texts.headlines.stock.finding(
      publishersOf([claim], catalog)[0]!,
      { words: figureInWords(claim, texts), figure: claim },
      nameOf(claim, catalog),
      texts.places.windows[read.coordinates.window!],
      periodInWords(read.coordinates.period, texts),
      { words: figureInWords(close, texts), figure: close },
    ),
  )
}

function apart({ claim, close }: { claim: Figure; close: Figure }): number {
  return Math.abs(claim.value! - close.value!)
}
