import type { Direction, Qualifier } from '../../../schema/vocabulary'
import { listed } from '../intl'

/** A no-break space: a number and its unit stay on one line. */
const NBSP = '\u00A0'
const LOCALE = 'en-GB'
const COUNTS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
const UNITS: Record<string, string> = { percent: '%', 'million units': 'million', 'percentage points': 'points' }

const qualifiers: Record<Qualifier, (amount: string) => string> = {
  exact: (amount) => amount,
  about: (amount) => `about${NBSP}${amount}`,
  over: (amount) => `over${NBSP}${amount}`,
  under: (amount) => `under${NBSP}${amount}`,
  'at-least': (amount) => `at least${NBSP}${amount}`,
  'at-most': (amount) => `at most${NBSP}${amount}`,
}

const directions: Record<Direction, string> = { up: 'up', down: 'down', flat: 'flat' }

/** Numbers, units, counts and lists. */
export const amounts = {
  locale: LOCALE,
  qualifiers,
  directions,
  lists: { and: listed(', ', ' and '), or: listed(', ', ' or ') },
  noNumber: 'no number',
  inWords: 'in words',
  none: 'none',
  /** The unit after a printed number, with its space: " %", " point" after 1; "" for none. */
  unit: (unit: string | null, number: string) => {
    if (unit === null || unit === '') return ''
    return `${NBSP}${unit === 'percentage points' && /^−?1$/.test(number) ? 'point' : (UNITS[unit] ?? unit)}`
  },
  /** 1st, 2nd, 3rd, 4th, 11th, 21st. */
  ordinal: (value: number) => {
    const tens = value % 100
    const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
    return `${value}${suffix}`
  },
  /** A rank in a sentence: "3rd place". */
  place: (ordinal: string) => `${ordinal} place`,
  /** A count as a newspaper prints it: in letters up to twelve. */
  count: (count: number) => COUNTS[count] ?? String(count),
  articles: (count: number) => counted(count, 'article'),
  pages: (count: number) => counted(count, 'page'),
  sources: (count: number) => counted(count, 'source'),
  statements: (count: number) => counted(count, 'statement'),
  origins: (count: number) => counted(count, 'origin'),
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
