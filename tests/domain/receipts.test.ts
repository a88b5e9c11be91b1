import { english } from '../../src/domain/texts/en'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureInWords } from '../../src/domain/figures'
import {
  coordinatesInWords,
  figureName,
  measuresOf,
  parseReceipt,
  type Receipt,
  receiptOf,
} from '../../src/domain/receipts'
import { figureAt, type Side } from '../../src/domain/sides'
import { at, CATALOG, counts, figureFrom, type Own, published, quoted, shares } from './onSides'

describe('the key of a receipt', () => {
  test('asks for a fact, or for what one side lets derive', () => {
    expect(parseReceipt('share~apple~cn~2024-Q4~canalys')).toEqual({ coordinates: at(), derived: null })
    expect(parseReceipt('derived~quoted~~share~apple~cn~2024-Q4~canalys')).toEqual({
      coordinates: at(),
      derived: { kind: 'quoted', base: null },
    })
    expect(parseReceipt('derived~published~2023-Q4~share-points~apple~cn~2024-Q4~canalys')).toEqual({
      coordinates: at({ inPoints: true }),
      derived: { kind: 'published', base: '2023-Q4' },
    })
  })

  test.each(['', 'derived', 'derived~published', 'derived~both~~share~apple', 'derived~published~~apple', 'x~apple'])(
    'is not "%s"',
    (key) => {
      expect(parseReceipt(key)).toBeNull()
    },
  )

  test('never throws, whatever it says, nor does what it leads to', () => {
    const text = fc.array(
      fc.oneof(fc.constantFrom('derived', 'published', 'share', 'growth', 'rank-points'), fc.string()),
    )
    fc.assert(
      fc.property(text, (parts) => {
        const request = parseReceipt(parts.join('~'))
        const receipt = request && receiptOf(request, quoted({}), published({}))
        expect(receipt === null || receipt.figure === null || receipt.figure.statements.length > 0).toBe(true)
      }),
    )
  })
})

test.each([
  ['share~apple~cn~2024-Q4~canalys', ['share', 'shipments']],
  ['derived~published~~growth~apple~cn~2024-Q4~canalys', ['growth', 'shipments']],
  ['derived~published~~share~others~cn~2024-Q4~canalys', ['share', 'shipments', 'rank']],
  ['derived~published~~shipments~others~cn~2024-Q4~canalys', ['share', 'shipments', 'rank']],
  ['price-move~baba-hk~~2025-02-11~~close', ['price-move']],
])('a receipt of %s needs the measures %s', (key, measures) => {
  expect(measuresOf(parseReceipt(key)!)).toEqual(expect.arrayContaining(measures))
})

test('a receipt of shipments needs nothing else', () => {
  expect(measuresOf(parseReceipt('derived~published~~shipments~apple~cn~2024~canalys')!)).toEqual(['shipments'])
})

describe('a receipt', () => {
  const open = (key: string, quotedSide: Side, publishedSide: Side): Receipt =>
    receiptOf(parseReceipt(key)!, quotedSide, publishedSide)
  const key = 'share~apple~cn~2024-Q4~canalys'

  test('has both sides of a fact, and the published figure before the quoted one', () => {
    const receipt = open(key, quoted({ value: 16 }), published({ value: 17 }))
    expect([receipt.figure?.value, receipt.quoted?.value, receipt.published?.value]).toEqual([17, 16, 17])
    expect(open(key, quoted({ value: 16 }), published())).toMatchObject({ figure: { value: 16 }, published: null })
  })

  test('has the derived figure that was asked for beside what is stated', () => {
    const derived = open(
      `derived~published~~${key}`,
      quoted({ value: 16 }),
      published(...counts({ apple: 13.1, total: 77.4 })),
    )
    expect(derived.figure?.derivation?.inputs).toHaveLength(2)
    expect([derived.quoted?.value, derived.published]).toEqual([16, null])
  })

  test('computes a change from the base in its key, on the side in its key', () => {
    const levels = [...shares({ apple: 17 }), ...shares({ apple: 14 }, { period: '2024-Q3' })]
    const change = 'derived~published~2024-Q3~share-points~apple~cn~2024-Q4~canalys'
    expect(open(change, quoted(), published(...levels)).figure).toMatchObject({ key: change, value: 3 })
    expect(open(change, quoted(...levels), published()).figure).toBeNull()
    expect(open(change.replace('published', 'quoted'), quoted(...levels), published()).figure?.value).toBe(3)
  })

  test('leads nowhere where nothing is on record', () => {
    expect(open(key, quoted(), published({ period: '2023-Q4' }))).toMatchObject({
      figure: null,
      quoted: null,
      published: null,
    })
  })

  test('keeps a known slip apart where nothing else is on record', () => {
    const slip: Own = { id: 'slip', slip: true, value: 71 }
    const receipt = open(key, quoted(slip), published())
    expect(receipt.figure).toBeNull()
    expect(receipt.apart.map(({ id }) => id)).toEqual(['slip'])
    expect(open(key, quoted(slip, { value: 17, source: 'weekly' }), published()).apart).toEqual([])
  })
})

describe('coordinates in words', () => {
  test.each([
    [at(), 'Market share · Mainland China smartphones · Q4 2024 · Canalys'],
    [at({ inPoints: true }), 'Change of market share · Mainland China smartphones · Q4 2024 · Canalys'],
    [
      at({ market: null, period: null, researchFirm: null }),
      'Market share · no market named · no period given · no research firm named',
    ],
    [at({ measure: 'sales', researchFirm: null }), 'Sales · Mainland China smartphones · Q4 2024'],
    [
      at({ measure: 'price-move', subject: 'baba-hk', period: '2025-02-11', window: 'close' }),
      'Share-price move · close · 11 February 2025',
    ],
    [at({ measure: 'price', subject: 'baba-hk' }), 'Share price · no time of day given · Q4 2024'],
  ])('%o', (coordinates, words) => {
    expect(coordinatesInWords(coordinates, CATALOG).join(' · ')).toBe(words)
  })
})

describe('the name of a figure', () => {
  const name = (figure: ReturnType<typeof figureFrom>) => figureName(figure, figureInWords(figure, english), CATALOG)

  test('says who, when, how much, on which side and by how many sources', () => {
    const twice = figureFrom({ source: 'release' }, { source: 'reprint' }, { source: 'reprint' })
    expect(name(twice)).toBe('Apple, Q4 2024, 17 %, published by Canalys, 2 sources')
    expect(name(figureFrom({}))).toBe('Apple, Q4 2024, 17 %, quoted, 1 source')
  })

  test('says the measure where it is no share, the window, and what is implied or derived', () => {
    const growth = figureFrom({ source: 'release', measure: 'growth', value: -25, implied: true })
    expect(name(growth)).toBe(
      'Apple, Q4 2024, −25 %, growth on the year before, published by Canalys, implied, 1 source',
    )
    const move: Own = { measure: 'price-move', subject: 'baba-hk', market: null, researchFirm: null, window: 'close' }
    expect(name(figureFrom(move))).toBe('Alibaba, Hong Kong, Q4 2024, +17 %, share-price move, close, quoted, 1 source')
    const derived = figureAt(published(...counts({ apple: 13.1, total: 77.4 })), at())!
    expect(name(derived)).toBe('Apple, Q4 2024, 17 %, derived from Canalys, 1 source')
  })

  test('names the market whose rank it is', () => {
    const rank = figureFrom({ subject: 'total', measure: 'rank', unit: null, value: 1 })
    expect(name(rank)).toBe('Mainland China smartphones, Q4 2024, 1st, rank, quoted, 1 source')
  })
})
