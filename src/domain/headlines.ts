import type { Catalog } from './catalog'
import { firmName, marketName, sourceOf, subjectName } from './catalog'
import type { Figure } from './figures'
import { figureInWords } from './figures'
import { cellAt, type Grid, hasNumber, type Place } from './grid'
import { comparePeriods, periodInWords, yearBefore } from './periods'
import { leadOf } from './ranks'
import { figureAt, type Side } from './sides'
import { OTHERS, TOTAL } from '../schema/vocabulary'
import { meets } from './precision'
import { amountInWords, listInWords, WINDOW_WORDS } from './words'

/** A headline and the figures that it quotes, so that its numbers have receipts too. */
export type Headline = { text: string; figures: Figure[] }

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
  if (!said && !was)
    return { text: `Nobody says who led ${marketName(catalog, place.market)} in ${when}.`, figures: [] }
  const names = (leaders: string[]) => listInWords(leaders.map((leader) => subjectName(catalog, leader)))
  const figures = [...(was?.figures ?? []), ...(said?.figures ?? [])]
  const publisher = said ? listInWords(publishersOf(said.figures, catalog)) : ''
  if (!was)
    return { text: `${publisher}: ${names(said!.leaders)} led in ${when}. ${firm} published no order.`, figures }
  const ours = `${names(was.leaders)} led in ${when}, says ${firm}`
  if (!said) return { text: `${ours}. No article says who did.`, figures }
  const agree =
    said.leaders.some((leader) => was.leaders.includes(leader)) && said.leaders.length === was.leaders.length
  return {
    text: agree ? `${ours}, and so does ${publisher}.` : `${ours}. ${publisher} puts ${names(said.leaders)} first.`,
    figures,
  }
}

/** How the shares moved to the last period of a grid: the widest rise and fall in points over a year. */
export function shareHeadline(grid: Grid, place: Place): Headline | null {
  const period = grid.periods.at(-1)
  const base = period === undefined ? null : yearBefore(period)
  if (period === undefined || base === null) return null
  const changes = grid.subjects
    .filter((subject) => subject !== OTHERS && subject !== TOTAL)
    .flatMap((subject) => {
      const at = { ...place, measure: 'share' as const, subject, period, window: null, inPoints: true }
      return figureAt(grid.side, at, base) ?? []
    })
  return extremes(changes, grid.side.catalog, {
    rise: (name, amount) => `${name} gained ${amount}`,
    fall: (name, amount) => `${name} lost ${amount}`,
    when: `in the year to ${periodInWords(period)}`,
  })
}

/** Who grew and who shrank most in the last period of a grid: "Xiaomi grew most in Q4 2024, +29 %; Apple fell most, −25 %." */
export function changeHeadline(grid: Grid): Headline | null {
  const period = grid.periods.toSorted(comparePeriods).at(-1)
  if (period === undefined) return null
  const figures = grid.subjects
    .filter((subject) => subject !== OTHERS && subject !== TOTAL)
    .map((subject) => cellAt(grid, subject, period))
    .filter(hasNumber)
  const verbs = grid.inPoints ? ['gained', 'lost'] : ['grew by', 'shrank by']
  return extremes(figures, grid.side.catalog, {
    rise: (name, amount) => `${name} ${verbs[0]} ${amount}`,
    fall: (name, amount) => `${name} ${verbs[1]} ${amount}`,
    when: `in ${periodInWords(period)}`,
  })
}

type Phrases = {
  rise: (name: string, amount: string) => string
  fall: (name: string, amount: string) => string
  when: string
}

function extremes(figures: Figure[], catalog: Catalog, phrases: Phrases): Headline | null {
  const ordered = figures.filter((figure) => figure.value !== null).toSorted((a, b) => b.value! - a.value!)
  const [best, worst] = [ordered[0], ordered.at(-1)]
  if (!best || !worst) return null
  const rise = best.value! > 0 ? phrases.rise(nameOf(best, catalog), amountOf(best)) : null
  const fall = worst.value! < 0 ? phrases.fall(nameOf(worst, catalog), amountOf(worst)) : null
  const clauses = [rise, fall].filter((clause) => clause !== null)
  if (clauses.length === 0) return { text: `Nobody moved ${phrases.when}.`, figures: [best] }
  const shown = [...(rise ? [best] : []), ...(fall ? [worst] : [])]
  return { text: `${clauses.join(', ')} ${phrases.when}.`, figures: shown }
}

function amountOf(figure: Figure): string {
  return amountInWords({ ...figure, measure: 'share', value: Math.abs(figure.value!) }).replace(/^\+/, '')
}

function nameOf(figure: Figure, catalog: Catalog): string {
  return subjectName(catalog, figure.coordinates.subject)
}

/** The publishers of the statements that figures are read from, each once. */
export function publishersOf(figures: readonly Figure[], catalog: Catalog): string[] {
  const sources = figures.flatMap((figure) => figure.statements[0]?.source ?? [])
  return [...new Set(sources)].map((id) => shortPublisher(sourceOf(catalog, id).publisher))
}

/** A publisher without what stands in brackets: "Gettingly (gettingly.site, shop blog)" is "Gettingly". */
export function shortPublisher(publisher: string): string {
  return publisher.replace(/\s*\([^)]*\)\s*$/, '').trim() || publisher
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
  return {
    text: `${publishersOf([claim], catalog)[0]}’s ${figureInWords(claim)} for ${nameOf(claim, catalog)} is ${words}. The close was ${figureInWords(close)}.`,
    figures: [claim, read, close],
  }
}

function apart({ claim, close }: { claim: Figure; close: Figure }): number {
  return Math.abs(claim.value! - close.value!)
}
