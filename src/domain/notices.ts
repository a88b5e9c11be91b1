import type { Statement } from '../schema/dataset'
import { type Catalog, sourceOf } from './catalog'
import type { Layer } from './layers'
import { agreeingGroups, isRoundingEdge } from './precision'
import { amountInWords, listInWords } from './words'

/**
 * The sentence for statements of one fact that cannot all be true, or null when they can:
 * "Pages disagree: +14 % (GuruFocus and EconoTimes), +24 % (Mobile World Live)." Statements of a kind stand together. A
 * difference that rounding makes is called a rounding edge.
 */
export function conflictNotice(statements: readonly Statement[], layer: Layer, catalog: Catalog): string | null {
  if (statements.length < 2) return null
  const groups = agreeingGroups(statements)
  if (groups.length < 2) return null
  const sides = groups.map((group) => {
    const publishers = [...new Set(group.map((statement) => sourceOf(catalog, statement.source).publisher))]
    const slip = group.every((statement) => statement.slip) ? ', a slip' : ''
    return `${amountInWords(group[0]!)} (${listInWords(publishers)}${slip})`
  })
  const [main, ...others] = groups
  if (others.every((group) => isRoundingEdge(main![0]!, group[0]!))) return `A rounding edge: ${sides.join(', ')}.`
  return `${layer === 'quoted' ? 'The articles' : 'Pages'} disagree: ${sides.join(', ')}.`
}
