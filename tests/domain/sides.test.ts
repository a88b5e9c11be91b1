import { english } from '../../src/domain/texts/en'
import { describe, expect, test } from 'vitest'
import type { Coordinates } from '../../src/domain/coordinates'
import { figureInWords } from '../../src/domain/figures'
import { figureAt, type Side, sideOf, statedAt, unplacedFigures, vendorsAt } from '../../src/domain/sides'
import { at, CATALOG, counts, plain, published, quoted, ranks, shares, statements } from './onSides'

/** A figure as "words, stated" or "words, derived"; null for none. */
function found(side: Side, own: Partial<Coordinates>, base: string | null = null): string | null {
  const figure = figureAt(side, at(own), base)
  return figure && `${plain(figureInWords(figure, english))}, ${figure.derivation ? 'derived' : 'stated'}`
}

const COUNTS = { apple: 13.1, vivo: 12.9, huawei: 12.9, xiaomi: 12.2 }

describe('a side', () => {
  const both = statements([{}, { source: 'weekly', value: 16 }, { source: 'release' }, { source: 'filing' }])
  const ids = (side: Side) => side.statements.map(({ id }) => id)

  test('has the statements of its own sources alone', () => {
    expect(ids(sideOf(both, 'quoted', CATALOG))).toEqual(['s0', 's1'])
    expect(ids(sideOf(both, 'published', CATALOG))).toEqual(['s2', 's3'])
  })

  test('leaves out the articles that are switched off, and never a publication', () => {
    expect(ids(sideOf(both, 'quoted', CATALOG, ['weekly']))).toEqual(['s1'])
    expect(ids(sideOf(both, 'quoted', CATALOG, []))).toEqual([])
    expect(ids(sideOf(both, 'published', CATALOG, []))).toEqual(['s2', 's3'])
  })

  test('answers with what it states, and with nothing elsewhere', () => {
    expect(statedAt(published({}), at())?.value).toBe(17)
    expect(statedAt(published({}), at({ period: '2023-Q4' }))).toBeNull()
    expect(statedAt(published({ unit: 'percentage points' }), at())).toBeNull()
  })
})

describe('a figure', () => {
  test('is the stated one before any that could be derived', () => {
    const side = published({ value: 15 }, ...counts({ apple: 13.1, total: 77.4 }))
    expect(found(side, {})).toBe('15 %, stated')
  })

  test('of share and growth comes from shipments', () => {
    const side = published(...counts({ apple: 13.1, total: 77.4 }), ...counts({ apple: 17.5 }, { period: '2023-Q4' }))
    expect(found(side, {})).toBe('17 %, derived')
    expect(found(side, { measure: 'growth' })).toBe('−25 %, derived')
    expect(found(side, { subject: 'total' })).toBeNull()
    expect(found(side, { measure: 'growth', period: '2023-Q4' })).toBeNull()
  })

  test('of a year comes from its four quarters, and not from three', () => {
    const quarters = [1, 2, 3, 4].flatMap((quarter) => counts({ apple: 10 }, { period: `2024-Q${quarter}` }))
    const year = { measure: 'shipments', period: '2024' } as const
    expect(found(published(...quarters), year)).toBe('40 million, derived')
    expect(found(published(...quarters.slice(1)), year)).toBeNull()
  })

  test('in points is stated, or else the change from the year before or from the base', () => {
    const levels = [
      ...shares({ apple: 17 }),
      ...shares({ apple: 14 }, { period: '2024-Q3' }),
      ...shares({ apple: 24 }, { period: '2023-Q4' }),
    ]
    const side = published(...levels)
    const stated = published(...levels, { unit: 'percentage points', value: -6 })
    expect(found(side, { inPoints: true })).toBe('−7 points, derived')
    expect(found(side, { inPoints: true }, '2024-Q3')).toBe('+3 points, derived')
    expect(found(side, { inPoints: true, period: '2024-Q3' })).toBeNull()
    expect(found(stated, { inPoints: true })).toBe('−6 points, stated')
    expect(found(stated, { inPoints: true }, '2024-Q3')).toBe('+3 points, derived')
  })

  test.each([null, '2025-01/2025-02'])('in points is found where it is stated without a year before: %s', (period) => {
    const side = published({ unit: 'percentage points', value: -6, period })
    expect(found(side, { inPoints: true, period })).toBe('−6 points, stated')
  })

  test('of growth is none without a period, or over a span, which have no year before', () => {
    for (const period of [null, '2025-01/2025-02']) {
      const side = published(...counts({ apple: 13.1 }, { period }))
      expect(found(side, { measure: 'growth', period })).toBeNull()
      expect(found(side, { measure: 'shipments', period })).toBe('13.1 million, stated')
    }
  })

  test('is none for prices, ranks and sales that nobody states', () => {
    const side = published(...counts({ apple: 13.1, total: 77.4 }))
    for (const measure of ['rank', 'sales', 'sales-growth', 'price'] as const)
      expect(found(side, { measure })).toBeNull()
  })
})

describe('Others', () => {
  const five = 'apple vivo huawei xiaomi oppo'
  const named = [...shares({ apple: 17, vivo: 17, huawei: 17, xiaomi: 16, oppo: 14 }), ...ranks(five)]
  const others = { subject: 'others' }

  test('is what a page states, as long as the whole is no more than the whole', () => {
    expect(found(published(...named, { subject: 'others', value: 20 }), others)).toBe('20 %, stated')
  })

  test('is refused when it holds a vendor that is named, and derived instead', () => {
    const side = published(...named, { subject: 'others', value: 33 })
    expect(found(side, others)).toBe('19 %, derived')
  })

  test('is a gap when it holds a vendor that is named and nothing can be derived', () => {
    expect(found(published(...named.slice(0, 5), { subject: 'others', value: 33 }), others)).toBeNull()
  })

  test('is derived where the vendors are ranked without a hole', () => {
    expect(found(published(...named), others)).toBe('19 %, derived')
  })

  test.each([
    ['no vendor is ranked', named.slice(0, 5)],
    ['a rank is missing', named.filter(({ measure, value }) => measure !== 'rank' || value !== 2)],
    ['two vendors are ranked', [...shares({ apple: 17, vivo: 17 }), ...ranks('apple vivo')]],
    ['a ranked vendor has no share', [...named, { subject: 'honor', measure: 'rank', value: 6, unit: null } as const]],
  ])('is not derived where %s', (_, statementsHere) => {
    expect(found(published(...statementsHere), others)).toBeNull()
  })

  test('is derived whatever the order in which the ranks are given', () => {
    const turned = named.map((own) => (own.measure === 'rank' ? { ...own, value: 6 - own.value! } : own))
    expect(found(published(...turned), others)).toBe('19 %, derived')
  })

  test('shares a place when vendors tie', () => {
    const tied = named.map((own) => (own.measure === 'rank' && own.value! <= 3 ? { ...own, value: 1 } : own))
    expect(found(published(...tied), others)).toBe('19 %, derived')
  })

  test('of shipments needs the market’s count', () => {
    const side = [...counts(COUNTS), ...ranks('apple vivo huawei xiaomi')]
    expect(found(published(...side), { ...others, measure: 'shipments' })).toBeNull()
    const withTotal = published(...side, ...counts({ total: 77.4 }))
    expect(found(withTotal, { ...others, measure: 'shipments' })).toBe('26.3 million, derived')
  })

  test('of shipments is held against the page that bounds the market on both sides', () => {
    const side = [...counts(COUNTS), ...ranks('apple vivo huawei xiaomi'), ...counts({ others: 40 })]
    const atLeast = counts({ total: 70 }, { qualifier: 'over', source: 'release' })
    expect(found(published(...side, ...atLeast), { ...others, measure: 'shipments' })).toBe('40 million, stated')
    const known = published(...side, ...atLeast, ...counts({ total: 77.4 }, { source: 'reprint' }))
    expect(found(known, { ...others, measure: 'shipments' })).toBe('26.3 million, derived')
  })

  test('of a year’s shipments does not hold a vendor whose quarters add up to one', () => {
    const year = { period: '2024' }
    const listed = [...counts({ apple: 40, vivo: 45, huawei: 46, total: 200, others: 69 }, year)]
    const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].flatMap((period) =>
      counts({ xiaomi: 10 }, { period }),
    )
    const asked = { ...others, ...year, measure: 'shipments' } as const
    expect(found(published(...listed), asked)).toBe('69 million, stated')
    expect(found(published(...listed, ...quarters), asked)).toBeNull()
    const ranked = ranks('vivo huawei apple xiaomi', year)
    expect(found(published(...listed, ...quarters, ...ranked), asked)).toBe('29 million, derived')
  })

  test('is never derived from articles, which leave vendors out as they please', () => {
    expect(found(quoted(...named), others)).toBeNull()
    expect(found(quoted(...named, { subject: 'others', value: 33 }), others)).toBe('33 %, stated')
  })
})

describe('the vendor list of an edition', () => {
  test('has who is named by share, shipments or rank, in the order of the file', () => {
    const side = published(
      ...ranks('huawei'),
      ...counts({ vivo: 12.9, total: 77.4 }),
      ...shares({ apple: 17, others: 20 }),
      { subject: 'xiaomi', measure: 'growth' },
      { subject: 'oppo', period: '2023-Q4' },
      { subject: 'honor', researchFirm: 'idc' },
    )
    expect(vendorsAt(side, at())).toEqual(['apple', 'vivo', 'huawei'])
  })
})

test('what has no period or no number has no place, and is one figure for each fact', () => {
  const side = quoted(
    { period: null, measure: 'rank', value: 3, unit: null },
    { period: null, measure: 'rank', value: 2, unit: null, source: 'weekly' },
    { measure: 'growth', value: null, direction: 'down' },
    { value: 17 },
  )
  expect(unplacedFigures(side).map(({ key, value }) => [key, value])).toEqual([
    ['rank~apple~cn~~canalys', 3],
    ['growth~apple~cn~2024-Q4~canalys', null],
  ])
})

test('a direction beside a number of the same fact has a place: the number’s', () => {
  expect(unplacedFigures(quoted({ value: null, direction: 'up' }, { value: 17, source: 'weekly' }))).toEqual([])
})
