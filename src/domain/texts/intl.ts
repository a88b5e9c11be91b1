/**
 * A number without its sign, with so many decimals, grouped as English and Chinese do it: "1,220.5". The same as
 * `Intl.NumberFormat` writes, whose first use takes a phone 20 ms before anything is drawn.
 */
export function grouped(value: number, decimals: number): string {
  const [whole = '', ...fraction] = roundedTo(Math.abs(value), decimals).toFixed(decimals).split('.')
  return [whole.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ','), ...fraction].join('.')
}

/** Halves of the number as it is written go up: 1.005 to two decimals is 1.01, though its bits are a little less. */
function roundedTo(value: number, decimals: number): number {
  const rounded = Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`)
  // Very large and very small numbers are written with an exponent already, and have no such halves.
  return Number.isNaN(rounded) ? value : rounded
}

/**
 * Lists as a language writes them, "A, B and C", by what stands between and before the last. The same as
 * `Intl.ListFormat` writes, for the same reason.
 */
export function listed(comma: string, last: string) {
  return (items: readonly string[]): string =>
    items.length < 2 ? items.join('') : items.slice(0, -1).join(comma) + last + items.at(-1)!
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
