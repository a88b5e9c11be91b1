import type { Measure, PriceWindow } from '../../../schema/vocabulary'
import type { Coordinate } from '../../coordinates'
import { datesIn } from '../intl'

const monthNames = 'January February March April May June July August September October November December'.split(' ')
const monthsInShort = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ')

const measures: Record<Measure, string> = {
  share: 'market share',
  shipments: 'shipments',
  growth: 'growth on the year before',
  rank: 'rank',
  sales: 'sales',
  'sales-growth': 'sales growth on the year before',
  price: 'share price',
  'price-move': 'share-price move',
  event: 'dated statement',
}

const windows: Record<PriceWindow, string> = {
  'early-trading': 'early trading',
  close: 'close',
  'intraday-high': 'intraday high',
  'since-low': 'since a low',
  'year-to-date': 'year to date',
}

const atWindow: Record<PriceWindow, string> = {
  'early-trading': 'in early trading',
  close: 'at the close',
  'intraday-high': 'at the intraday high',
  'since-low': 'since a low',
  'year-to-date': 'for the year to date',
}

const coordinates: Record<Coordinate, string> = {
  period: 'period',
  measure: 'measure',
  market: 'market',
  subject: 'vendor',
  researchFirm: 'research firm',
  window: 'time of day',
}

/** Measures, times, subjects: where a number belongs. */
export const places = {
  /** What a measure is called in a sentence or a menu. */
  measures,
  /** When in its day or span a price move was read. */
  windows,
  atWindow,
  /** What a coordinate is called in a sentence. */
  coordinates,
  dates: datesIn({
    month: (year, month) => `${monthNames[month - 1]} ${year}`,
    monthInShort: (year, month) => `${monthsInShort[month - 1]} ${year}`,
    day: (year, month, day) => `${day} ${monthNames[month - 1]} ${year}`,
    dayInShort: (year, month, day) => `${day} ${monthsInShort[month - 1]} ${year}`,
  }),
  year: (year: string) => year,
  fullYear: (year: string) => `full-year ${year}`,
  quarter: (quarter: number, year: string) => `Q${quarter} ${year}`,
  quarterInShort: (quarter: number, year: string) => `Q${quarter} ’${year.slice(2)}`,
  span: (from: string, to: string, isOneYear: boolean) => `${isOneYear ? from.slice(0, -5) : from} to ${to}`,
  spanInShort: (from: string, to: string, isOneYear: boolean) => `${isOneYear ? from.slice(0, -5) : from}–${to}`,
  range: (from: string, to: string) => `${from} to ${to}`,
  both: (one: string, other: string) => `${one} and ${other}`,
  /** What a line must not break, in a headline. */
  unbroken: /((?:Q[1-4]|full-year) \d{4})/,
  noPeriod: 'no period given',
  noPeriodChosen: 'no period',
  noDay: 'no day given',
  noWindow: 'no time of day given',
  atNoWindow: 'at no time given',
  noMarket: 'no market named',
  noFirm: 'no research firm named',
  wholeMarket: 'Whole market',
  theWholeMarket: 'the whole market',
  others: 'Others',
  change: (measure: string) => `change of ${measure}`,
  /** Between the parts of a place: "Apple, rank, Q4 2024". */
  comma: ', ',
  colon: ': ',
}
