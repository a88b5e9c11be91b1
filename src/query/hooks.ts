import { QueryClientContext, useSuspenseQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Conflict } from '../domain/conflicts'
import type { Facets } from '../domain/facets'
import type { Verdict } from '../domain/verdicts'
import type { Statement } from '../schema/dataset'
import type { DataSource, SliceQuestion } from './dataSource'
import { conflictsQuery, facetsQuery, moduleQuery, sliceQuery, verdictsQuery } from './queries'

export const SourceContext = createContext<DataSource | null>(null)

/** What there is to choose from. Suspends until it is there; what goes wrong is for the boundary. */
export function useFacets(): Facets {
  return useSuspenseQuery(facetsQuery(useSource())).data
}

/** The statements of a slice, in file order. Suspends like `useFacets`. */
export function useSlice(question: SliceQuestion): Statement[] {
  return useSuspenseQuery(sliceQuery(useSource(), question)).data
}

/** The verdict of every quoted statement, in file order. Suspends like `useFacets`. */
export function useVerdicts(): Verdict[] {
  return useSuspenseQuery(verdictsQuery(useSource())).data
}

/** Where articles, pages and research firms contradict each other. Suspends like `useFacets`. */
export function useConflicts(): Conflict[] {
  return useSuspenseQuery(conflictsQuery(useSource())).data
}

/** A part of the page's code that is loaded when it is needed. Suspends like `useFacets`. */
export function useModule<T>(name: string, load: () => Promise<T>): T {
  return useSuspenseQuery(moduleQuery(name, load)).data
}

/** Asks anew for all that failed or still waits; what is there stays. Outside a DataProvider there is nothing to ask. */
export function useRetry(): () => void {
  const client = useContext(QueryClientContext)
  return () => void client?.resetQueries({ predicate: (query) => query.state.data === undefined })
}

function useSource(): DataSource {
  const source = useContext(SourceContext)
  if (source === null) throw new Error('no DataProvider above this component')
  return source
}
