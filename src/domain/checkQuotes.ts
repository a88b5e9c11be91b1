import type { Dataset, Quote, Statement } from '../schema/dataset'
import { type Problem, shown } from '../schema/problems'
import { type Article, findQuote, readArticle, sectionHolds } from './quotes'
import { keptIn } from './keptIn'

/**
 * Whether every statement's quotation stands in its article, exactly once at the place that it names. `texts` has plain
 * texts by source id; a source without a text is only asked for a quotation, and only if it is an article.
 */
export function quoteProblems(dataset: Dataset, texts: ReadonlyMap<string, string>): Problem[] {
  const articles = new Map([...texts].map(([id, text]) => [id, readArticle(text)]))
  const kinds = new Map(dataset.sources.map((source) => [source.id, source.kind]))
  const headings = headingsOf(dataset.statements)
  return dataset.statements.flatMap((statement, index) => {
    const path = `statements[${index}].quote`
    if (statement.quote === null) return kinds.get(statement.source) === 'article' ? missing(path) : []
    const article = articles.get(statement.source)
    if (!article) return []
    return [
      ...placeProblems(article, statement.quote, path),
      ...sectionProblems(article, statement.quote, path, headings.get(statement.source) ?? new Set()),
    ]
  })
}

/** The headings that the statements of each source name: between them, the nearest one counts. */
function headingsOf(statements: Statement[]): Map<string, Set<string>> {
  const headings = new Map<string, Set<string>>()
  for (const { source, quote } of statements)
    if (quote?.section != null) keptIn(headings, source, () => new Set<string>()).add(quote.section)
  return headings
}

function missing(path: string): Problem {
  return {
    code: 'quote-missing',
    path,
    found: 'nothing',
    expected: 'a quotation, since the source is an article',
    next: 'Quote the few words that prove the number.',
  }
}

function placeProblems(article: Article, quote: Quote, path: string): Problem[] {
  const places = findQuote(article, quote)
  const here = places.filter((place) => quote.paragraph === null || place.paragraph === quote.paragraph)
  if (here.length === 1) return []
  if (here.length > 1) return [notUnique(quote, path, here.length)]
  if (places.length > 0)
    return [
      {
        code: 'quote-place',
        path: `${path}.paragraph`,
        found: shown(quote.paragraph),
        expected: `paragraph ${[...new Set(places.map((place) => place.paragraph))].slice(0, 5).join(' or ')}`,
        next: 'The quotation stands there; correct the paragraph.',
      },
    ]
  const isThere = findQuote(article, { exact: quote.exact, prefix: null, suffix: null }).length > 0
  return [
    {
      code: 'quote-not-found',
      path: `${path}.exact`,
      found: shown(quote.exact),
      expected: 'words that stand in the article',
      next: isThere
        ? 'The words are there, but not next to this prefix and suffix.'
        : 'Copy the words from the article, whole numbers and whole words.',
    },
  ]
}

function notUnique(quote: Quote, path: string, times: number): Problem {
  return {
    code: 'quote-not-unique',
    path: `${path}.exact`,
    found: `${shown(quote.exact)} ${times} times`,
    expected:
      quote.paragraph === null ? 'words that stand once in the article' : 'words that stand once in the paragraph',
    next: 'Add a prefix, a suffix or a paragraph.',
  }
}

function sectionProblems(article: Article, quote: Quote, path: string, headings: Set<string>): Problem[] {
  if (quote.section === null) return []
  const paragraph = quote.paragraph ?? findQuote(article, quote)[0]?.paragraph
  if (paragraph === undefined || sectionHolds(article, quote.section, paragraph, headings)) return []
  return [
    {
      code: 'quote-section',
      path: `${path}.section`,
      found: shown(quote.section),
      expected: `the nearest heading above paragraph ${paragraph}, as a whole line`,
      next: 'Copy the heading from the article, or leave the section out.',
    },
  ]
}
