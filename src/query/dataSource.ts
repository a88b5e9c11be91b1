import type { Coordinates } from '../domain/coordinates'
import type { Conflict } from '../domain/conflicts'
import type { Facets } from '../domain/facets'
import type { Ledger, LedgerQuestion } from '../domain/ledger'
import type { SliceQuestion } from '../domain/sliceQuestion'
import type { Texts } from '../domain/texts/texts'
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
  /** What the ledger finds and its rows by range; a source without one is read whole by whoever wants its ledger. */
  ledger?: {
    summary(asked: LedgerAsked, signal?: AbortSignal): Promise<LedgerSummary>
    rows(asked: LedgerAsked, rows: RowRange, signal?: AbortSignal): Promise<Statement[]>
  }
  /** Lets go of what the source holds beside this page; nothing is asked of it any more. */
  close?(): void
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

/** What is asked of the ledger, and the texts of the language in which it is searched and sorted. */
export type LedgerAsked = { question: LedgerQuestion; texts: Texts }

/** How many rows the ledger has, and what stands beside its filters. */
export type LedgerSummary = Pick<Ledger, 'passed' | 'counts'> & { found: number }

/** Rows from one place up to another, which is not one of them. */
export type RowRange = { from: number; to: number }
