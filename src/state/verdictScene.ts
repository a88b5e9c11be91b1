import type { Catalog } from '../domain/catalog'
import { figuresIn, isChecked, quotedGroups, quotedRows } from '../domain/quotedRows'
import { sourceNumbers } from '../domain/sourceNumbers'
import type { Verdict } from '../domain/verdicts'
import { chosenVerdicts } from './ledgerChoice'
import type { View } from './view'

/** What passes the filters: checked numbers by measure, the rest with what was found first, and the numbered sources. */
export function verdictScene(verdicts: readonly Verdict[], view: View, catalog: Catalog) {
  const { choice, shown } = chosenVerdicts(verdicts, view, catalog)
  const groups = quotedGroups(shown.filter(isChecked), catalog)
  const rows = groups.flatMap((group) => group.rows)
  const others = quotedRows(
    shown.filter((verdict) => !isChecked(verdict)),
    catalog,
  )
  const rest = others.toSorted((a, b) => Number(isFound(b)) - Number(isFound(a)))
  return { choice, shown, groups, rows, rest, numbers: sourceNumbers(figuresIn(rows), catalog) }
}

/** Whether a direction without a number was held against what was published. */
function isFound({ verdict }: { verdict: Verdict }): boolean {
  return verdict.kind !== 'incomplete' && verdict.kind !== 'unpublished'
}
