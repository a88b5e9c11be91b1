import { grainOf, periodInShort, periodInWords, yearOf } from '../domain/periods'
import type { Texts } from '../domain/texts/texts'
import { textWidth } from './theme'

/**
 * What a category axis says of its periods in the room that it has: "Q4 2024", else "Q4 ’24", else the quarter alone
 * with the year below wherever a new one begins ("\n" starts a second line).
 */
export function periodLabels(periods: readonly string[], plotWidth: number, texts: Texts): (period: string) => string {
  const room = plotWidth / Math.max(1, periods.length) - 8
  const inWords = (period: string) => periodInWords(period, texts)
  const inShort = (period: string) => periodInShort(period, texts)
  const fits = (label: (period: string) => string) => periods.every((period) => textWidth(label(period)) <= room)
  if (fits(inWords)) return inWords
  if (fits(inShort)) return inShort
  return (period) => {
    if (grainOf(period) !== 'quarter') return inShort(period)
    const before = periods[periods.indexOf(period) - 1]
    const isNewYear = before === undefined || yearOf(before) !== yearOf(period)
    return `${period.slice(5)}${isNewYear ? `\n${yearOf(period)}` : ''}`
  }
}
