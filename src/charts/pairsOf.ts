import { type Catalog, publisherNames } from '../domain/catalog'
import { hasNumber } from '../domain/grid'
import { periodInWords } from '../domain/periods'
import { type QuotedGroup, type QuotedRow, verdictInShort } from '../domain/quotedRows'
import type { Measure } from '../schema/vocabulary'
import type { Pair } from './PairsChart'
import { type ChartTheme, seriesOf } from './theme'

/** The rows of groups as they are drawn. `article` is the one that is being read: the rows of others step back. */
export function pairsOf(
  groups: readonly QuotedGroup[],
  catalog: Catalog,
  theme: ChartTheme,
  article: string | null = null,
): { measure: Measure; pairs: Pair[] }[] {
  const { places } = catalog.texts
  const subjects = [...new Set(groups.flatMap(({ rows }) => rows.map(({ quoted }) => quoted.coordinates.subject)))]
  const series = new Map(seriesOf(subjects, catalog, theme).map((each) => [each.subject, each]))
  const pairOf = (row: QuotedRow): Pair[] => {
    const { quoted, published, verdict, articles, id } = row
    if (!hasNumber(quoted)) return []
    return [
      {
        id,
        quoted,
        published: published && hasNumber(published) ? published : null,
        series: series.get(quoted.coordinates.subject)!,
        note: `${publisherNames(articles, catalog).join(', ')}${places.comma}${periodInWords(quoted.coordinates.period, catalog.texts)}`,
        kind: verdict.kind,
        verdict: verdictInShort(verdict, catalog),
        isDimmed: article !== null && !articles.includes(article),
      },
    ]
  }
  return groups.map(({ measure, rows }) => ({ measure, pairs: rows.flatMap(pairOf) }))
}
