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

/** How a language says a date, from its year, its month (1 to 12) and its day. */
type DateWords = {
  month: (year: number, month: number) => string
  monthInShort: (year: number, month: number) => string
  day: (year: number, month: number, day: number) => string
  dayInShort: (year: number, month: number, day: number) => string
}

/**
 * The same of ISO days and months: what is missing of "2024-10" is the first, and a month that no year has stays as it is.
 * As `Intl.DateTimeFormat` writes them, whose first use takes a phone 50 ms.
 */
export function datesIn(words: DateWords) {
  const of = (say: DateWords['day']) => (iso: string) => {
    const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
    return month >= 1 && month <= 12 ? say(year, month, day) : iso
  }
  return {
    month: of(words.month),
    monthInShort: of(words.monthInShort),
    day: of(words.day),
    dayInShort: of(words.dayInShort),
  }
}
