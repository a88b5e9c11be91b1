import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Parsed, parseDataset, parseDatasetText } from '../../src/schema/parseDataset'
import { problemLine } from '../../src/schema/problems'
import { readChecked } from '../../src/schema/readChecked'
import { dataset, listing, quote, source, statement, vendor } from '../make'

const valid = () => dataset({ statements: [statement({ quote: quote() })] })

/** The problems as `code path`, none for a file that is accepted. */
function codes(parsed: Parsed): string[] {
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`)
}

function codesOf(own: Parameters<typeof statement>[0]): string[] {
  return codes(parseDataset(dataset({ statements: [statement(own)] })))
}

describe('a file as text', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t ', 'empty'],
    ['a web page', '<!doctype html><title>404</title>', 'got-html'],
    ['a file that breaks off in a string', '{"format":"quot', 'truncated'],
    ['a file that breaks off after an object', '{"statements":[{"id":"a"}', 'truncated'],
    ['brackets that do not match', '{"a":[1}}', 'not-json'],
    ['a number that JSON does not have', '{"a":NaN}', 'not-json'],
    ['a comma too many', '{"a":1,}', 'not-json'],
    ['a key that stands twice', '{"a":1,"a":2}', 'duplicate-key'],
    ['a key that stands twice, once in disguise', '{"id":1,"\\u0069d":2}', 'duplicate-key'],
    ['a key that reaches the prototype', '{"__proto__":{"ok":true}}', 'duplicate-key'],
    ['nesting without end', '['.repeat(100_000), 'too-deep'],
    ['more than the largest size', ' '.repeat(100_000_001) + '{}', 'too-large'],
  ])('%s is named', (_, text, code) => {
    const parsed = parseDatasetText(text)
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.code)).toEqual([code])
  })

  test('a byte order mark is no part of the file', () => {
    expect(codes(parseDatasetText(`\uFEFF${JSON.stringify(valid())}`))).toEqual([])
  })

  test('the same key in two objects is none that stands twice', () => {
    expect(codes(parseDatasetText(JSON.stringify(valid())))).toEqual([])
  })

  test('hostile text of many megabytes is refused in time', () => {
    const texts = [`"${'\\"'.repeat(5_000_000)}`, `["${'a'.repeat(19_000_000)}"]`, '"a":'.repeat(2_000_000)]
    const start = performance.now()
    for (const text of texts) expect(parseDatasetText(text).ok).toBe(false)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})

describe('the shape of a file', () => {
  test('every missing field is named at once', () => {
    expect(codes(parseDataset({ format: 'quotient/1', title: 'A' }))).toEqual([
      'missing updatedOn',
      'missing vendors',
      'missing researchFirms',
      'missing markets',
      'missing listings',
      'missing sources',
      'missing statements',
    ])
  })

  test.each([
    ['another format', { format: 'quotient/2' }, 'format format'],
    ['a blank title', { title: ' ' }, 'shape title'],
    ['an object for a list', { vendors: {} }, 'shape vendors'],
    ['an edition that is no digest', { edition: 'sha256-1' }, 'shape edition'],
    ['a day that does not exist', { updatedOn: '2026-02-30' }, 'date updatedOn'],
  ])('%s is a problem', (_, own, expected) => {
    expect(codes(parseDataset({ ...valid(), ...own }))).toEqual([expected])
  })

  test.each([
    ['a number in quotes', { value: '17' as never }],
    ['NaN', { value: NaN }],
    ['infinity', { value: Infinity }],
  ])('%s is no value', (_, own) => {
    expect(codesOf(own)).toEqual(['shape statements[0].value'])
  })

  test.each(['a b', 'a~b', 'a,b', '', 'a\u001B[31m', 'a\u200B', 'x'.repeat(101)])('%j is no id', (id) => {
    expect(codesOf({ id })).toEqual(['shape statements[0].id'])
  })

  test('a field that nobody knows is kept', () => {
    const parsed = parseDataset({ ...valid(), colour: { of: 'money' } })
    expect(parsed.ok && parsed.dataset).toMatchObject({ colour: { of: 'money' } })
  })

  test('null and left out are the same', () => {
    const { market: _market, quote: _quote, ...short } = statement()
    const parsed = parseDataset(dataset({ statements: [short as never] }))
    expect(parsed.ok && parsed.dataset.statements[0]).toMatchObject({ market: null, quote: null })
    const bare = { ...vendor(), names: null, aliases: null } as never
    const named = parseDataset({ ...valid(), titles: null, vendors: [bare] })
    expect(named.ok && named.dataset).toMatchObject({ titles: {}, vendors: [{ names: {}, aliases: [] }] })
  })

  test.each<[string, object, string]>([
    ['company', { listings: [listing({ company: '' })] }, 'text that is not blank'],
    ['alias', { vendors: [vendor({ aliases: [' '] })] }, 'text that is not blank'],
    ['name', { vendors: [vendor({ names: { zh: '' } })] }, 'text that is not blank'],
    ['unit', { statements: [statement({ unit: '' })] }, 'text that is not blank'],
    ['id', { vendors: [vendor({ id: 'a b' })] }, 'an id of 1 to 100 characters'],
    ['colour', { vendors: [vendor({ color: 'red' })] }, 'a colour such as'],
    ['period', { statements: [statement({ period: 'Q4' })] }, 'a period such as'],
    ['day of writing', { sources: [source({ writtenOn: 'May' })] }, 'a date such as'],
    ['address', { sources: [source({ url: 'ftp://a' })] }, 'an address that starts with'],
  ])('a wrong %s meets what was expected there', (_, own, expected) => {
    const parsed = parseDataset({ ...valid(), ...own })
    const shapes = parsed.ok ? [] : parsed.problems.filter(({ code }) => code === 'shape')
    expect(shapes.map((problem) => problem.expected)).toEqual([expect.stringContaining(expected)])
  })

  test('days of sources are days of the calendar', () => {
    const never = '2025-13-45'
    const sources = [source({ publishedOn: never, writtenOn: never })]
    expect(codes(parseDataset({ ...valid(), sources }))).toEqual([
      'date sources[0].publishedOn',
      'date sources[0].writtenOn',
    ])
  })
})

describe('what a file refers to', () => {
  test.each([
    ['a share of 126 %', { value: 126 }, 'value statements[0].value'],
    ['a share below 0', { value: -1 }, 'value statements[0].value'],
    ['a growth below −100', { measure: 'growth', value: -101 }, 'value statements[0].value'],
    ['half a rank', { measure: 'rank', value: 1.5, unit: 'rank' }, 'value statements[0].value'],
    ['a unit of another measure', { unit: 'million units' }, 'unit statements[0].unit'],
    ['no value and no direction', { value: null }, 'value statements[0].value'],
    ['fewer decimals than the value has', { value: 17.5, decimals: 0 }, 'value statements[0].decimals'],
    ['a source that is not there', { source: 'dayly' }, 'reference statements[0].source'],
    ['a vendor that is not there', { subject: 'aple' }, 'reference statements[0].subject'],
    ['a month that does not exist', { period: '2024-13' }, 'coordinate statements[0].period'],
    ['a 29 February without a leap year', { period: '2025-02-29' }, 'coordinate statements[0].period'],
    ['a span that ends before it begins', { period: '2025-02/2025-01' }, 'coordinate statements[0].period'],
    ['a window on a share', { window: 'close' }, 'coordinate statements[0].window'],
  ] as const)('%s is a problem', (_, own, expected) => {
    expect(codesOf(own)).toEqual([expected])
  })

  test('a mistyped id is met with the nearest known one', () => {
    const parsed = parseDataset(dataset({ statements: [statement({ subject: 'aple' })] }))
    expect(parsed.ok ? [] : parsed.problems.map(problemLine)).toEqual([
      'statements[0].subject: expected the id of a vendor, found "aple". Did you mean "apple"?',
    ])
  })

  test('an id that is taken is a problem, also across vendors and listings', () => {
    const twice = dataset({ statements: [statement(), statement()], listings: [listing({ id: 'apple' })] })
    expect(codes(parseDataset(twice))).toEqual(['duplicate-id statements[1].id', 'duplicate-id listings[0].id'])
  })

  test('total and others are nobody’s id', () => {
    const taken = dataset({ listings: [listing({ id: 'total' })] })
    expect(codes(parseDataset(taken))).toEqual(['duplicate-id listings[0].id'])
  })

  test('sources that derive from each other in a ring are named, those that lead into the ring are not', () => {
    const ring = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
      ['d', 'd'],
    ].map(([id, derivedFrom]) => source({ id: id!, derivedFrom: derivedFrom! }))
    expect(codes(parseDataset(dataset({ sources: ring })))).toEqual([
      'circular sources[1].derivedFrom',
      'circular sources[2].derivedFrom',
      'circular sources[3].derivedFrom',
    ])
  })

  test('a chain of fifty thousand sources and as many wrong ids are answered in time', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) =>
      source({ id: `s${index}`, derivedFrom: index > 0 ? `s${index - 1}` : null }),
    )
    const statements = chain.map(({ id }) => statement({ id, source: 's1', subject: `x${id}` }))
    const start = performance.now()
    expect(codes(parseDataset(dataset({ sources: chain, statements })))).toHaveLength(50_000)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('any value', () => {
  test('is answered and never thrown at', () => {
    fc.assert(fc.property(fc.anything(), (value) => void expect(parseDataset(value)).toHaveProperty('ok')))
    fc.assert(fc.property(fc.string(), (text) => void expect(parseDatasetText(text)).toHaveProperty('ok', false)))
  })

  test('a valid file cut anywhere is refused', () => {
    const text = JSON.stringify(valid())
    const ends = fc.integer({ min: 0, max: text.length - 1 })
    fc.assert(fc.property(ends, (end) => void expect(parseDatasetText(text.slice(0, end)).ok).toBe(false)))
  })

  test('a field of a valid file replaced by rubbish is never accepted as another type', () => {
    const fields = fc.constantFrom('value', 'source', 'measure', 'subject', 'period', 'qualifier', 'quote', 'id')
    const rubbish = fc.oneof(fc.constant([]), fc.boolean(), fc.constant({}), fc.constant('no such thing'))
    fc.assert(
      fc.property(fields, rubbish, (field, value) => {
        const parsed = parseDataset(dataset({ statements: [{ ...statement(), [field]: value } as never] }))
        expect(codes(parsed).some((code) => code.includes(`statements[0].${field}`))).toBe(true)
      }),
    )
  })

  test('the bundled file without one of its fields or with a wrong id is refused', () => {
    const raw = JSON.parse(readFileSync('data/dataset.json', 'utf8')) as { statements: Record<string, unknown>[] }
    const index = fc.integer({ min: 0, max: raw.statements.length - 1 })
    const change = fc.constantFrom({ id: undefined }, { source: 'nobody' }, { measure: 'mood' }, { period: '2024-Q5' })
    const changed = fc.property(index, change, (at, own) => {
      const statements = raw.statements.with(at, { ...raw.statements[at], ...own })
      const parsed = parseDataset({ ...raw, statements })
      expect(codes(parsed).some((code) => code.includes(`statements[${at}]`))).toBe(true)
    })
    fc.assert(changed, { numRuns: 30 })
  })
})

describe('a text that has passed the door before', () => {
  const text = readFileSync('data/dataset.json', 'utf8')

  test('reads as it did then: our own data, and a file that leaves out all it may', () => {
    expect({ ok: true, dataset: readChecked(text) }).toEqual(parseDatasetText(text))
    const { vendors, sources, statements, ...rest } = dataset({ statements: [statement({ quote: quote() })] })
    const least = JSON.stringify({ ...rest, ...withoutNulls({ vendors, sources, statements }) })
    expect(parseDatasetText(least).ok).toBe(true)
    expect({ ok: true, dataset: readChecked(least) }).toEqual(parseDatasetText(least))
  })
})

function withoutNulls(value: object): object {
  return JSON.parse(JSON.stringify(value, (_key, each: unknown) => (each === null ? undefined : each)))
}
