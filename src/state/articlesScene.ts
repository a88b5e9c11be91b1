import type { Facets } from '../domain/facets'
import { groupBy } from '../domain/groupBy'
import { figuresIn, isChecked, quotedGroups } from '../domain/quotedRows'
import { sourceNumbers } from '../domain/sourceNumbers'
import type { Verdict } from '../domain/verdicts'
import type { Source } from '../schema/dataset'
import { chosenVerdicts } from './chosenVerdicts'
import { flagNotes } from './notes'
import type { View } from './view'

/** What the article says that is being read, and what all articles say beside it; null for a file without articles. */
export function articlesScene(verdicts: readonly Verdict[], view: View, { articles, catalog }: Facets) {
  const { choice, shown } = chosenVerdicts(verdicts, view, catalog)
  const counts = new Map([...groupBy(shown, ({ statement }) => statement.source)].map(([id, all]) => [id, all.length]))
  const countOf = ({ id }: Source) => counts.get(id) ?? 0
  const article =
    articles.find(({ id }) => id === view.article) ?? articles.toSorted((a, b) => countOf(b) - countOf(a))[0]
  if (!article) return null
  const groups = quotedGroups(shown.filter(isChecked), catalog)
  const figures = figuresIn(groups.flatMap(({ rows }) => rows))
  return {
    choice,
    shown,
    own: shown.filter(({ statement }) => statement.source === article.id),
    article,
    counts,
    groups,
    numbers: sourceNumbers(figures, catalog),
    flags: flagNotes(figures, catalog.texts),
  }
}
