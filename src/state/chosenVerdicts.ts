import type { Catalog } from '../domain/catalog'
import { ledgerChoice } from '../domain/ledgerChoice'
import type { Verdict } from '../domain/verdicts'
import type { View } from './view'

/** The verdicts whose statements pass the filters of a view, in their order. The layer is no filter here: all are quoted. */
export function chosenVerdicts(verdicts: readonly Verdict[], view: View, catalog: Catalog) {
  const statements = verdicts.map(({ statement }) => statement)
  const choice = ledgerChoice(statements, { ...view, layer: null }, catalog)
  const chosen = new Set(choice.chosen)
  return { choice, shown: verdicts.filter(({ statement }) => chosen.has(statement)) }
}
