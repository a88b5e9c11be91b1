import { type Catalog, firmName, marketName, publisherNames, subjectName } from './catalog'
import { type Figure, figureInWords } from './figures'
import type { Place } from './grid'
import { periodInWords } from './periods'
import { meets } from './precision'
import { type Lead, leadOf } from './ranks'
import type { Side } from './sides'
import type { HeadlinePart } from './texts/parts'
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
      subjectName(catalog, claim.coordinates.subject),
      texts.places.windows[read.coordinates.window!],
      periodInWords(read.coordinates.period, texts),
      { words: figureInWords(close, texts), figure: close },
    ),
  )
}

function apart({ claim, close }: { claim: Figure; close: Figure }): number {
  return Math.abs(claim.value! - close.value!)
}
