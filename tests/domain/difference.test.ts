import { formulaInWords } from '../../src/domain/formulas'
import { english } from '../../src/domain/texts/en'
import { describe, expect, test } from 'vitest'
import { differenceHeadline } from '../../src/domain/differenceHeadline'
import { cellAt, gridOf } from '../../src/domain/grid'
import { parseReceipt, receiptOf } from '../../src/domain/receipts'
import { differenceAt, sideOf } from '../../src/domain/sides'
import { at, CATALOG, counts, type Own, PLACE, plain, published, quoted, shares, statements } from './onSides'

describe('what a quoted figure misses', () => {
  test('is in points for shares, with its formula, both inputs and a key of its own', () => {
    const figure = differenceAt(quoted({ value: 15 }), published({}), at())!
    expect(figure).toMatchObject({
      value: -2,
      unit: 'percentage points',
      key: 'derived~difference~~share~apple~cn~2024-Q4~canalys',
    })
    expect(plain(formulaInWords(figure, english))).toBe('15 % − 17 % = −2 points')
    expect(figure.derivation?.inputs.map(({ layer }) => layer)).toEqual(['quoted', 'published'])
    expect(figure.interval).toMatchObject({ low: -3, high: -1 })
  })

  test('has the decimals of the finer number', () => {
    const figure = differenceAt(quoted({ value: 15 }), published({ value: 17.25 }), at())!
    expect(plain(formulaInWords(figure, english))).toBe('15 % − 17.25 % = −2.25 points')
  })

  test('does not repeat the sign of a growth that is taken away', () => {
    const growth: Own = { measure: 'growth' }
    const figure = differenceAt(
      quoted({ ...growth, value: 37 }),
      published({ ...growth, value: 24 }),
      at({ measure: 'growth' }),
    )!
    expect(plain(formulaInWords(figure, english))).toBe('+37 % − 24 % = +13 points')
  })

  test('is in million units for shipments, and holds against derived figures', () => {
    const [said] = counts({ apple: 12.9 })
    const shipments = differenceAt(quoted(said!), published(...counts({ apple: 13.1 })), at({ measure: 'shipments' }))!
    expect(shipments).toMatchObject({ value: -0.2, unit: 'million units' })
    const derived = differenceAt(quoted({ value: 15 }), published(...counts({ apple: 16, total: 100 })), at())
    expect(derived?.value).toBe(-1)
  })

  test('is nothing where a side has nothing, no number, or another unit', () => {
    expect(differenceAt(quoted(), published({}), at())).toBeNull()
    expect(differenceAt(quoted({}), published(), at())).toBeNull()
    expect(differenceAt(quoted({ value: null, direction: 'down' }), published({}), at())).toBeNull()
    const sales = (unit: string): Own => ({ measure: 'sales', unit, value: 18.5 })
    expect(
      differenceAt(quoted(sales('billion USD')), published(sales('billion CNY')), at({ measure: 'sales' })),
    ).toBeNull()
  })

  test('has a receipt', () => {
    const request = parseReceipt('derived~difference~~share~apple~cn~2024-Q4~canalys')!
    expect(request.derived).toEqual({ kind: 'difference', base: null })
    expect(receiptOf(request, quoted({ value: 15 }), published({})).figure?.value).toBe(-2)
  })
})

describe('a grid of differences', () => {
  const grid = (subjects: string[], ...all: Own[]) => {
    const made = statements(all)
    const [said, was] = [sideOf(made, 'quoted', CATALOG), sideOf(made, 'published', CATALOG)]
    return gridOf({
      side: said,
      everySide: said,
      against: was,
      place: PLACE,
      measure: 'share',
      periods: ['2023-Q4', '2024-Q4'],
      subjects,
    })
  }
  const record = shares({ apple: 17, vivo: 16 }, { source: 'release' })

  test('tells what nobody quotes from what nobody published', () => {
    const cells = grid(['apple', 'vivo', 'oppo'], ...record, { value: 15 }, { subject: 'oppo', value: 3 })
    const gapOf = (subject: string) => {
      const cell = cellAt(cells, subject, '2024-Q4')
      return 'gap' in cell ? cell.gap : cell.value
    }
    expect(['apple', 'vivo', 'oppo'].map(gapOf)).toEqual([-2, 'not-quoted', 'not-published'])
  })

  test.each<[string, Own[]]>([
    [
      'For Q4 2024 The Daily has Apple 2 points under and vivo 1 point over what Canalys published.',
      [{ value: 15 }, { subject: 'vivo', value: 17 }],
    ],
    [
      'For Q4 2024 The Daily and The Weekly have Apple 2 points under and vivo 1 point over what Canalys published.',
      [{ value: 15 }, { subject: 'vivo', value: 17, source: 'weekly' }],
    ],
    ['For Q4 2024 The Daily has vivo 1 point over what Canalys published.', [{ subject: 'vivo', value: 17 }, {}]],
    ['For Q4 2024 The Daily has Apple 2 points under what Canalys published.', [{ value: 15 }]],
    ['For Q4 2024 the articles have what Canalys published.', [{}]],
    ['No figure here is both quoted and published.', []],
  ])('%s', (words, all) => {
    expect(plain(differenceHeadline(grid(['apple', 'vivo'], ...record, ...all)).text)).toBe(words)
  })
})
