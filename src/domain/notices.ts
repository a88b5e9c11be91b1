import type { Statement } from '../schema/dataset'
import { type Catalog, sourceOf } from './catalog'
import type { Layer } from './layers'
import { agreeingGroups, isRoundingEdge } from './precision'
import { amountInWords } from './words'

/** Statements of one fact that cannot all be true, those that agree in one group; the first is the one that we show. */
export type Disagreement = { layer: Layer; groups: Statement[][] }

/** What statements of one fact disagree in, or null when all can be true. */
export function disagreementOf(statements: readonly Statement[], layer: Layer): Disagreement | null {
  if (statements.length < 2) return null
  const groups = agreeingGroups(statements)
  return groups.length < 2 ? null : { layer, groups }
}

/** "Pages disagree: +14 % (GuruFocus and EconoTimes), +24 % (Mobile World Live)." Where rounding explains it, it says so. */
export function noticeInWords({ layer, groups }: Disagreement, catalog: Catalog): string {
  const { disagreement } = catalog.texts.figures
  const { amounts, places } = catalog.texts
  const sides = groups.map((group) => {
    const publishers = [...new Set(group.map((statement) => sourceOf(catalog, statement.source).publisher))]
    const isSlip = group.every(({ slip }) => slip)
    return disagreement.side(amountInWords(group[0]!, catalog.texts), amounts.lists.and(publishers), isSlip)
  })
  const [main, ...others] = groups
  if (others.every((group) => isRoundingEdge(main![0]!, group[0]!))) return disagreement.edge(sides.join(places.comma))
  return layer === 'quoted'
    ? disagreement.articles(sides.join(places.comma))
    : disagreement.pages(sides.join(places.comma))
}
