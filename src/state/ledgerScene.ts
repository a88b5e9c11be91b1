import { type Catalog, sourceOf } from '../domain/catalog'
import type { Facets } from '../domain/facets'
import { type Figure, figureOf } from '../domain/figures'
import { type Headline, headlineOf } from '../domain/headlines'
import { layerOf } from '../domain/layers'
import { search, sortLedger } from '../domain/ledger'
import type { Statement } from '../schema/dataset'
import { ledgerChoice } from './ledgerChoice'
import type { View } from './view'

/** The ledger: the statements that pass the filters and the search of a view, sorted as it asks. */
export function ledgerScene(statements: readonly Statement[], view: View, { catalog }: Facets) {
  const choice = ledgerChoice(statements, view, catalog)
  const found = search(choice.chosen, view.q ?? '', catalog)
  return {
    choice,
    sorted: view.sort ? sortLedger(found, view.sort.key, view.sort.descending, catalog) : found,
  }
}

/** What the file holds, in a sentence. */
export function ledgerHeadline(statements: readonly Statement[], { catalog, articles }: Facets): Headline {
  const { headlines, amounts } = catalog.texts
  const pages = new Set(statements.map(({ source }) => source)).size
  const quoted = statements.filter(({ source }) => layerOf(sourceOf(catalog, source)) === 'quoted').length
  return headlineOf(
    headlines.ledger(
      amounts.statements(statements.length),
      amounts.pages(pages),
      quoted,
      amounts.articles(articles.length),
    ),
  )
}

/** A statement's own number as a figure, also where the fact is read from another page. */
export function figureOfStatement(statement: Statement, catalog: Catalog): Figure {
  const figure = figureOf([{ ...statement, slip: false }], layerOf(sourceOf(catalog, statement.source)), catalog)!
  return { ...figure, statements: [statement] }
}
