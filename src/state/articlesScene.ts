import type { Catalog } from '../domain/catalog'
import { coordinatesOf, factKey } from '../domain/coordinates'
import type { Facets } from '../domain/facets'
import { groupBy } from '../domain/groupBy'
import { periodInWords } from '../domain/periods'
import { figuresIn, isChecked, latestFirst, placeInFile, quotedGroups } from '../domain/quotedRows'
import { sourceNumbers } from '../domain/sourceNumbers'
import type { Texts } from '../domain/texts/texts'
import type { Verdict } from '../domain/verdicts'
import type { Source } from '../schema/dataset'
import { MEASURES } from '../schema/vocabulary'
import { chosenVerdicts } from './chosenVerdicts'
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
  return {
    choice,
    shown,
    own: shown.filter(({ statement }) => statement.source === article.id),
    article,
    counts,
    groups,
    numbers: sourceNumbers(figuresIn(groups.flatMap(({ rows }) => rows)), catalog),
  }
}

/** The verdicts of an article in the order of its text; what has no paragraph comes last. */
export function inOrderOfText(verdicts: readonly Verdict[]): Verdict[] {
  return verdicts.toSorted((a, b) => paragraphOf(a) - paragraphOf(b))
}

/** The paragraph that a verdict's statement stands in; Infinity where nobody says. */
export function paragraphOf({ statement }: Verdict): number {
  return statement.quote?.paragraph ?? Infinity
}

/** Verdicts fact by fact: by measure, then subject, then the latest period. */
export function factsIn(verdicts: readonly Verdict[], catalog: Catalog): Verdict[][] {
  const placeOf = placeInFile(catalog)
  return [...groupBy(verdicts, ({ statement }) => factKey(coordinatesOf(statement))).values()].toSorted(([a], [b]) => {
    const [left, right] = [a!.statement, b!.statement]
    return (
      MEASURES.indexOf(left.measure) - MEASURES.indexOf(right.measure) ||
      placeOf(left.subject) - placeOf(right.subject) ||
      latestFirst(left.period, right.period)
    )
  })
}

/** What an article is called, when it appeared, and whether it is a rewrite. */
export function articleInWords(source: Source, texts: Texts): string {
  const { articles } = texts.screens
  const rewrite = source.derivedFrom === null ? '' : articles.rewrite
  return `${articles.source(source.publisher, source.title, dateInWords(source, texts))}${rewrite}`
}

/** The date of a page; where it shows none, when it was written as far as its own words tell. */
export function dateInWords({ publishedOn, writtenOn }: Source, texts: Texts): string {
  if (publishedOn !== null) return publishedOn
  return writtenOn === null ? texts.receipt.noDate : texts.receipt.writtenOn(periodInWords(writtenOn, texts))
}
