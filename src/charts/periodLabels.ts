import { grainOf, periodInWords, yearOf } from '../domain/periods'
import { textWidth } from './theme'

/**
 * What a category axis says of its periods in the room that it has: "Q4 2024", else "Q4 ’24", else the quarter alone
 * with the year below wherever a new one begins ("\n" starts a second line).
 */
export function periodLabels(periods: readonly string[], plotWidth: number): (period: string) => string {
  const room = plotWidth / Math.max(1, periods.length) - 8
  const fits = (label: (period: string) => string) => periods.every((period) => textWidth(label(period)) <= room)
  if (fits(periodInWords)) return periodInWords
  if (fits(shortPeriod)) return shortPeriod
  return (period) => {
    if (grainOf(period) !== 'quarter') return shortPeriod(period)
    const before = periods[periods.indexOf(period) - 1]
    const isNewYear = before === undefined || yearOf(before) !== yearOf(period)
    return `${period.slice(5)}${isNewYear ? `\n${yearOf(period)}` : ''}`
  }
}

function shortPeriod(period: string): string {
  return grainOf(period) === 'quarter' ? `${period.slice(5)} ’${period.slice(2, 4)}` : period
}
