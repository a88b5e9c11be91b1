import type { Catalog } from './catalog'
import { firmName, marketName, sourceOf, subjectName } from './catalog'
import type { Figure } from './figures'
import { figureInWords } from './figures'
import { cellAt, type Grid, hasNumber, type Place } from './grid'
import { comparePeriods, periodInWords, yearBefore } from './periods'
import { leadOf } from './ranks'
import { figureAt, type Side } from './sides'
import { OTHERS, TOTAL } from '../schema/vocabulary'
import { amountInWords, listInWords } from './words'

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

/** The one price move that a reader should see: the widest of those with a day, and who said what without one. */
export function stockHeadline(published: Figure[], quoted: Figure[], catalog: Catalog): Headline | null {
  const closes = published.filter((figure) => figure.coordinates.window === 'close' && figure.value !== null)
  const moved = closes.filter((figure) => quoted.some((other) => isOtherMove(figure, other)))
  const pick = moved.toSorted((a, b) => gap(b, quoted) - gap(a, quoted))[0]
  const claim = pick && quoted.find((other) => isOtherMove(pick, other))
  if (!pick || !claim) return null
  const [publisher] = publishersOf([claim], catalog)
  const day = periodInWords(pick.coordinates.period)
  return {
    text: `${publisher} has ${nameOf(claim, catalog)} at ${figureInWords(claim)}. By the close of ${day} it was ${figureInWords(pick)}.`,
    figures: [claim, pick],
  }
}

function isOtherMove(published: Figure, quoted: Figure): boolean {
  return (
    quoted.value !== null &&
    quoted.coordinates.subject === published.coordinates.subject &&
    quoted.coordinates.window === null
  )
}

function gap(figure: Figure, quoted: Figure[]): number {
  const other = quoted.find((claim) => isOtherMove(figure, claim))
  return other ? Math.abs(other.value! - figure.value!) : 0
}
