import { describe, expect, test } from 'vitest'
import { csvOf, tsvOf } from '../../src/export/csv'
import { exhibitOf } from '../../src/export/exhibit'
import { jsonOf } from '../../src/export/json'
import { pictureOf } from '../../src/export/picture'
import { pngFrame } from '../../src/export/sizes'
import { memorySource } from '../../src/query/memorySource'
import type { Dataset } from '../../src/schema/dataset'
import { parseDatasetText } from '../../src/schema/parseDataset'
import { parseAddress } from '../../src/state/address'
import { dataset, quote, source, statement, vendor } from '../make'
import { rowsOf } from './csvReader'
import { HOSTILE } from './hostile'

/** Each name once as vendor, publisher, title and quotation; a name must have something that is seen. */
const NAMES = [...new Set(HOSTILE.map((name) => name.slice(0, 200)))].filter((name) => /\S/.test(name))
const AT_ONCE = 24
const GROUPS = Array.from({ length: Math.ceil(NAMES.length / AT_ONCE) }, (_, index) =>
  NAMES.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
)
const WIDE = pngFrame({ size: 'column', isDark: false, isTransparent: false, resolution: '1' }, 'quotient.example/')

function hostileWorld(names: readonly string[]): Dataset {
  const world = dataset({
    vendors: names.map((name, index) => vendor({ id: `v${index}`, name })),
    sources: names.flatMap((name, index) => [
      source({ id: `a${index}`, publisher: name, title: name, url: 'https://daily.example/' }),
      source({ id: `r${index}`, kind: 'release', publisher: name, note: name }),
    ]),
    statements: names.flatMap((name, index) => [
      statement({
        id: `q${index}`,
        source: `a${index}`,
        subject: `v${index}`,
        value: -7.5,
        measure: 'growth',
        quote: quote({ exact: name }),
      }),
      statement({
        id: `p${index}`,
        source: `r${index}`,
        subject: `v${index}`,
        value: 3,
        measure: 'growth',
        note: name,
      }),
    ]),
  })
  const parsed = parseDatasetText(JSON.stringify(world))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.dataset
}

const exhibitAt = (query: string, world: Dataset) =>
  exhibitOf(parseAddress(query).view, memorySource('hostile', world).atHand!()!)

describe.each(GROUPS.map((names, group) => ({ group, names })))('hostile names, part $group', ({ names }) => {
  const world = hostileWorld(names)
  const ledger = exhibitAt('screen=statements', world)

  test.each(['screen=change&layer=quoted&periods=2024-Q4', 'screen=statements'])(
    'stay words in the picture of "%s"',
    (query) => {
      const svg = pictureOf(exhibitAt(query, world), WIDE)
      const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
      expect(documentElement.localName).toBe('svg')
      const elements = [...documentElement.querySelectorAll('*')]
      const kinds = new Set(elements.map(({ localName }) => localName))
      for (const kind of ['script', 'foreignObject', 'a', 'image', 'use', 'iframe', 'style', 'parsererror'])
        expect(kinds).not.toContain(kind)
      const attributes = elements.flatMap((element) => [...element.attributes])
      expect(attributes.filter(({ name }) => /^on|href|src/.test(name))).toEqual([])
      expect(attributes.filter(({ value }) => /url\((?!#)/.test(value))).toEqual([])
    },
  )

  test('come back from a CSV as they were, and none of them is a formula', () => {
    const csv = csvOf(ledger)
    const rows = rowsOf(csv)
    const [heads, ...body] = rows
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1)
    expect(body).toHaveLength(names.length * 2)
    const column = (name: string) => body.map((cells) => cells[heads!.indexOf(name)]!)
    expect(new Set(column('value'))).toEqual(new Set(['-7.5', '3']))
    expect(csv).toContain(',-7.5,')
    const vendors = column('vendor').filter((_, index) => index % 2 === 0)
    expect(vendors.map(unmarked)).toEqual(names.map(kept))
    const words = body.flatMap((cells) => cells.filter((_, index) => !NUMBERS.has(heads![index]!)))
    expect(words.filter((cell) => FORMULA.test(cell))).toEqual([])
  })

  test('are one line each between tabs', () => {
    const lines = tsvOf(ledger).split('\r\n').slice(0, -1)
    expect(lines).toHaveLength(names.length * 2 + 1)
    const cells = lines.map((line) => line.split('\t'))
    expect(new Set(cells.map(({ length }) => length)).size).toBe(1)
    expect(cells.flat().filter((cell) => FORMULA.test(cell) && cell !== '-7.5')).toEqual([])
  })

  test('come back from a JSON as they were', () => {
    const file = parseDatasetText(jsonOf(ledger, { edition: null, address: names[0]! }))
    expect(file.ok && file.dataset.vendors.map(({ name }) => name)).toEqual(names)
    expect(
      file.ok && file.dataset.statements.filter(({ quote: words }) => words).map(({ quote: words }) => words!.exact),
    ).toEqual(names)
  })
})

const NUMBERS = new Set(['value', 'stated'])
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** Without the apostrophe that keeps a spreadsheet from reading a formula. */
const unmarked = (cell: string) => (/^'[\s\p{Cf}]*[=+\-@＝＋－＠\t\r\n]/u.test(cell) ? cell.slice(1) : cell)

/** What a file may hold of a name. */
const kept = (name: string) => unmarked(name.toWellFormed().replaceAll('\0', ''))
