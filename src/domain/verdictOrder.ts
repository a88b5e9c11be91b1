import { MEASURES } from '../schema/vocabulary'
import type { Catalog } from './catalog'
import { coordinatesOf, factKey } from './coordinates'
import { groupBy } from './groupBy'
import { latestFirst, placeInFile } from './quotedRows'
import type { Verdict } from './verdicts'

/** The verdicts of an article in the order of its text; what has no paragraph comes last. */
export function inOrderOfText(verdicts: readonly Verdict[]): Verdict[] {
  return verdicts.toSorted((a, b) => paragraphOf(a) - paragraphOf(b))
}

/** The paragraph that a verdict's statement stands in; Infinity where nobody says. */
export function paragraphOf({ statement }: Verdict): number {
  return statement.quote?.paragraph ?? Infinity
}

/** Verdicts fact by fact: by measure, then subject, then the latest period. */
export function factsIn(verdicts: readonly Verdict[], catalog: Catalog): Verdict[][] {
  const placeOf = placeInFile(catalog)
  return [...groupBy(verdicts, ({ statement }) => factKey(coordinatesOf(statement))).values()].toSorted(([a], [b]) => {
    const [left, right] = [a!.statement, b!.statement]
    return (
      MEASURES.indexOf(left.measure) - MEASURES.indexOf(right.measure) ||
      placeOf(left.subject) - placeOf(right.subject) ||
      latestFirst(left.period, right.period)
    )
  })
}
