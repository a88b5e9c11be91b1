import type { Catalog } from './catalog'
import { firmName, marketName, publisherNames, subjectName } from './catalog'
import type { Figure } from './figures'
import { figureInWords } from './figures'
import { cellAt, type Grid, hasNumber, type Place } from './grid'
import { comparePeriods, periodInWords } from './periods'
import { type Lead, leadOf } from './ranks'
import { figureAt, type Side } from './sides'
import { OTHERS, type Qualifier, TOTAL } from '../schema/vocabulary'
import { meets } from './precision'
import { amountInWords, listInWords, WINDOW_WORDS } from './words'

/** A piece of a headline: plain words, or words that stand for a figure and open its receipt. */
export type HeadlinePart = string | { words: string; figure: Figure }

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
 * Who led by each side, in one sentence: "Canalys had Apple first in Q4 2024. Gettingly said vivo." When only one side
 * speaks, it alone is named; when neither does, the sentence says that.
 */
export function leadHeadline({ quoted, published, place, period }: Both): Headline {
  const { catalog } = quoted
  const [said, was] = [leadOf(quoted, place, period), leadOf(published, place, period)]
  const when = periodInWords(period)
  const firm = firmName(catalog, place.researchFirm)
  if (!said && !was) return headlineOf(`Nobody says who led ${marketName(catalog, place.market)} in ${when}.`)
  const voices = said ? voicesOf(said, catalog) : []
  if (!was) {
    const claims = voices.flatMap(([publisher, lead]) => [
      `${publisher}: `,
      ...namesOf(lead, catalog),
      ` led in ${when}. `,
    ])
    return headlineOf(...claims, `${firm} published no order.`)
  }
  const ours = [...namesOf(was, catalog), ` led in ${when}, says ${firm}`]
  if (!said) return headlineOf(...ours, '. No article says who did.')
  const isSame =
    said.leaders.length === was.leaders.length && said.leaders.every((leader) => was.leaders.includes(leader))
  if (isSame && voices.length === 1) return headlineOf(...ours, `, and so does ${voices[0]![0]}.`)
  const claims = voices.flatMap(([publisher, lead]) => [` ${publisher} puts `, ...namesOf(lead, catalog), ' first.'])
  return headlineOf(...ours, '.', ...claims)
}

/** Who puts whom first: articles that name different leaders speak for themselves. */
function voicesOf({ leaders, figures, by }: Lead, catalog: Catalog): [string, Lead][] {
  const voices = new Map<string, Lead>()
  for (const [index, figure] of figures.entries()) {
    const publisher = publishersOf([figure], catalog)[0]!
    const voice = voices.get(publisher) ?? { leaders: [], figures: [], by }
    voices.set(publisher, voice)
    voice.leaders.push(leaders[index]!)
    voice.figures.push(figure)
  }
  return [...voices]
}

/** The leaders, each standing for the figure that makes it one: "Apple", "Apple and vivo". */
function namesOf({ leaders, figures }: Lead, catalog: Catalog): HeadlinePart[] {
  return leaders.flatMap((leader, index) => {
    const joint = index === 0 ? [] : [index === leaders.length - 1 ? ' and ' : ', ']
    return [...joint, { words: subjectName(catalog, leader), figure: figures[index]! }]
  })
}

/**
 * Who grew and who shrank most in the last period of a grid: "Xiaomi grew by 29 %, Apple shrank by 25 % in Q4 2024." What
 * an article says is said by the article, with the published figure behind it where that is another: "Gettingly: Huawei
 * grew by 37 % in Q4 2024. Canalys published +24 %." Null when the grid has no number there.
 */
export function changeHeadline(grid: Grid, published: Side): Headline | null {
  const { side } = grid
  const period = grid.periods.toSorted(comparePeriods).at(-1)
  if (period === undefined) return null
  const figures = grid.subjects
    .filter((subject) => subject !== OTHERS && subject !== TOTAL)
    .map((subject) => cellAt(grid, subject, period))
    .filter(hasNumber)
  const verbs: [string, string] = grid.inPoints ? ['gained', 'lost'] : ['grew by', 'shrank by']
  const headline = extremes(figures, side.catalog, verbs, `in ${periodInWords(period)}`)
  if (headline === null || side.layer === 'published') return headline
  const said = headline.figures[0]
  const was = said ? figureAt(published, said.coordinates) : null
  const others =
    was?.interval && said?.interval && !meets(was.interval, said.interval) ? publishedClause(was, side.catalog) : []
  return headlineOf(`${listInWords(publishersOf(headline.figures, side.catalog))}: `, ...headline.parts, ...others)
}

function publishedClause(figure: Figure, catalog: Catalog): HeadlinePart[] {
  return [
    ` ${firmName(catalog, figure.coordinates.researchFirm)} published `,
    { words: figureInWords(figure), figure },
    '.',
  ]
}

function extremes(figures: Figure[], catalog: Catalog, verbs: [string, string], when: string): Headline | null {
  const ordered = figures.toSorted((a, b) => b.value! - a.value!)
  const [best, worst] = [ordered[0], ordered.at(-1)]
  if (!best || !worst) return null
  const clause = (figure: Figure, verb: string): HeadlinePart[] => [
    `${nameOf(figure, catalog)} ${verb} `,
    { words: amountOf(figure), figure },
  ]
  const rise = best.value! > 0 ? clause(best, verbs[0]) : []
  const fall = worst.value! < 0 ? clause(worst, verbs[1]) : []
  if (rise.length + fall.length === 0) return headlineOf(`Nobody moved ${when}.`)
  return headlineOf(...rise, ...(rise.length > 0 && fall.length > 0 ? [', '] : []), ...fall, ` ${when}.`)
}

/** A change after its verb, without its sign: what lies under −5 % shrank by over 5 %. */
function amountOf(figure: Figure): string {
  const qualifier = figure.value! < 0 ? (MIRRORED[figure.qualifier] ?? figure.qualifier) : figure.qualifier
  return amountInWords({ ...figure, measure: 'share', value: Math.abs(figure.value!), qualifier }).replace('+', '')
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
  const words = `${WINDOW_WORDS[read.coordinates.window!]} on ${periodInWords(read.coordinates.period)}`
  return headlineOf(
    `${publishersOf([claim], catalog)[0]}’s `,
    { words: figureInWords(claim), figure: claim },
    ` for ${nameOf(claim, catalog)}${nameOf(claim, catalog).includes(',') ? ',' : ''} is ${words}. The close was `,
    { words: figureInWords(close), figure: close },
    '.',
  )
}

function apart({ claim, close }: { claim: Figure; close: Figure }): number {
  return Math.abs(claim.value! - close.value!)
}
