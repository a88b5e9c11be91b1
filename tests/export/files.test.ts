import { describe, expect, test } from 'vitest'
import { csvOf, tsvOf } from '../../src/export/csv'
import { jsonOf } from '../../src/export/json'
import { parseDatasetText } from '../../src/schema/parseDataset'
import { dataset, quote, source, statement, vendor } from '../make'
import { rowsOf } from './csvReader'
import { COMMAND, exhibitAt, HOSTILE } from './world'

/** The rows of a CSV by the names of its columns. */
function parsed(csv: string): Record<string, string>[] {
  const [heads, ...body] = rowsOf(csv)
  return body.map((cells) => Object.fromEntries(heads!.map((head, index) => [head, cells[index]!])))
}

describe('the CSV of a view', () => {
  const rows = parsed(csvOf(exhibitAt('screen=share&periods=2024-Q4')))

  test('has a row for every statement under a figure, and can be read back', () => {
    expect(rows.map(({ statement: id, value }) => [id, value])).toEqual([
      ['r1', '17'],
      ['r2', '16.5'],
      ['', ''],
    ])
    expect(rows[2]).toMatchObject({ figure: 'share~others~cn~2024-Q4~canalys', gap: 'not-published' })
    expect(new Set(rows.map((row) => Object.keys(row).length)).size).toBe(1)
  })

  test('keeps quotation, publisher, link and verdict beside each number', () => {
    const [row] = parsed(csvOf(exhibitAt('')))
    expect(row).toMatchObject({
      statement: 'd1',
      value: '15',
      side: 'quoted',
      quotation: `'@SUM(1+1), "a\nb"`,
      publisher: `'${COMMAND}`,
      verdict: 'moved: Q3 2024',
    })
    expect(row!['link']).toContain('https://daily.example/a?b=1&c=2#:~:text=')
  })

  test('never lets words become a formula, and leaves numbers numbers', () => {
    const cells = csvOf(exhibitAt('screen=change')).split(/\r\n|,(?=")|(?<="),/)
    expect(cells.filter((cell) => /^"?[=+\-@\t]/.test(cell) && !/^-?[\d.]+(?:,|$)/.test(cell))).toEqual([])
    expect(csvOf(exhibitAt('screen=change'))).toContain(',-7,')
    expect(csvOf(exhibitAt('screen=change'))).toContain(`"'+Huawei"`)
  })

  test('gives a derived figure with its formula, a row for each statement that went into it', () => {
    const [first, second] = parsed(csvOf(exhibitAt('screen=share&layer=difference&periods=2024-Q4')))
    expect(first).toMatchObject({ side: 'derived', value: '-2', formula: expect.stringContaining('=') as string })
    expect([first!['statement'], second!['statement']]).toEqual(['d1', 'r1'])
  })
})

test('between tabs each row is a line, and no cell can be a formula or swallow the next', () => {
  const lines = tsvOf(exhibitAt('')).split('\r\n').slice(0, -1)
  const cells = lines.map((line) => line.split('\t'))
  expect(new Set(cells.map(({ length }) => length)).size).toBe(1)
  expect(cells.flat().filter((cell) => /^["=+@]/.test(cell) || /^-\D/.test(cell))).toEqual([])
  expect(cells[1]).toContain('15')
})

describe('the ledger and the articles', () => {
  test('have a row a statement, with its verdict', () => {
    const [table] = exhibitAt('screen=statements&vendors=apple').tables
    expect(table!.rows.map((cells) => cells.at(-1)!.words)).toEqual(['moved: Q3 2024', '', ''])
    expect(parsed(csvOf(exhibitAt('screen=statements'))).map((row) => row['statement'])).toEqual(
      HOSTILE.statements.map(({ id }) => id),
    )
  })

  test('draw the numbers of one article, or all articles fact by fact', () => {
    expect(exhibitAt('screen=articles').isChart).toBe(true)
    const matrix = exhibitAt('screen=articles&chart=matrix')
    expect(matrix.isChart).toBe(false)
    expect(matrix.tables[0]!.rows[0]!.map(({ figure }) => figure?.value)).toEqual([undefined, 15, 17])
  })
})

describe('the JSON of a view', () => {
  const from = { edition: null, address: 'quotient.example/v/a/' }

  test('is a file of the format with the statements of the view, both sides, and what they refer to', () => {
    const file = parsedFile(jsonOf(exhibitAt('screen=share&periods=2024-Q4'), from))
    expect(file.statements.map(({ id }) => id)).toEqual(['r1', 'r2', 'd1'])
    expect(file.vendors.map(({ id }) => id)).toEqual(['apple', 'vivo'])
    expect(file.sources.map(({ id }) => id)).toEqual(['daily', 'release'])
    expect(file.vendors[0]).toEqual(HOSTILE.vendors[0])
  })

  test('keeps what nobody here knows, and the names of the file in any language', () => {
    const vendors = [{ ...vendor({ names: { zh: '苹果' } }), founded: 1976 }]
    const statements = [{ ...statement({ source: 'release' }), page: 3 }]
    const data = { ...dataset({ ...HOSTILE, vendors, statements }), license: 'CC BY 4.0' }
    const file = parsedFile(jsonOf(exhibitAt('screen=share&lang=zh', data), from))
    expect(file).toMatchObject({ license: 'CC BY 4.0', title: data.title })
    expect(file.vendors).toEqual(vendors)
    expect(file.statements).toEqual(statements)
  })

  test('says where it was taken from', () => {
    const file: unknown = JSON.parse(jsonOf(exhibitAt('screen=share'), { ...from, edition: 'sha256-0' }))
    expect(file).toMatchObject({ view: { edition: 'sha256-0', address: from.address } })
  })

  test('holds what a verdict found elsewhere, so that the verdict is the same', () => {
    const data = parsedFile(jsonOf(exhibitAt(''), from))
    const own = exhibitAt('').verdicts.get('d1')
    expect(exhibitAt('', data).verdicts.get('d1')?.kind).toBe(own?.kind)
    expect(own?.kind).toBe('moved')
  })

  test('holds the stories that a source goes back to', () => {
    const sources = [
      source({ id: 'copy', derivedFrom: 'daily' }),
      source(),
      source({ id: 'release', kind: 'release', publisher: 'Canalys' }),
    ]
    const statements = [
      statement({ source: 'copy', quote: quote() }),
      statement({ id: 'r', source: 'release', value: 17 }),
    ]
    const file = parsedFile(jsonOf(exhibitAt('', dataset({ sources, statements })), from))
    expect(file.sources.map(({ id }) => id)).toEqual(['copy', 'daily', 'release'])
  })
})

function parsedFile(text: string) {
  const file = parseDatasetText(text)
  if (!file.ok) throw new Error(JSON.stringify(file.problems))
  return file.dataset
}
