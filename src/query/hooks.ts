import { QueryClientContext, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { createContext, useCallback, useContext, useMemo } from 'react'
import type { Conflict } from '../domain/conflicts'
import { inLanguage } from '../domain/catalog'
import type { Facets } from '../domain/facets'
import type { SliceQuestion } from '../domain/sliceQuestion'
import { english } from '../domain/texts/en'
import type { Texts } from '../domain/texts/texts'
import type { Verdict } from '../domain/verdicts'
import type { Statement } from '../schema/dataset'
import type { DataSource } from './dataSource'
import { conflictsQuery, facetsQuery, moduleQuery, sliceQuery, slicesQuery, verdictsQuery } from './queries'

export const SourceContext = createContext<DataSource | null>(null)

/** The texts of the interface, in the language of whoever reads it. */
export const TextsContext = createContext<Texts>(english)

/** The texts of the interface. */
export function useTexts(): Texts {
  return useContext(TextsContext)
}

/**
 * What there is to choose from, called as the reader's language calls it. Suspends until it is there; what goes wrong is
 * for the boundary.
 */
export function useFacets(): Facets {
  const facets = useSuspenseQuery(facetsQuery(useSource())).data
  const texts = useTexts()
  return useMemo(() => ({ ...facets, catalog: inLanguage(facets.catalog, texts) }), [facets, texts])
}

/** The statements of a slice, in file order. Suspends like `useFacets`. */
export function useSlice(question: SliceQuestion): Statement[] {
  return useSuspenseQuery(sliceQuery(useSource(), question)).data
}

/** The statements of several slices, in the order of the questions. Suspends like `useFacets`. */
export function useSlices(questions: readonly SliceQuestion[]): Statement[][] {
  return useSuspenseQuery(slicesQuery(useSource(), questions)).data
}

/** The verdict of every quoted statement, in file order. Suspends like `useFacets`. */
export function useVerdicts(): Verdict[] {
  return useSuspenseQuery(verdictsQuery(useSource())).data
}

/** The verdicts if they are there, else an empty list: for parts of the page that need not wait for them. */
export function useVerdictsSoon(): Verdict[] {
  return useQuery(verdictsQuery(useSource())).data ?? NONE
}

const NONE: Verdict[] = []

/** Where articles, pages and research firms contradict each other. Suspends like `useFacets`. */
export function useConflicts(): Conflict[] {
  return useSuspenseQuery(conflictsQuery(useSource())).data
}

/** A part of the page's code that is loaded when it is needed, unless it is `atHand`. Suspends like `useFacets`. */
export function useModule<T>(name: string, load: () => Promise<T>, atHand?: T): T {
  return useSuspenseQuery(moduleQuery(name, load, atHand)).data
}

/** Asks ahead of need, so that what comes next is at hand; what fails is asked for again by whoever needs it. */
export function useAhead(): {
  slice: (question: SliceQuestion) => void
  part: (name: string, load: () => Promise<unknown>) => void
  conflicts: () => void
} {
  const client = useContext(QueryClientContext)
  const source = useSource()
  return useMemo(
    () => ({
      slice: (question) => void client?.prefetchQuery(sliceQuery(source, question)),
      part: (name, load) => void client?.prefetchQuery(moduleQuery(name, load)),
      conflicts: () => void client?.prefetchQuery(conflictsQuery(source)),
    }),
    [client, source],
  )
}

/** Asks for the statements of a slice when they are wanted, and not while something is drawn. */
export function useAsk(): (question: SliceQuestion) => Promise<Statement[]> {
  const client = useQueryClient()
  const source = useSource()
  return useCallback((question) => client.fetchQuery(sliceQuery(source, question)), [client, source])
}

/** Where the data below a DataProvider comes from. */
export function useSource(): DataSource {
  const source = useContext(SourceContext)
  if (source === null) throw new Error('no DataProvider above this component')
  return source
}
