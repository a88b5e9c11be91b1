const NUMBERS = new Map<string, Intl.NumberFormat>()

/** A number without its sign, grouped as a language does it, with so many decimals: "1,220.5". */
export function grouped(value: number, decimals: number, locale: string): string {
  const id = `${locale} ${decimals}`
  const format =
    NUMBERS.get(id) ??
    new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  NUMBERS.set(id, format)
  return format.format(Math.abs(value))
}

/** Lists in a language: "A, B and C" by `and`, "A, B or C" by `or`. */
export function listsIn(locale: string) {
  const words = (type: 'conjunction' | 'disjunction') => {
    const format = whenAsked(() => new Intl.ListFormat(locale, { type }))
    return (items: readonly string[]) => format().format(items)
  }
  return { and: words('conjunction'), or: words('disjunction') }
}

/** Dates in a language, from the numbers of an ISO date: a month, a day, a day in short. */
export function datesIn(locale: string) {
  const words = (options: Intl.DateTimeFormatOptions) => {
    const format = whenAsked(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }))
    return (iso: string) => format().format(epochOf(iso))
  }
  return {
    month: words({ month: 'long', year: 'numeric' }),
    day: words({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayInShort: words({ day: 'numeric', month: 'short', year: 'numeric' }),
    monthInShort: words({ month: 'short', year: 'numeric' }),
  }
}

/** A formatter that is made when it is first asked for: each costs milliseconds, and most pages need few. */
function whenAsked<T>(make: () => T): () => T {
  let made: T | null = null
  return () => (made ??= make())
}

const MS_A_DAY = 86_400_000

/** Noon of an ISO day or of the first day of an ISO month, in milliseconds since 1970 (UTC, proleptic Gregorian). */
function epochOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  // Years that begin in March, so that a leap day is the last of its year.
  const shifted = month > 2 ? year : year - 1
  const days = 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return (days + inYear - 719_468 + 0.5) * MS_A_DAY
}
