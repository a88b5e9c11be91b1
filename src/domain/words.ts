import type { Direction, Measure, Qualifier } from '../schema/vocabulary'
import { isSigned } from './coordinates'
import { decimalsOf } from './precision'
import { grouped } from './texts/intl'
import type { Texts } from './texts/texts'

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
export function amountInWords(amount: Amount, { amounts }: Texts): string {
  const { value, unit, qualifier, measure, direction } = amount
  if (value === null) {
    if (direction !== null) return amounts.directions[direction]
    return measure === 'event' ? amounts.inWords : amounts.noNumber
  }
  if (measure === 'rank') return amounts.qualifiers[qualifier](amounts.ordinal(value))
  const number = digits(value, decimalsOf({ value, decimals: amount.decimals }))
  return amounts.qualifiers[qualifier](`${signOf(amount, value)}${number}${amounts.unit(unit, number)}`)
}

/** The same in as few signs as it takes, for a place that is too narrow for the unit: "17", "+24", ">40", "3rd". */
export function amountInShort(amount: Amount, texts: Texts): string {
  const { value, qualifier, measure } = amount
  if (value === null || measure === 'rank') return amountInWords({ ...amount, qualifier: 'exact' }, texts)
  const number = digits(value, decimalsOf({ value, decimals: amount.decimals }))
  return `${QUALIFIER_SIGNS[qualifier]}${signOf(amount, value)}${number}`
}

const QUALIFIER_SIGNS: Record<Qualifier, string> = {
  exact: '',
  about: '≈',
  over: '>',
  under: '<',
  'at-least': '≥',
  'at-most': '≤',
}

/** A plus before what rises and is not zero as printed; the minus comes with the digits. */
function signOf({ measure, unit, decimals }: Amount, value: number): string {
  const isZero = Number(Math.abs(value).toFixed(shownDecimals(decimalsOf({ value, decimals })))) === 0
  return isSigned(measure, unit) && value > 0 && !isZero ? '+' : ''
}

/** More decimals than this nobody prints. */
const MOST_DECIMALS = 20

function shownDecimals(decimals: number): number {
  return Math.min(MOST_DECIMALS, Math.max(0, decimals))
}

/** The number alone, grouped as a language does it and with a true minus sign: "−1,220.5". */
export function digits(value: number, decimals: number): string {
  const shown = shownDecimals(decimals)
  const isZero = Number(Math.abs(value).toFixed(shown)) === 0
  return `${value < 0 && !isZero ? '−' : ''}${grouped(value, shown)}`
}

/** The same words with a capital at their head. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
