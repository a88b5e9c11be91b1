import { type Catalog, sourceOf } from '../domain/catalog'
import type { Facets } from '../domain/facets'
import { type Figure, figureOf } from '../domain/figures'
import { type Headline, headlineOf } from '../domain/headlines'
import { layerOf } from '../domain/layers'
import type { LedgerQuestion } from '../domain/ledger'
import type { Statement } from '../schema/dataset'
import type { View } from './view'

/** What a view asks of the ledger. */
export function ledgerQuestion(view: View): LedgerQuestion {
  const { layer, market, firm, measure, periods, vendors, sources, q, sort } = view
  return { layer, market, firm, measure, periods, vendors, sources, q, sort }
}

/** What the file holds, in a sentence. */
export function ledgerHeadline({ catalog, articles, statements, pages, slices }: Facets): Headline {
  const { headlines, amounts } = catalog.texts
  const quoted = slices.reduce((sum, slice) => sum + slice.quoted, 0)
  return headlineOf(
    headlines.ledger(amounts.statements(statements), amounts.pages(pages), quoted, amounts.articles(articles.length)),
  )
}

/** A statement's own number as a figure, also where the fact is read from another page. */
export function figureOfStatement(statement: Statement, catalog: Catalog): Figure {
  const figure = figureOf([{ ...statement, slip: false }], layerOf(sourceOf(catalog, statement.source)), catalog)!
  return { ...figure, statements: [statement] }
}
