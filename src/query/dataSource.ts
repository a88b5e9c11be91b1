import type { Coordinates } from '../domain/coordinates'
import type { Conflict } from '../domain/conflicts'
import type { Facets } from '../domain/facets'
import type { SliceQuestion } from '../domain/sliceQuestion'
import type { Verdict } from '../domain/verdicts'
import type { Source, Statement } from '../schema/dataset'

/**
 * Where the data comes from: the bundled file, a user's file, a store elsewhere. It answers in slices, so that a view
 * never needs the whole. Statements come in file order. What goes wrong is a LoadFailure.
 */
export type DataSource = {
  /** Different data has a different id: every answer is remembered under it. */
  id: string
  facets(signal?: AbortSignal): Promise<Facets>
  slice(question: SliceQuestion, signal?: AbortSignal): Promise<Statement[]>
  fact(coordinates: Coordinates, signal?: AbortSignal): Promise<Statement[]>
  source(id: string, signal?: AbortSignal): Promise<Source | null>
  /** The verdict of every quoted statement, in file order. */
  verdicts(signal?: AbortSignal): Promise<Verdict[]>
  /** Where articles, pages and research firms contradict each other. */
  conflicts(signal?: AbortSignal): Promise<Conflict[]>
  /** The same answers without a wait, from the moment that they are in memory. A source elsewhere never has them. */
  atHand?(): Answers | null
}

/** The answers of data in memory. */
export type Answers = {
  facets(): Facets
  slice(question: SliceQuestion): Statement[]
  fact(coordinates: Coordinates): Statement[]
  source(id: string): Source | null
  verdicts(): Verdict[]
  conflicts(): Conflict[]
}
