import { grainOf } from '../domain/periods'

/** A period for a narrow axis: "Q4 ’24", "2024". */
export function shortPeriod(period: string): string {
  return grainOf(period) === 'quarter' ? `${period.slice(5)} ’${period.slice(2, 4)}` : period
}
