import type { Catalog } from '../domain/catalog'
import type { Conflict } from '../domain/conflicts'
import type { Coordinates } from '../domain/coordinates'
import type { Facets } from '../domain/facets'
import type { LedgerQuestion } from '../domain/ledger'
import type { SliceQuestion } from '../domain/sliceQuestion'
import type { Language } from '../domain/texts/texts'
import type { Verdict } from '../domain/verdicts'
import type { Source, Statement } from '../schema/dataset'
import type { Problem } from '../schema/problems'
import type { LedgerSummary, RowRange } from './dataSource'

/** Facets as a message: texts hold functions, which no message can carry. */
export type SentFacets = Omit<Facets, 'catalog'> & { catalog: Omit<Catalog, 'texts'> }

/** A question of the ledger as a message: the language by its name. */
export type SentLedger = { question: LedgerQuestion; language: Language }

/** What a page can ask of its worker: about what, and what it is answered. */
export type Asks = {
  open: { about: Blob; answer: { ok: true; facets: SentFacets } | { ok: false; problems: Problem[] } }
  slice: { about: SliceQuestion; answer: Statement[] }
  fact: { about: Coordinates; answer: Statement[] }
  source: { about: string; answer: Source | null }
  verdicts: { about: null; answer: Verdict[] }
  conflicts: { about: null; answer: Conflict[] }
  ledger: { about: SentLedger; answer: LedgerSummary }
  ledgerRows: { about: SentLedger & { rows: RowRange }; answer: Statement[] }
}

/** One question on its way, by a number of its own. */
export type Request = { [Ask in keyof Asks]: { id: number; ask: Ask; about: Asks[Ask]['about'] } }[keyof Asks]

/** A question that nobody waits for any more. */
export type Withdrawal = { id: number; ask: 'withdraw' }

/** The answer to a question, or why there is none; `ready` says that the worker runs. */
export type Reply =
  | { ready: true }
  | { id: number; answer: Asks[keyof Asks]['answer'] }
  | { id: number; failed: string }
