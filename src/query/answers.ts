import { factKey, factsOf } from '../domain/coordinates'
import type { Facets } from '../domain/facets'
import { groupBy } from '../domain/groupBy'
import { once } from '../domain/once'
import { isAsked, sliceKey } from '../domain/sliceQuestion'
import type { Dataset } from '../schema/dataset'
import type { Answers, DataSource } from './dataSource'

// Without the engine: a page that gets what the build has judged loads neither it nor the door.

/**
 * The answers of a data set in memory, indexed once by slice, and by fact when one is first asked for; what the engine says
 * comes from elsewhere.
 */
export function answersOf(
  { statements }: Dataset,
  facets: Facets,
  judged: Pick<Answers, 'verdicts' | 'conflicts'>,
): Answers {
  const slices = [...groupBy(statements.keys(), (place) => sliceKey(statements[place]!)).values()]
  const facts = once(() => factsOf(statements))
  return {
    ...judged,
    facets: () => facets,
    slice(question) {
      const asked = slices.filter(([first]) => isAsked(statements[first!]!, question))
      const inOrder = asked.length === 1 ? asked[0]! : asked.flat().toSorted((a, b) => a - b)
      return inOrder.map((place) => statements[place]!)
    },
    fact: (coordinates) => facts().get(factKey(coordinates)) ?? [],
    source: (id) => facets.catalog.sources.get(id) ?? null,
  }
}

/** Answers as a source. */
export function asSource(id: string, answers: Answers): DataSource {
  return {
    id,
    facets: async () => answers.facets(),
    slice: async (question) => answers.slice(question),
    fact: async (coordinates) => answers.fact(coordinates),
    source: async (sourceId) => answers.source(sourceId),
    verdicts: async () => answers.verdicts(),
    conflicts: async () => answers.conflicts(),
    atHand: () => answers,
  }
}
