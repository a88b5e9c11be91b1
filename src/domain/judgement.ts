import type { Statement } from '../schema/dataset'
import { conflictsOf } from './articleConflicts'
import type { Catalog } from './catalog'
import type { Conflict } from './conflicts'
import { type Verdict, verdictsOf } from './verdicts'

/** All that the engine says of a data set. */
export type Judgement = { verdicts: Verdict[]; conflicts: Conflict[] }

/** What becomes of each quoted statement, and where articles contradict each other. */
export function judgementOf(statements: readonly Statement[], catalog: Catalog): Judgement {
  const verdicts = verdictsOf(statements, catalog)
  return { verdicts, conflicts: conflictsOf(statements, verdicts, catalog) }
}
