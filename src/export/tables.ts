import { type Catalog, publisherNames, subjectName } from '../domain/catalog'
import type { Covered } from '../domain/coverage'
import type { Figure } from '../domain/figures'
import { type Cell as GridCell, cellAt, type Grid } from '../domain/grid'
import { publishersOf } from '../domain/headlines'
import { periodInWords } from '../domain/periods'
import type { QuotedRow } from '../domain/quotedRows'
import { verdictSentence } from '../domain/verdictSentence'
import { capital } from '../domain/words'
import type { ThenAndNow } from '../state/changeScene'

/** What stands in a table: words, or a figure, with words after it. */
export type Cell = { words: string; figure: Figure | null }

/** A table of an exhibit. The first cell of a row names it. */
export type Table = { caption: string; heads: string[]; rows: Cell[][] }

/** A row a vendor, a column a period. */
export function gridTable(grid: Grid, catalog: Catalog, caption: string): Table {
  const { texts } = catalog
  return {
    caption,
    heads: [texts.tables.vendor, ...grid.periods.map((period) => periodInWords(period, texts))],
    rows: grid.rows.map((cells, row) => [
      said(subjectName(catalog, grid.subjects[row]!)),
      ...cells.map((cell) => cellOf(cell, catalog)),
    ]),
  }
}

/** The levels of two periods, and the change between them. */
export function pairTable({ then, now, grid, changes }: ThenAndNow, catalog: Catalog, caption: string): Table {
  const { texts } = catalog
  return {
    caption,
    heads: [texts.tables.vendor, ...[then, now].map((period) => periodInWords(period, texts)), texts.tables.change],
    rows: grid.subjects.map((subject, row) => [
      said(subjectName(catalog, subject)),
      cellOf(cellAt(grid, subject, then), catalog),
      cellOf(cellAt(grid, subject, now), catalog),
      changes[row] ? figureCell(changes[row]) : said(texts.figures.gaps['not-published']),
    ]),
  }
}

/** A row a quoted number, beside what was published and what became of it. */
export function verdictTable(rows: readonly QuotedRow[], catalog: Catalog, caption: string): Table {
  const { tables, places } = catalog.texts
  return {
    caption,
    heads: [tables.what, tables.quoted, tables.published, tables.verdict],
    rows: rows.map(({ quoted, published, verdict, articles }) => {
      const { subject, measure, period } = quoted.coordinates
      const what = [
        subjectName(catalog, subject),
        capital(places.measures[measure]),
        periodInWords(period, catalog.texts),
        ...publisherNames(articles, catalog),
      ]
      return [
        said(what.join(places.comma)),
        figureCell(quoted),
        published ? figureCell(published) : said(verdict.kind === 'incomplete' ? tables.open : tables.notPublished),
        said(verdictSentence(verdict, catalog)),
      ]
    }),
  }
}

/** A row a move or a price. */
export function movesTable(figures: readonly Figure[], catalog: Catalog, caption: string): Table {
  const { tables, places } = catalog.texts
  return {
    caption,
    heads: [tables.listing, tables.day, tables.window, tables.saidBy, tables.figure],
    rows: figures.map((figure) => [
      said(subjectName(catalog, figure.coordinates.subject)),
      said(periodInWords(figure.coordinates.period, catalog.texts)),
      said(figure.coordinates.window ? places.windows[figure.coordinates.window] : tables.notGiven),
      said(publishersOf([figure], catalog)[0] ?? ''),
      figureCell(figure),
    ]),
  }
}

type CoveredRows = readonly [subject: string, cells: readonly Covered[]][]

/** A row a vendor, a column a period: the figure, and how many stand behind it. */
export function coverageTable(rows: CoveredRows, periods: readonly string[], catalog: Catalog, caption: string): Table {
  const { texts } = catalog
  return {
    caption,
    heads: [texts.tables.vendor, ...periods.map((period) => periodInWords(period, texts))],
    rows: rows.map(([subject, cells]) => [
      said(subjectName(catalog, subject)),
      ...cells.map(({ cell, figure, all }): Cell => {
        const backing = `${all.origins} ${texts.tables.origins(all.origins)}`
        return figure === null ? cellOf(cell, catalog) : figureCell(figure, backing)
      }),
    ]),
  }
}

function cellOf(cell: GridCell, catalog: Catalog): Cell {
  return 'gap' in cell ? said(catalog.texts.figures.gaps[cell.gap]) : figureCell(cell)
}

/** A cell of words. */
export function said(words: string): Cell {
  return { words, figure: null }
}

/** A cell of a figure, with words under it. */
export function figureCell(figure: Figure, words = ''): Cell {
  return { words, figure }
}
