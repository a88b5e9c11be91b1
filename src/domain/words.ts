import type { Direction, Measure, PriceWindow, Qualifier } from '../schema/vocabulary'
import { isSigned } from './coordinates'
import { decimalsOf } from './precision'

/** A no-break space: a number and its unit stay on one line. */
const NBSP = '\u00A0'

type Amount = {
  value: number | null
  unit: string | null
  decimals: number | null
  qualifier: Qualifier
  direction: Direction | null
  measure: Measure
}

/**
 * A number as it is shown everywhere: "17 %", "+37 %", "−7 points", "12.9 million", "over 40 %", "3rd". With the
 * decimals that the source prints; a direction without a number is "down".
 */
export function amountInWords(amount: Amount): string {
  const { value, qualifier, measure } = amount
  if (value === null) return amount.direction ?? (measure === 'event' ? 'in words' : 'no number')
  const bare = measure === 'rank' ? ordinal(value) : withUnit(amount, value)
  const prefix = QUALIFIER_WORDS[qualifier]
  return prefix ? `${prefix}${NBSP}${bare}` : bare
}

/** More decimals than this nobody prints. */
const MOST_DECIMALS = 20

/** The number alone, grouped and with a true minus sign: "−1,220.5". */
export function digits(value: number, decimals: number): string {
  const shown = Math.min(MOST_DECIMALS, Math.max(0, decimals))
  const text = Math.abs(value).toFixed(shown)
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  const isZero = Number(text) === 0
  return `${value < 0 && !isZero ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`
}

function withUnit({ unit, decimals, measure }: Amount, value: number): string {
  const number = digits(value, decimalsOf({ value, decimals }))
  const sign = isSigned(measure, unit) && value > 0 && !/^[0.]+$/.test(number) ? '+' : ''
  return `${sign}${number}${NBSP}${unitInWords(unit, number)}`.trimEnd()
}

/** The unit that follows a printed number: "%", "points" ("point" after 1), "million". */
export function unitInWords(unit: string | null, number = ''): string {
  if (unit === 'percent') return '%'
  if (unit === 'percentage points') return /^−?1$/.test(number) ? 'point' : 'points'
  if (unit === 'million units') return 'million'
  return unit ?? ''
}

const QUALIFIER_WORDS: Record<Qualifier, string> = {
  exact: '',
  about: 'about',
  over: 'over',
  under: 'under',
  'at-least': 'at least',
  'at-most': 'at most',
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function ordinal(value: number): string {
  const tens = value % 100
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${suffix}`
}

/** The same words with a capital at their head. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** "A", "A and B", "A, B and C"; or with another word before the last. */
export function listInWords(items: readonly string[], joint = 'and'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`
}

/** A count as a newspaper prints it: in letters up to twelve. */
export function countInWords(count: number): string {
  return COUNT_WORDS[count] ?? String(count)
}

const COUNT_WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** "1 source", "3 sources". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** What a measure is called in a sentence or a menu. */
export const MEASURE_WORDS: Record<Measure, string> = {
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

/** When in its day or span a price move was read. */
export const WINDOW_WORDS: Record<PriceWindow, string> = {
  'early-trading': 'early trading',
  close: 'close',
  'intraday-high': 'intraday high',
  'since-low': 'since a low',
  'year-to-date': 'year to date',
}
