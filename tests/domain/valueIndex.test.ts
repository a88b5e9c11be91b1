import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factKey } from '../../src/domain/coordinates'
import { type Interval, intervalOf, point, touches } from '../../src/domain/precision'
import type { Side } from '../../src/domain/sides'
import { type Coordinate, COORDINATES } from '../../src/domain/coordinates'
import { indexSteps, valueIndex } from '../../src/domain/valueIndex'
import { unitOf } from '../../src/domain/units'
import type { Qualifier } from '../../src/schema/vocabulary'
import { at, counts, type Own, PLACE, published, ranks, shares } from './onSides'

const POINTS = 'percentage points'
const BEFORE = '2023-Q4'

type Asked = {
  value?: number | Interval
  free?: Coordinate[]
  unit?: string
  where?: Parameters<typeof at>[0]
}

/** The keys of the places where a number stands, in order. */
function find(side: Side, asked: Asked, index = valueIndex(side)): string[] {
  const { value = 17, free = ['subject'], unit = 'percent', where = {} } = asked
  const interval = typeof value === 'number' ? intervalOf({ value, decimals: null, qualifier: 'exact' }) : value
  return index.find({ fixed: at(where), free, unit, interval }).map(factKey)
}

/** The vendors among whose shares a number stands, or another coordinate of those places. */
const subjects = (side: Side, value: number | Interval, asked: Asked = {}) =>
  find(side, { value, ...asked }).map((key) => key.split('~')[1])

test('the coordinates that can move stand in the order in which they are looked at', () => {
  expect(COORDINATES).toEqual(['period', 'measure', 'market', 'subject', 'researchFirm', 'window'])
})

test.each([
  ['share', 'percent', 'percent'],
  ['share', POINTS, POINTS],
  ['rank', 'rank', 'rank'],
  ['rank', null, 'rank'],
  ['event', null, ''],
] as const)('the unit of %s in %s is "%s"', (measure, unit, expected) => {
  expect(unitOf({ measure, unit })).toBe(expected)
})

test('ids that hold signs of ours lead to no other place', () => {
  const side = published({ subject: 'b|x', market: 'a', period: '2023-Q4' }, { subject: 'x', market: 'a|b' })
  const asked = { free: ['period' as const], where: { subject: 'x', market: 'a|b' } }
  expect(find(side, asked)).toEqual([expect.stringContaining('x~a|b~2024-Q4')])
})

describe('what is free', () => {
  const side = published(
    {},
    { period: '2024' },
    { measure: 'growth' },
    { market: 'world' },
    { subject: 'vivo' },
    { researchFirm: 'idc' },
    { window: 'close' },
    { subject: 'vivo', period: '2024' },
  )

  test.each<[Coordinate, string]>([
    ['period', 'share~apple~cn~2024~canalys'],
    ['measure', 'growth~apple~cn~2024-Q4~canalys'],
    ['market', 'share~apple~world~2024-Q4~canalys'],
    ['subject', 'share~vivo~cn~2024-Q4~canalys'],
    ['researchFirm', 'share~apple~cn~2024-Q4~idc'],
    ['window', 'share~apple~cn~2024-Q4~canalys~close'],
  ])('%s may differ, and nothing else', (coordinate, key) => {
    expect(find(side, { free: [coordinate] })).toEqual(['share~apple~cn~2024-Q4~canalys', key])
  })

  test('several may differ at once; none gives the place itself', () => {
    const keys = ['apple~cn~2024-Q4', 'apple~cn~2024', 'vivo~cn~2024-Q4', 'vivo~cn~2024']
    expect(find(side, { free: ['period', 'subject'] })).toEqual(keys.map((key) => `share~${key}~canalys`))
    expect(find(side, { free: [] })).toEqual(['share~apple~cn~2024-Q4~canalys'])
  })

  test('each set is asked of one index, again and in any order', () => {
    const index = valueIndex(side)
    const ask = (free: Coordinate[]) => find(side, { free }, index).length
    expect(
      [['period'], ['subject'], ['period', 'subject'], ['period']].map((free) => ask(free as Coordinate[])),
    ).toEqual([2, 2, 4, 2])
  })

  test('a coordinate that is open where it is fixed finds only what is open there', () => {
    const open = published({ researchFirm: null }, { researchFirm: null, subject: 'vivo' }, { subject: 'oppo' })
    expect(subjects(open, 17, { where: { researchFirm: null } })).toEqual(['apple', 'vivo'])
  })
})

describe('what stands there', () => {
  test('stands once, however many pages state it, and slips and words do not count', () => {
    expect(subjects(published({}, { source: 'reprint' }, { source: 'r2', value: 17.2 }), 17)).toEqual(['apple'])
    expect(subjects(published({ slip: true }), 17)).toEqual([])
    expect(subjects(published({ value: null, direction: 'up' }), point(0))).toEqual([])
    expect(find(published({ measure: 'event' }), { where: { measure: 'event' } })).toEqual([])
  })

  test('has the asked unit; a rank needs none', () => {
    const sales: Own = { measure: 'sales', unit: 'billion USD' }
    const ask = (unit: string) => find(published(sales), { unit, where: { measure: 'sales' } }).length
    expect([ask('billion USD'), ask('billion CNY')]).toEqual([1, 0])
    const ranks = published(
      { measure: 'rank', unit: null, value: 2 },
      { measure: 'rank', unit: 'rank', value: 2, subject: 'vivo' },
    )
    expect(find(ranks, { value: point(2), unit: 'rank', where: { measure: 'rank' } })).toHaveLength(2)
  })

  test('is a level or a change, as asked', () => {
    const side = published({ value: 2 }, { value: 2, unit: POINTS, subject: 'vivo' })
    expect(subjects(side, 2)).toEqual(['apple'])
    expect(subjects(side, 2, { unit: POINTS, where: { inPoints: true } })).toEqual(['vivo'])
  })

  test('comes in the order of its numbers, equal ones in file order', () => {
    const side = published(
      { value: 18, qualifier: 'about' },
      { value: 17, subject: 'vivo' },
      { value: 18, subject: 'oppo' },
      { value: 17, subject: 'huawei' },
    )
    expect(subjects(side, { low: 0, high: 100, lowClosed: true, highClosed: true })).toEqual([
      'apple',
      'vivo',
      'huawei',
      'oppo',
    ])
  })

  test('comes near: one end in common is enough', () => {
    const side = published({ value: 16 }, { value: 17, subject: 'vivo' }, { value: 18, subject: 'oppo' })
    expect(subjects(side, 17)).toEqual(['apple', 'vivo', 'oppo'])
    expect(subjects(side, point(16.5))).toEqual(['apple', 'vivo'])
    expect(subjects(side, point(16.4))).toEqual(['apple'])
    expect(subjects(side, point(18.6))).toEqual([])
    expect(subjects(side, point(15.4))).toEqual([])
  })

  test('is found behind others that end before it', () => {
    const side = published(
      { value: 10, qualifier: 'over' },
      { value: 12, subject: 'vivo' },
      { value: 14, subject: 'oppo' },
    )
    expect(subjects(side, 40)).toEqual(['apple'])
    expect(subjects(side, 12)).toEqual(['apple', 'vivo'])
  })
})

describe('what can be derived stands there too', () => {
  test('a share, where both counts are stated', () => {
    const side = published(...counts({ apple: 20, vivo: 10, total: 100 }))
    expect(subjects(side, 20)).toEqual(['apple'])
    expect(subjects(side, 100)).toEqual([])
    expect(subjects(published(...counts({ apple: 20 })), 20)).toEqual([])
  })

  test('growth, of vendors and of the whole market', () => {
    const side = published(...counts({ apple: 20, total: 50 }), ...counts({ apple: 10, total: 50 }, { period: BEFORE }))
    expect(subjects(side, 100, { where: { measure: 'growth' } })).toEqual(['apple'])
    expect(subjects(side, 0, { where: { measure: 'growth' } })).toEqual(['total'])
  })

  test('a year, from its quarters', () => {
    const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `2024-${quarter}`)
    const side = published(...quarters.flatMap((period) => counts({ apple: 10 }, { period })))
    const asked: Asked = { value: 40, free: ['period'], unit: 'million units', where: { measure: 'shipments' } }
    expect(find(side, asked)).toEqual(['shipments~apple~cn~2024~canalys'])
    const three = published(...quarters.slice(1).flatMap((period) => counts({ apple: 10 }, { period })))
    expect(find(three, asked)).toEqual([])
  })

  test('a change in points, from two shares or from counts', () => {
    const asked: Asked = { unit: POINTS, where: { inPoints: true } }
    expect(subjects(published({ value: 17 }, { value: 24, period: BEFORE }), -7, asked)).toEqual(['apple'])
    const side = published(
      ...counts({ apple: 20, total: 100 }),
      ...counts({ apple: 10, total: 100 }, { period: BEFORE }),
    )
    expect(subjects(side, 10, asked)).toEqual(['apple'])
    const total = published({ subject: 'total', value: 99 }, { subject: 'total', value: 98, period: BEFORE })
    expect(subjects(total, 1, asked)).toEqual(['total'])
  })

  test('also where it is stated, since an article may have known less; not what has no period', () => {
    const stated = published({ value: 30 }, ...counts({ apple: 20, total: 100 }))
    expect(subjects(stated, 20)).toEqual(['apple'])
    expect(subjects(stated, 30)).toEqual(['apple'])
    const side = published(...counts({ apple: 20, total: 100 }, { period: null }))
    expect(subjects(side, 20, { where: { period: null } })).toEqual([])
  })
})

describe('what pages give several numbers for, or no end', () => {
  const total = counts({ total: 100 })

  test('can be any of these numbers, and what lies between', () => {
    const side = published(...counts({ apple: 22 }), ...counts({ apple: 20 }, { source: 'reprint' }), ...total)
    expect([19, 20, 21, 22, 23].map((value) => subjects(side, point(value)).length)).toEqual([0, 1, 1, 1, 0])
  })

  test('is left out where it has no end, is a slip, or has no number', () => {
    const ask = (own: Own) => subjects(published(...counts({ apple: 20 }, own), ...total), 20)
    expect(ask({})).toEqual(['apple'])
    expect(ask({ qualifier: 'over' })).toEqual([])
    expect(ask({ qualifier: 'under' })).toEqual([])
    expect(ask({ slip: true })).toEqual([])
    expect(ask({ value: null, direction: 'up' })).toEqual([])
  })
})

describe('what the ranked vendors leave', () => {
  const ranked = ranks('apple vivo oppo')

  test('is the share of the others', () => {
    const named = shares({ apple: 17, vivo: 16, oppo: 15 })
    expect(subjects(published(...ranked, ...named), 52)).toEqual(['others'])
    expect(subjects(published(...named), 52)).toEqual([])
  })

  test('is their count as well, in its unit', () => {
    const side = published(...ranked, ...counts({ apple: 20, vivo: 15, oppo: 10, total: 100 }))
    const where = { measure: 'shipments' } as const
    expect(subjects(side, 55, { unit: 'million units', where })).toEqual(['others'])
    expect(subjects(side, 55, { unit: '', where })).toEqual([])
  })

  test('is nothing where others are stated, which stand there themselves', () => {
    const side = published(...ranked, ...shares({ apple: 17, vivo: 16, oppo: 15, others: 51 }))
    expect(subjects(side, point(51))).toEqual(['others'])
    expect(subjects(side, point(53))).toEqual([])
  })
})

test.each([
  [99, 2],
  [100, 3],
  [250, 4],
])('an index of %d facts is made in %d pauses', (facts, pauses) => {
  const side = published(...Array.from({ length: facts }, (_, index) => ({ subject: `v${index}` })))
  expect([...indexSteps(side)]).toHaveLength(pauses)
})

test('a search finds what a walk over everything finds, in order', () => {
  const number = fc.record({
    value: fc.integer({ min: 0, max: 60 }).map((tenths) => tenths / 2),
    qualifier: fc.constantFrom<Qualifier>('exact', 'exact', 'about', 'over', 'under', 'at-least', 'at-most'),
  })
  fc.assert(
    fc.property(fc.array(number, { maxLength: 25 }), number, (numbers, asked) => {
      const interval = intervalOf({ ...asked, decimals: null })
      const side = published(...numbers.map((own, index) => ({ ...own, ...PLACE, subject: `v${index}` })))
      const all = numbers.map((own, index) => ({ subject: `v${index}`, ...intervalOf({ ...own, decimals: null }) }))
      const near = all
        .toSorted((a, b) => (a.low < b.low ? -1 : a.low > b.low ? 1 : 0))
        .filter((one) => touches(one, interval))
      expect(subjects(side, interval)).toEqual(near.map(({ subject }) => subject))
    }),
  )
})
