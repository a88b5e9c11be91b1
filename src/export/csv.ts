import { type Catalog, firmName, marketName, shortPublisher, sourceOf, subjectName } from '../domain/catalog'
import { type Coordinates, factKey } from '../domain/coordinates'
import { type Figure, figureInWords } from '../domain/figures'
import { formulaInWords } from '../domain/formulas'
import { linkToWords } from '../domain/links'
import { verdictInShort } from '../domain/quotedRows'
import { statementsUnder } from '../domain/sourceNumbers'
import { verdictSentence } from '../domain/verdictSentence'
import type { Statement } from '../schema/dataset'
import type { Exhibit } from './exhibit'

const COLUMNS = [
  'figure',
  'side',
  'vendor',
  'measure',
  'market',
  'period',
  'research_firm',
  'window',
  'value',
  'unit',
  'in_words',
  'formula',
  'statement',
  'stated',
  'stated_unit',
  'qualifier',
  'stated_period',
  'quotation',
  'publisher',
  'title',
  'link',
  'verdict',
  'verdict_in_words',
  'gap',
] as const

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>

/**
 * The figures of a view as CSV (RFC 4180, UTF-8): a row for each statement under a figure, and for a derived figure one
 * for each statement that it was computed from; then a row for each place without a figure, which says why. Nothing that
 * a source wrote can become a formula of a spreadsheet.
 */
export function csvOf(exhibit: Exhibit): string {
  return csvRows(exhibit)
    .map((cells) => `${cells.map(cellOf).join(',')}\r\n`)
    .join('')
}

/**
 * The same between tabs, for pasting into a spreadsheet. Words keep to one line, without tabs, and begin with no straight
 * quotation mark, from which a spreadsheet would read on to the next one.
 */
export function tsvOf(exhibit: Exhibit): string {
  return csvRows(exhibit)
    .map((cells) => `${cells.map(pastedCellOf).join('\t')}\r\n`)
    .join('')
}

type Rows = Pick<Exhibit, 'figures' | 'catalog' | 'verdicts'> & Partial<Pick<Exhibit, 'bare' | 'gaps'>>

/** The same as cells, the heads first: for a file whose cells say themselves whether they are words. */
export function csvRows({ figures, bare = [], gaps = [], catalog, verdicts }: Rows): (string | number | null)[][] {
  const rows = [...figures, ...bare].flatMap((figure) =>
    statementsUnder(figure).map((statement): Row => {
      const verdict = verdicts.get(statement.id)
      return {
        ...figurePart(figure, catalog),
        ...statementPart(statement, catalog),
        verdict: verdict ? verdictInShort(verdict, catalog) : null,
        verdict_in_words: verdict ? verdictSentence(verdict, catalog) : null,
      }
    }),
  )
  const without = gaps.map(({ layer, coordinates, reason }): Row => ({
    figure: factKey(coordinates),
    side: layer,
    ...placePart(coordinates, catalog),
    in_words: catalog.texts.figures.gaps[reason],
    gap: reason,
  }))
  return [[...COLUMNS], ...[...rows, ...without].map((row) => COLUMNS.map((column) => row[column] ?? null))]
}

function figurePart(figure: Figure, catalog: Catalog) {
  const { key, layer, coordinates, value, unit, derivation } = figure
  return {
    figure: key,
    side: derivation ? 'derived' : layer,
    ...placePart(coordinates, catalog),
    value,
    unit,
    in_words: figureInWords(figure, catalog.texts),
    formula: formulaInWords(figure, catalog.texts),
  }
}

function placePart(coordinates: Coordinates, catalog: Catalog) {
  const { subject, measure, market, period, researchFirm, window, inPoints } = coordinates
  return {
    vendor: subjectName(catalog, subject),
    measure: inPoints ? `${measure}-points` : measure,
    market: market && marketName(catalog, market),
    period,
    research_firm: researchFirm && firmName(catalog, researchFirm),
    window,
  }
}

function statementPart(statement: Statement, catalog: Catalog) {
  const source = sourceOf(catalog, statement.source)
  return {
    statement: statement.id,
    stated: statement.value,
    stated_unit: statement.unit,
    qualifier: statement.qualifier,
    stated_period: statement.period,
    quotation: statement.quote?.exact ?? null,
    publisher: shortPublisher(source.publisher),
    title: source.title,
    link: linkToWords(source, statement.quote),
  }
}

/** What makes a cell a formula, wherever a spreadsheet is used; the wide forms count in Chinese and Japanese ones. */
const FORMULA = /^[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]*[=+\-@\t\r\n＝＋－＠]/

/** A cell: numbers as they are; words in quotes, neutralised. */
function cellOf(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'number' ? String(value) : `"${neutral(value).replaceAll('"', '""')}"`
}

function pastedCellOf(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  return neutral(value.replaceAll(/\s+/g, ' ').replace(/^ ?"/, '“'))
}

/** Words with an apostrophe before what a spreadsheet would take for a formula, and without what no file should hold. */
function neutral(words: string): string {
  const kept = words.toWellFormed().replaceAll('\0', '')
  return FORMULA.test(kept) ? `'${kept}` : kept
}
