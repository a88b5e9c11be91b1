import type { Catalog } from '../domain/catalog'
import { figuresIn, isChecked, quotedGroups, quotedRows } from '../domain/quotedRows'
import { sourceNumbers } from '../domain/sourceNumbers'
import type { Verdict } from '../domain/verdicts'
import { chosenVerdicts } from './chosenVerdicts'
import { flagNotes } from './notes'
import type { View } from './view'

/**
 * What passes the filters, and of how many articles: checked numbers by measure, the rest with what was found first, and
 * the numbered sources and the notes.
 */
export function verdictScene(verdicts: readonly Verdict[], view: View, catalog: Catalog) {
  const { choice, shown } = chosenVerdicts(verdicts, view, catalog)
  const groups = quotedGroups(shown.filter(isChecked), catalog)
  const rows = groups.flatMap((group) => group.rows)
  const others = quotedRows(
    shown.filter((verdict) => !isChecked(verdict)),
    catalog,
  )
  const rest = others.toSorted((a, b) => Number(isFound(b)) - Number(isFound(a)))
  const figures = figuresIn(rows)
  const articles = new Set(shown.map(({ statement }) => statement.source)).size
  const numbers = sourceNumbers(figures, catalog)
  const notes = [...catalog.texts.screens.verdicts.notes, ...flagNotes(figures, catalog.texts)]
  return { choice, shown, articles, groups, rows, rest, figures, numbers, notes }
}

/** Whether a direction without a number was held against what was published. */
function isFound({ verdict }: { verdict: Verdict }): boolean {
  return verdict.kind !== 'incomplete' && verdict.kind !== 'unpublished'
}
