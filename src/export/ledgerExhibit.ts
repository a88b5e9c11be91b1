import { type Catalog, firmName, marketName, shortPublisher, sourceOf, subjectName } from '../domain/catalog'
import { ledgerOf } from '../domain/ledger'
import { periodInWords } from '../domain/periods'
import { articleInWords } from '../domain/quoteWords'
import { figuresIn, isChecked, quotedGroups, quotedRows, verdictInShort } from '../domain/quotedRows'
import { sourceNumbers } from '../domain/sourceNumbers'
import { verdictHeadline } from '../domain/verdictHeadline'
import { factsIn, inOrderOfText } from '../domain/verdictOrder'
import type { Verdict } from '../domain/verdicts'
import { capital } from '../domain/words'
import type { Statement } from '../schema/dataset'
import { articlesScene } from '../state/articlesScene'
import { flagNotes } from '../state/notes'
import { figureOfStatement, ledgerHeadline, ledgerQuestion } from '../state/ledgerScene'
import { pairModels } from './chartModel'
import type { Parts, Question } from './exhibit'
import { pairPlates } from './plates'
import { figureCell, said, type Table, verdictTable } from './tables'

/** The ledger: a row a statement, with its verdict where it is quoted. */
export function ledgerParts({ view, facets, answers }: Question): Parts {
  const { catalog } = facets
  const { exports, tables } = catalog.texts
  const statements = answers.slice({})
  const { sorted } = ledgerOf(statements, ledgerQuestion(view), catalog)
  const figures = sorted.map((statement) => figureOfStatement(statement, catalog))
  const verdicts = new Map(answers.verdicts().map((verdict) => [verdict.statement.id, verdict]))
  return {
    headline: ledgerHeadline(facets),
    subtitle: exports.ledger(sorted.length, statements.length),
    label: tables.statementsCaption,
    notes: [],
    figures,
    numbers: sourceNumbers(figures, catalog),
    plates: [],
    charts: [],
    tables: [ledgerTable(sorted, verdicts, catalog)],
  }
}

function ledgerTable(
  statements: readonly Statement[],
  verdicts: ReadonlyMap<string, Verdict>,
  catalog: Catalog,
): Table {
  const { tables, places } = catalog.texts
  const { subject, measure, period, value, source } = tables.columns
  return {
    caption: tables.statementsCaption,
    heads: [subject, measure, capital(places.coordinates.market), period, value, source, tables.verdict],
    rows: statements.map((statement) => {
      const verdict = verdicts.get(statement.id)
      const where = [
        ...(statement.market ? [marketName(catalog, statement.market)] : []),
        ...(statement.researchFirm ? [firmName(catalog, statement.researchFirm)] : []),
      ]
      return [
        said(subjectName(catalog, statement.subject)),
        said(statement.topic ?? capital(places.measures[statement.measure])),
        said(where.join(places.comma)),
        said(periodInWords(statement.period, catalog.texts)),
        figureCell(figureOfStatement(statement, catalog)),
        said(publisherOf(statement.source, catalog)),
        said(verdict ? verdictInShort(verdict, catalog) : ''),
      ]
    }),
  }
}

/** One article, its checked numbers as a chart and all of them as a table; or all articles, fact by fact. */
export function articlesParts({ view, facets, answers }: Question): Parts {
  const { catalog, articles } = facets
  const { amounts, screens, tables } = catalog.texts
  const scene = articlesScene(answers.verdicts(), view, facets)
  const isMatrix = view.chart === 'matrix'
  const verdicts = isMatrix ? (scene?.shown ?? []) : inOrderOfText(scene?.own ?? [])
  const rows = quotedRows(verdicts, catalog)
  const figures = figuresIn(rows)
  const numbers = sourceNumbers(figures, catalog)
  const groups = isMatrix ? [] : quotedGroups(verdicts.filter(isChecked), catalog)
  const label = isMatrix ? tables.factsCaption : tables.verdicts
  return {
    headline: verdictHeadline(verdicts, catalog),
    subtitle:
      scene === null
        ? screens.articles.none
        : isMatrix
          ? screens.articles.matrix(amounts.articles(articles.length))
          : articleInWords(scene.article, catalog.texts),
    label,
    notes: [
      ...(isMatrix ? [screens.articles.matrixNote] : screens.verdicts.notes),
      ...flagNotes(figures, catalog.texts),
    ],
    figures,
    numbers,
    plates: pairPlates(groups, { catalog, numbers, focus: null, hasMarks: view.marks === null }),
    charts: pairModels(groups, catalog),
    tables: [isMatrix ? factTable(verdicts, catalog) : verdictTable(rows, catalog, label)],
  }
}

/** A row a fact, a column an article, and what was published. Under each number what became of it. */
function factTable(verdicts: readonly Verdict[], catalog: Catalog): Table {
  const { tables, places } = catalog.texts
  const articles = [...new Set(verdicts.map(({ statement }) => statement.source))]
  return {
    caption: tables.factsCaption,
    heads: [tables.fact, ...articles.map((id) => publisherOf(id, catalog)), tables.published],
    rows: factsIn(verdicts, catalog).map((fact) => {
      const [first] = fact
      const { subject, measure, period } = first!.statement
      const what = [subjectName(catalog, subject), places.measures[measure], periodInWords(period, catalog.texts)]
      return [
        said(what.join(places.comma)),
        ...articles.map((id) => {
          const verdict = fact.find(({ statement }) => statement.source === id)
          return verdict
            ? figureCell(figureOfStatement(verdict.statement, catalog), verdictInShort(verdict, catalog))
            : said('')
        }),
        first!.published
          ? figureCell(first!.published)
          : said(first!.kind === 'incomplete' ? tables.open : tables.notPublished),
      ]
    }),
  }
}

function publisherOf(source: string, catalog: Catalog): string {
  return shortPublisher(sourceOf(catalog, source).publisher)
}
