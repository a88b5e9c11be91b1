import type { Figure } from './figures'
import { holds, sumOf } from './precision'
import type { Texts } from './texts/texts'
import { digits } from './words'

/**
 * The note for shares that are drawn as one whole, or null when they add to 100 as printed: "Shares add to 99 because
 * each is rounded." The sum is checked as a sum of intervals; when that cannot hold 100, the sentence says so instead.
 */
export function sumNotice(shares: readonly Figure[], { figures }: Texts): string | null {
  const stated = shares.filter((figure) => figure.value !== null && figure.interval !== null)
  if (stated.length === 0) return null
  const sum = stated.reduce((total, figure) => total + figure.value!, 0)
  const shown = digits(sum, 1).replace(/\.0$/, '')
  if (shown === '100') return null
  const canBeWhole = holds(sumOf(stated.map((figure) => figure.interval!)), 100)
  return canBeWhole ? figures.rounded(shown) : figures.unexplainedSum(shown)
}
