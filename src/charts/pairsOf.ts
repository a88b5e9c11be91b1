import { type Catalog, publisherNames } from '../domain/catalog'
import { hasNumber } from '../domain/grid'
import { periodInWords } from '../domain/periods'
import { type QuotedRow, verdictInShort } from '../domain/quotedRows'
import type { Pair } from './PairsChart'
import { type ChartTheme, seriesOf } from './theme'

/** Rows as they are drawn. `article` is the one that is being read: the rows of others step back. */
export function pairsOf(
  rows: readonly QuotedRow[],
  catalog: Catalog,
  theme: ChartTheme,
  article: string | null = null,
): Pair[] {
  const subjects = [...new Set(rows.map(({ quoted }) => quoted.coordinates.subject))]
  const series = new Map(seriesOf(subjects, catalog, theme).map((each) => [each.subject, each]))
  return rows.flatMap(({ quoted, published, verdict, articles, id }): Pair[] => {
    if (!hasNumber(quoted)) return []
    const { subject, period } = quoted.coordinates
    const note = [publisherNames(articles, catalog).join(', '), periodInWords(period, catalog.texts)]
    return [
      {
        id,
        quoted,
        published: published && hasNumber(published) ? published : null,
        series: series.get(subject)!,
        note: note.join(catalog.texts.places.comma),
        kind: verdict.kind,
        verdict: verdictInShort(verdict, catalog),
        isDimmed: article !== null && !articles.includes(article),
      },
    ]
  })
}
