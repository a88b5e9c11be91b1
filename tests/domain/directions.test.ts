import { describe, expect, test } from 'vitest'
import { findDirection } from '../../src/domain/directions'
import { figureAt } from '../../src/domain/sides'
import type { Direction } from '../../src/schema/vocabulary'
import { at, counts, type Own, published } from './onSides'

type Where = Parameters<typeof at>[0]

const BEFORE = '2023-Q4'
const ALL = ['up', 'down', 'flat'] as const

/** Which directions agree, and the figures that tell: "up flat: growth~apple~cn~2024-Q4~canalys"; null when none does. */
function told(where: Where, ...all: Own[]): string | null {
  const side = published(...all)
  const find = (direction: Direction) => findDirection(at(where), direction, (place) => figureAt(side, place))
  const findings = ALL.map((direction) => ({ direction, finding: find(direction) }))
  const [{ finding: first }] = findings as [(typeof findings)[0]]
  for (const { finding } of findings) expect(finding?.figures).toEqual(first?.figures)
  if (first === null) return null
  const agreeing = findings.filter(({ finding }) => finding!.agrees).map(({ direction }) => direction)
  return `${agreeing.join(' ')}: ${first.figures.map(({ value, direction }) => value ?? direction).join(' ')}`
}

describe('beside a published direction', () => {
  test.each(ALL)('%s agrees with itself only', (direction) => {
    expect(told({}, { value: null, direction })).toBe(`${direction}: ${direction}`)
  })

  test('figures of the year before do not count', () => {
    expect(told({}, { value: null, direction: 'down' }, { period: BEFORE, value: 1 })).toBe('down: down')
  })

  test('words without a direction tell nothing', () => {
    expect(told({}, { value: null, direction: null })).toBeNull()
  })
})

describe('beside a published change', () => {
  test.each<[string, Own, string]>([
    ['a rise', { value: 5 }, 'up: 5'],
    ['a fall', { value: -5 }, 'down: -5'],
    ['zero, which rounding leaves open', { value: 0 }, 'up down flat: 0'],
    ['a rise that begins at zero', { value: 0.5, decimals: 0 }, 'up flat: 0.5'],
    ['a fall that ends before zero', { value: -0.5, decimals: 0 }, 'down: -0.5'],
    ['at least zero', { value: 0, qualifier: 'at-least' }, 'up flat: 0'],
    ['at most zero', { value: 0, qualifier: 'at-most' }, 'down flat: 0'],
    ['over zero', { value: 0, qualifier: 'over' }, 'up: 0'],
    ['under zero', { value: 0, qualifier: 'under' }, 'down: 0'],
  ])('%s', (_, own, expected) => {
    expect(told({ measure: 'growth' }, { ...own, measure: 'growth' })).toBe(expected)
    expect(told({ measure: 'sales-growth' }, { ...own, measure: 'sales-growth' })).toBe(expected)
    expect(told({ measure: 'price-move' }, { ...own, measure: 'price-move' })).toBe(expected)
    expect(told({ inPoints: true }, { ...own, unit: 'percentage points' })).toBe(expected)
  })

  test('ranks are held against each other with or without the word', () => {
    const rank = { measure: 'rank', unit: 'rank' } as const
    expect(told(rank, { ...rank, value: 2 }, { ...rank, unit: null, period: BEFORE, value: 4 })).toBe('up: 2 4')
  })

  test('growth that counts give tells as well', () => {
    const all = [...counts({ apple: 13.1 }), ...counts({ apple: 17.5 }, { period: BEFORE })]
    expect(told({ measure: 'growth' }, ...all)).toMatch(/^down: -25\.1/)
  })

  test('a change is not held against the change of the year before', () => {
    expect(told({ measure: 'growth' }, { measure: 'growth', period: BEFORE, value: 3 })).toBeNull()
    expect(told({ measure: 'growth' }, { measure: 'growth' }, { measure: 'growth', period: BEFORE, value: 99 })).toBe(
      'up: 17',
    )
  })
})

describe('beside two levels', () => {
  test.each<[string, number, number, string]>([
    ['fewer', 17, 24, 'down: 17 24'],
    ['more', 24, 17, 'up: 24 17'],
    ['as many, within rounding', 17, 17, 'up down flat: 17 17'],
  ])('%s than in the year before', (_, value, then, expected) => {
    expect(told({}, { value }, { value: then, period: BEFORE })).toBe(expected)
  })

  test.each<[number, number, string]>([
    [1, 3, 'up: 1 3'],
    [3, 1, 'down: 3 1'],
    [2, 2, 'flat: 2 2'],
  ])('a rank of %i after %i, where a smaller number is higher', (value, then, expected) => {
    const rank: Own = { measure: 'rank', unit: 'rank' }
    expect(told({ measure: 'rank' }, { ...rank, value }, { ...rank, value: then, period: BEFORE })).toBe(expected)
  })

  test('both must have a number, in one unit', () => {
    expect(told({}, {})).toBeNull()
    expect(told({}, { period: BEFORE })).toBeNull()
    expect(told({}, {}, { period: BEFORE, value: null, direction: 'up' })).toBeNull()
    expect(told({ measure: 'sales' }, sales('USD'), sales('CNY', { period: BEFORE }))).toBeNull()
  })

  test('a period without a year before has none', () => {
    const span = '2025-01/2025-02'
    expect(told({ period: span }, { period: span })).toBeNull()
    expect(told({ period: null }, { period: null })).toBeNull()
  })
})

describe('beside the published growth of a level', () => {
  test.each<[Own, Own]>([
    [
      { measure: 'shipments', unit: 'million units' },
      { measure: 'growth', value: -25 },
    ],
    [
      { measure: 'sales', unit: 'billion USD' },
      { measure: 'sales-growth', value: -25 },
    ],
    [
      { measure: 'price', unit: 'HKD', window: 'close' },
      { measure: 'price-move', value: -25, window: 'close' },
    ],
  ])('%o is told by %o', (level, growth) => {
    const where = { measure: level.measure!, window: level.window ?? null }
    expect(told(where, growth)).toBe('down: -25')
    expect(told(where, level, growth)).toBe('down: -25')
    const then: Own = { ...level, period: BEFORE, value: 3 }
    expect(told(where, growth, then)).toBe('down: -25')
    expect(told(where, level, growth, then)).toBe('up: 17 3')
    expect(told(where, { ...growth, value: null, direction: 'down' })).toBeNull()
  })

  test('stands in where the two levels have different units', () => {
    const growth: Own = { measure: 'sales-growth', value: 3 }
    expect(told({ measure: 'sales' }, sales('USD'), sales('CNY', { period: BEFORE }), growth)).toBe('up: 3')
  })

  test('a share and a rank have none', () => {
    const growth: Own = { measure: 'growth', value: 5 }
    expect(told({}, growth)).toBeNull()
    expect(told({ measure: 'rank' }, growth)).toBeNull()
  })
})

function sales(unit: string, own: Own = {}): Own {
  return { measure: 'sales', unit, ...own }
}
