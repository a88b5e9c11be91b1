import { queryOptions } from '@tanstack/react-query'
import type { Coordinates } from '../domain/coordinates'
import type { SliceQuestion } from '../domain/sliceQuestion'
import { MEASURES } from '../schema/vocabulary'
import type { DataSource } from './dataSource'
import { LoadFailure, TIMEOUT_MS, timeoutOf } from './loadFailure'

// The key of a query is the slice that it asks for. What is at hand is the initial data: nothing to wait for, so no
// fallback for a blink when a filter changes.

/** What there is to choose from. */
export function facetsQuery(source: DataSource) {
  return queryOptions({
    queryKey: [source.id, 'facets'],
    queryFn: ({ signal }) => source.facets(signal),
    initialData: () => source.atHand?.()?.facets(),
  })
}

/** The statements of a slice. The same slice has the same key, in whatever order its measures are named. */
export function sliceQuery(source: DataSource, question: SliceQuestion) {
  const asked = canonical(question)
  return queryOptions({
    queryKey: [source.id, 'slice', asked],
    queryFn: ({ signal }) => source.slice(asked, signal),
    initialData: () => source.atHand?.()?.slice(asked),
  })
}

/** The statements of several slices, in the order of the questions. */
export function slicesQuery(source: DataSource, questions: readonly SliceQuestion[]) {
  const asked = questions.map(canonical)
  return queryOptions({
    queryKey: [source.id, 'slices', asked],
    queryFn: ({ signal }) => Promise.all(asked.map((question) => source.slice(question, signal))),
    initialData: () => {
      const atHand = source.atHand?.()
      return atHand ? asked.map((question) => atHand.slice(question)) : undefined
    },
  })
}

/** The statements of one fact. */
export function factQuery(source: DataSource, coordinates: Coordinates) {
  return queryOptions({
    queryKey: [source.id, 'fact', coordinates],
    queryFn: ({ signal }) => source.fact(coordinates, signal),
    initialData: () => source.atHand?.()?.fact(coordinates),
  })
}

/** One source; null when there is none with this id. */
export function sourceQuery(source: DataSource, id: string) {
  return queryOptions({
    queryKey: [source.id, 'source', id],
    queryFn: ({ signal }) => source.source(id, signal),
    initialData: () => source.atHand?.()?.source(id),
  })
}

/** The verdicts of all quoted statements. */
export function verdictsQuery(source: DataSource) {
  return queryOptions({
    queryKey: [source.id, 'verdicts'],
    queryFn: ({ signal }) => source.verdicts(signal),
    initialData: () => source.atHand?.()?.verdicts(),
  })
}

/** Where sources contradict each other. */
export function conflictsQuery(source: DataSource) {
  return queryOptions({
    queryKey: [source.id, 'conflicts'],
    queryFn: ({ signal }) => source.conflicts(signal),
    initialData: () => source.atHand?.()?.conflicts(),
  })
}

/** A part of the page's own code, by name. A part that cannot be had fails like any other file, with a way to ask again. */
export function moduleQuery<T>(name: string, load: () => Promise<T>, atHand?: T) {
  return queryOptions({
    queryKey: ['module', name],
    initialData: () => atHand,
    queryFn: async () => {
      try {
        return await inTime(name, load())
      } catch (error) {
        throw error instanceof LoadFailure ? error : moduleFailure(name, error)
      }
    },
  })
}

/** The answer, unless it takes longer than any file may. The browser goes on waiting: a later try finds what has come. */
export function inTime<T>(name: string, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timeoutOf(name)), TIMEOUT_MS)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

/** That a part of the page's own code could not be had; `needsReload` where the browser would not ask for it again. */
export function moduleFailure(name: string, error: unknown, needsReload = false): LoadFailure {
  const problem = {
    code: 'code-missing',
    path: '(the page)',
    found: error instanceof Error ? error.message : String(error),
    expected: `the part of the page called "${name}"`,
    next: 'Try again; if that does not help, reload the page: a new version may have come out.',
  }
  return new LoadFailure({ address: name, problems: [problem], retryable: true, needsReload })
}

function canonical({ measures, ...rest }: SliceQuestion): SliceQuestion {
  return measures ? { ...rest, measures: MEASURES.filter((measure) => measures.includes(measure)) } : rest
}
