import { cellWords, el, type Markup, NAMESPACES } from './markup'
import { OFFICE_TYPES, packaged } from './package'

/** A cell: words, a number, a number with its format, or nothing. Never a formula. */
export type Cell = string | number | { value: number; format: string } | null
export type Sheet = { name: string; rows: readonly (readonly Cell[])[] }

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = `${OFFICE_TYPES}.spreadsheetml`
/** The first number that a format of one's own may have. */
const OWN_FORMATS = 164

/** A workbook of sheets, its first row bold. */
export function workbookOf(sheets: readonly Sheet[]): Uint8Array {
  const formats = [...new Set(sheets.flatMap(({ rows }) => rows.flat().flatMap((cell) => formatIn(cell) ?? [])))]
  const parts = sheets.map(({ rows }, index) => ({
    path: `xl/worksheets/sheet${index + 1}.xml`,
    type: `${TYPE}.worksheet+xml`,
    content: worksheet(rows, formats),
  }))
  const relations = [
    ...parts.map(({ path }, index) => ({ id: `rId${index + 1}`, type: 'worksheet', target: path })),
    { id: 'rIdStyles', type: 'styles', target: 'xl/styles.xml' },
  ]
  return packaged(
    [
      { path: 'xl/workbook.xml', type: `${TYPE}.sheet.main+xml`, content: workbook(sheets), relations },
      { path: 'xl/styles.xml', type: `${TYPE}.styles+xml`, content: styles(formats) },
      ...parts,
    ],
    [{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }],
  )
}

/** Where a cell stands, from 0: "B2". */
export function cellName(row: number, column: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCodePoint(65 + (rest % 26)) + letters
  return `${letters}${row + 1}`
}

/** The cells from one to another as a chart refers to them: "'Data'!$A$2:$A$9". */
export function cellRange(sheet: string, first: readonly [number, number], last: readonly [number, number]): string {
  const fixed = ([row, column]: readonly [number, number]) => cellName(row, column).replace(/([A-Z]+)/, '$$$1$$')
  const [from, to] = [fixed(first), fixed(last)]
  return `'${sheet.replaceAll("'", "''")}'!${from === to ? from : `${from}:${to}`}`
}

function workbook(sheets: readonly Sheet[]): Markup {
  return el(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': NAMESPACES['xmlns:r'] },
    el(
      'sheets',
      {},
      sheets.map(({ name }, index) => el('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` })),
    ),
  )
}

function worksheet(rows: Sheet['rows'], formats: readonly string[]): Markup {
  const columns = Math.max(1, ...rows.map((cells) => cells.length))
  return el(
    'worksheet',
    { xmlns: MAIN },
    el('cols', {}, el('col', { min: 1, max: columns, width: 22, customWidth: 1 })),
    el(
      'sheetData',
      {},
      rows.map((cells, row) =>
        el(
          'row',
          { r: row + 1 },
          cells.flatMap((cell, column) => (cell === null ? [] : cellOf(cell, { row, column, formats }))),
        ),
      ),
    ),
  )
}

type Place = { row: number; column: number; formats: readonly string[] }

function cellOf(cell: NonNullable<Cell>, { row, column, formats }: Place): Markup {
  const r = cellName(row, column)
  if (typeof cell === 'string') {
    const text = el('t', { 'xml:space': 'preserve' }, cellWords(cell))
    return el('c', { r, s: row === 0 ? 1 : null, t: 'inlineStr' }, el('is', {}, text))
  }
  const format = formatIn(cell)
  const value = typeof cell === 'number' ? cell : cell.value
  return el('c', { r, s: format === null ? null : formats.indexOf(format) + 2 }, el('v', {}, cellWords(String(value))))
}

function formatIn(cell: Cell): string | null {
  return typeof cell === 'object' && cell !== null ? cell.format : null
}

/** Style 0 is plain, 1 the head of a table, and from 2 on there is one a number format. */
function styles(formats: readonly string[]): Markup {
  const font = (isBold: boolean) =>
    el('font', {}, isBold ? el('b') : null, el('sz', { val: 11 }), el('name', { val: 'Calibri' }))
  const look = (own: Readonly<Record<string, string | number>>) =>
    el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0, ...own })
  const border = ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => el(side))
  return el(
    'styleSheet',
    { xmlns: MAIN },
    formats.length === 0
      ? null
      : el(
          'numFmts',
          { count: formats.length },
          formats.map((formatCode, index) => el('numFmt', { numFmtId: OWN_FORMATS + index, formatCode })),
        ),
    el('fonts', { count: 2 }, font(false), font(true)),
    el(
      'fills',
      { count: 2 },
      ['none', 'gray125'].map((patternType) => el('fill', {}, el('patternFill', { patternType }))),
    ),
    el('borders', { count: 1 }, el('border', {}, border)),
    el('cellStyleXfs', { count: 1 }, el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    el(
      'cellXfs',
      { count: formats.length + 2 },
      look({}),
      look({ fontId: 1, applyFont: 1 }),
      formats.map((_, index) => look({ numFmtId: OWN_FORMATS + index, applyNumberFormat: 1 })),
    ),
    el('cellStyles', { count: 1 }, el('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  )
}
