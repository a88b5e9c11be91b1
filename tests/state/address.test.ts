import { english } from '../../src/domain/texts/en'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AddressNotice, expectedInWords, formatAddress, parseAddress } from '../../src/state/address'
import { DEFAULT_VIEW, type View } from '../../src/state/view'
import { anyView, view } from './views'

const PARAMETERS = Object.keys(DEFAULT_VIEW)

const inWords = (notice: AddressNotice) => ({ ...notice, expected: expectedInWords(notice.expected, english.page) })

describe('a view and its address', () => {
  test.each<[Partial<View>, string]>([
    [{}, ''],
    [{ screen: 'change', layer: 'quoted' }, '?screen=change&layer=quoted'],
    [{ vendors: ['apple', 'vivo'], chart: 'lines' }, '?vendors=apple~vivo&chart=lines'],
    [{ vendors: [], sources: [] }, '?vendors=~&sources=~'],
    [{ periods: { from: '2023-Q1', to: '2024-Q4' } }, '?periods=2023-Q1..2024-Q4'],
    [{ periods: ['2023', '2024'] }, '?periods=2023~2024'],
    [{ periods: ['2024-Q4'] }, '?periods=2024-Q4'],
    [{ periods: ['2025-01-13/2025-02-12'] }, '?periods=2025-01-13/2025-02-12'],
    [{ receipt: 'share~apple~cn~2024-Q4~canalys' }, '?receipt=share~apple~cn~2024-Q4~canalys'],
    [{ q: '17 % & more + "x"' }, '?q=17%20%25%20%26%20more%20%2B%20%22x%22'],
    [{ sort: { key: 'value', descending: true } }, '?sort=-value'],
    [{ sort: { key: 'value', descending: false }, theme: 'dark', marks: 'off' }, '?marks=off&theme=dark&sort=value'],
    [{ market: 'cn-smartphones', firm: 'idc', measure: 'growth' }, '?market=cn-smartphones&firm=idc&measure=growth'],
  ])('%o is written %s and read back', (own, address) => {
    expect(formatAddress(view(own))).toBe(address)
    expect(parseAddress(address)).toEqual({ view: view(own), notices: [] })
  })

  test('every view is read back from its address, without a notice', () => {
    fc.assert(
      fc.property(anyView, (any) => {
        expect(parseAddress(formatAddress(any))).toEqual({ view: any, notices: [] })
      }),
    )
  })

  test('what is read from any address is written as an address that says the same', () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('share', '~', 'apple~vivo', '2024', '2023..2024', 'value', '-value'),
    )
    const pair = fc.tuple(fc.oneof(fc.constantFrom(...PARAMETERS), fc.string()), value)
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const { view: read } = parseAddress(pairs.map((each) => each.join('=')).join('&'))
        const written = formatAddress(read)
        expect(parseAddress(written)).toEqual({ view: read, notices: [] })
        expect(formatAddress(parseAddress(written).view)).toBe(written)
      }),
    )
  })

  test('defaults are left out', () => {
    fc.assert(
      fc.property(anyView, (any) => {
        const written = [...new URLSearchParams(formatAddress(any)).keys()]
        expect(written).toEqual(PARAMETERS.filter((key) => any[key as keyof View] !== null))
      }),
    )
  })

  test('an ordinary address stays under 2000 characters and has none that gets mangled', () => {
    fc.assert(
      fc.property(anyView, (any) => {
        const address = formatAddress(any)
        expect(address.length).toBeLessThan(2000)
        expect(address).toMatch(/^(?:\?[\w.~!'()*%=&/:-]+)?$/)
      }),
    )
  })
})

describe('an address that was typed or mangled', () => {
  test('reads a plus as a space, and escaped separators as separators', () => {
    expect(parseAddress('?q=market+share&vendors=apple%7Evivo').view).toMatchObject({
      q: 'market share',
      vendors: ['apple', 'vivo'],
    })
  })

  test.each([
    ['screen=verdict', 'screen', 'verdict', 'verdicts, share, change, stock, statements, articles, coverage'],
    ['layer=', 'layer', '', 'published, quoted, difference'],
    ['market=a,b', 'market', 'a,b', 'the id of a market'],
    ['periods=2024~2024-Q4', 'periods', '2024~2024-Q4', 'periods such as 2023-Q1..2024-Q4 or 2023~2024'],
    ['periods=2024-13', 'periods', '2024-13', 'periods such as 2023-Q1..2024-Q4 or 2023~2024'],
    ['periods=2025-02-30', 'periods', '2025-02-30', 'periods such as 2023-Q1..2024-Q4 or 2023~2024'],
    ['periods=2024-Q4..2023-Q1', 'periods', '2024-Q4..2023-Q1', 'periods such as 2023-Q1..2024-Q4 or 2023~2024'],
    ['periods=2024-Q5', 'periods', '2024-Q5', 'periods such as 2023-Q1..2024-Q4 or 2023~2024'],
    ['periods=2024~2024', 'periods', '2024~2024', 'periods such as 2023-Q1..2024-Q4 or 2023~2024'],
    ['vendors=apple~apple', 'vendors', 'apple~apple', 'ids of vendors with ~ between them'],
    ['vendors=', 'vendors', '', 'ids of vendors with ~ between them'],
    ['sources=a~~b', 'sources', 'a~~b', 'ids of articles with ~ between them'],
    ['receipt=17', 'receipt', '17', 'the key of a figure'],
    ['q=+', 'q', ' ', 'words to search for'],
    ['sort=--value', 'sort', '--value', 'source, subject, measure, period, value, with - before it for descending'],
    ['theme=%E0%A4%A', 'theme', '%E0%A4%A', 'light, dark'],
    ['constructor=1', 'constructor', '1', 'no such parameter'],
    ['__proto__=1', '__proto__', '1', 'no such parameter'],
    ['plain', 'plain', '', 'no such parameter'],
    ['&?', '?', '', 'no such parameter'],
    ['&?screen=share', '?screen', 'share', 'no such parameter'],
  ])('%s: the value is named and the default kept', (search, parameter, found, expected) => {
    const { view: read, notices } = parseAddress(search)
    expect(read).toEqual(DEFAULT_VIEW)
    expect(notices.map(inWords)).toEqual([{ parameter, found, expected }])
  })

  test('takes the first of a parameter that is there twice, and says so', () => {
    expect(parseAddress('?layer=quoted&layer=published')).toEqual({
      view: view({ layer: 'quoted' }),
      notices: [{ parameter: 'layer', found: 'published', expected: 'once' }],
    })
  })

  test('knows the sign for what cannot be read from what cannot be read', () => {
    expect(parseAddress('?q=%EF%BF%BD')).toEqual({ view: view({ q: '\uFFFD' }), notices: [] })
    expect(parseAddress('?q=%FF').notices).toHaveLength(1)
  })

  test('keeps what can be read beside what cannot', () => {
    const { view: read, notices } = parseAddress('?screen=change&chart=pie&layer=quoted')
    expect(read).toEqual(view({ screen: 'change', layer: 'quoted' }))
    expect(notices.map(({ parameter }) => parameter)).toEqual(['chart'])
  })

  test('holds hundreds of ids', () => {
    const own = view({ vendors: Array.from({ length: 300 }, (_, index) => `vendor-${index}-of-a-long-list`) })
    expect(parseAddress(formatAddress(own))).toEqual({ view: own, notices: [] })
    expect(parseAddress(`?market=${'a'.repeat(200_000)}`).notices).toHaveLength(1)
  })

  test('is not read where a value is too long, and the notice is short', () => {
    const [notice] = parseAddress(`?q=${'a'.repeat(2001)}`).notices
    expect(notice).toEqual({ parameter: 'q', found: 'a'.repeat(80), expected: 'words' })
    expect(parseAddress(`?q=${'a'.repeat(2000)}`).notices).toEqual([])
  })

  test('never throws, and names every parameter that it does not read', () => {
    const pair = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.tuple(fc.constantFrom(...PARAMETERS, '%', '__proto__'), fc.string()).map((both) => both.join('=')),
    )
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const search = pairs.join('&')
        const { view: read, notices } = parseAddress(search)
        const given = search.replace(/^\?/, '').split('&').filter(Boolean)
        const taken = Object.values(read).filter((value) => value !== null)
        expect(notices.length + taken.length).toBe(given.length)
        expect(Object.keys(read)).toEqual(PARAMETERS)
      }),
    )
  })
})
