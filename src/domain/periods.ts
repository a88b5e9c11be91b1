import type { Texts } from './texts/texts'

/** Periods chosen by their ends, whatever lies between, or one by one. */
export type PeriodChoice = { from: string; to: string } | string[]

/** How fine a period is. Only equals share an axis: quarters with quarters, years with years. */
export type Grain = 'year' | 'quarter' | 'month' | 'day' | 'span'

/** The grain of a well-formed period: `2024-Q4` is a quarter, `2025-01-13/2025-02-12` a span. */
export function grainOf(period: string): Grain {
  if (period.includes('/')) return 'span'
  if (period.includes('Q')) return 'quarter'
  return period.length === 4 ? 'year' : period.length === 7 ? 'month' : 'day'
}

/** First and last day of a period as `yyyymmdd` numbers; the 31st stands for the end of every month. */
export function daysOf(period: string): [number, number] {
  const [first = '', last = first] = period.split('/')
  return [edge(first, 'first'), edge(last, 'last')]
}

function edge(period: string, side: 'first' | 'last'): number {
  const year = Number(period.slice(0, 4))
  const grain = grainOf(period)
  if (grain === 'day') return Number(period.replaceAll('-', ''))
  const isFirst = side === 'first'
  if (grain === 'month') return year * 10000 + Number(period.slice(5)) * 100 + (isFirst ? 1 : 31)
  if (grain === 'year') return year * 10000 + (isFirst ? 101 : 1231)
  const quarter = Number(period.slice(6))
  return year * 10000 + (isFirst ? quarter * 3 - 2 : quarter * 3) * 100 + (isFirst ? 1 : 31)
}

/** Whether the outer period holds the whole of the inner one; a period holds itself. */
export function contains(outer: string, inner: string): boolean {
  const [outerFirst, outerLast] = daysOf(outer)
  const [innerFirst, innerLast] = daysOf(inner)
  return outerFirst <= innerFirst && innerLast <= outerLast
}

/**
 * Whether a period is the time that another one names: the same first and last day (a quarter and its three months), or
 * a span with sharper ends ("from 13 January", where the other says "from January").
 */
export function isSameTime(period: string | null, other: string): boolean {
  if (period === null) return false
  const [days, others] = [daysOf(period), daysOf(other)]
  return (days[0] === others[0] && days[1] === others[1]) || isSharper(period, other)
}

function isSharper(span: string, vague: string): boolean {
  const [ends, limits] = [span.split('/'), vague.split('/')]
  return ends.length === 2 && limits.length === 2 && limits.every((limit, end) => contains(limit, ends[end]!))
}

/** How many days lie between the middles of two periods, about: a month counts as 31 days, so that all years are alike. */
export function daysApart(a: string, b: string): number {
  return Math.abs(middleOf(a) - middleOf(b))
}

function middleOf(period: string): number {
  const [first, last] = daysOf(period).map((day) => {
    const [year, month] = [Math.floor(day / 10000), Math.floor(day / 100) % 100]
    return (year * 12 + month) * 31 + (day % 100)
  })
  return (first! + last!) / 2
}

/** Order in time: by first day, then the longer period after the shorter one, as a total follows its parts. */
export function comparePeriods(a: string, b: string): number {
  const [aFirst, aLast] = daysOf(a)
  const [bFirst, bLast] = daysOf(b)
  return aFirst - bFirst || aLast - bLast || (a < b ? -1 : a > b ? 1 : 0)
}

/** The period one year earlier, which growth compares with; null where none is exact (a span). */
export function yearBefore(period: string): string | null {
  if (grainOf(period) === 'span') return null
  return `${String(Number(period.slice(0, 4)) - 1).padStart(4, '0')}${period.slice(4)}`
}

/** The quarter or year that follows at once; null for other grains, which have no neighbours in a series. */
export function nextPeriod(period: string): string | null {
  const year = Number(period.slice(0, 4))
  const grain = grainOf(period)
  if (grain === 'year') return pad(year + 1)
  if (grain !== 'quarter') return null
  const quarter = Number(period.slice(6))
  return quarter === 4 ? `${pad(year + 1)}-Q1` : `${pad(year)}-Q${quarter + 1}`
}

/**
 * Every quarter or year from one to the other, both included, whether or not there are figures for it: a hole in a
 * series must stay visible. Empty when the ends are of different grain or in the wrong order; 400 periods at most.
 */
export function periodRange(from: string, to: string): string[] {
  if (grainOf(from) !== grainOf(to)) return []
  const periods: string[] = []
  for (
    let at: string | null = from;
    at !== null && comparePeriods(at, to) <= 0 && periods.length < 400;
    at = at === to ? null : nextPeriod(at)
  )
    periods.push(at)
  return periods.at(-1) === to ? periods : []
}

/** The four quarters of a year, in order. */
export function quartersOf(year: string): string[] {
  return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)
}

/** The year in which a period begins, as a period. */
export function yearOf(period: string): string {
  return period.slice(0, 4)
}

/** A period in words: "Q4 2024", "2024", "December 2024", "11 February 2025", "13 January to 12 February 2025". */
export function periodInWords(period: string | null, texts: Texts): string {
  const { places } = texts
  if (period === null) return places.noPeriod
  const grain = grainOf(period)
  if (grain === 'year') return places.year(period)
  if (grain === 'quarter') return places.quarter(Number(period.slice(6)), yearOf(period))
  if (grain !== 'span') return places.dates[grain](period)
  const [first = '', last = ''] = period.split('/')
  return places.span(periodInWords(first, texts), periodInWords(last, texts), yearOf(first) === yearOf(last))
}

/** A period where there is little room: "Q4 ’24", "11 Feb 2025", "13 Jan–12 Feb 2025". */
export function periodInShort(period: string, texts: Texts): string {
  const { places } = texts
  const grain = grainOf(period)
  if (grain === 'quarter') return places.quarterInShort(Number(period.slice(6)), yearOf(period))
  if (grain === 'month') return places.dates.monthInShort(period)
  if (grain === 'day') return places.dates.dayInShort(period)
  if (grain === 'year') return places.year(period)
  const [first = '', last = ''] = period.split('/')
  return places.spanInShort(periodInShort(first, texts), periodInShort(last, texts), yearOf(first) === yearOf(last))
}

/** What is chosen: "Q1 2023 to Q4 2024" for a range, "Q3 2024 and Q4 2024" for periods one by one. */
export function choiceInWords(choice: PeriodChoice, texts: Texts): string {
  const inWords = (period: string) => periodInWords(period, texts)
  return Array.isArray(choice)
    ? texts.amounts.lists.and(choice.map(inWords))
    : texts.places.range(inWords(choice.from), inWords(choice.to))
}

/** From the first of some periods to the last, "Q1 2023 to Q4 2024", or the one period. */
export function periodsInWords(periods: readonly string[], texts: Texts): string {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return texts.places.noPeriodChosen
  if (first === last) return periodInWords(first, texts)
  return texts.places.range(periodInWords(first, texts), periodInWords(last, texts))
}

function pad(year: number): string {
  return String(year).padStart(4, '0')
}
