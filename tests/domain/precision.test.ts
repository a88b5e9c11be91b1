import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  agree,
  decimalsOf,
  difference,
  growthInPercent,
  holds,
  hullOf,
  type Interval,
  intervalOf,
  intervalOfStatement,
  meets,
  point,
  type Printed,
  ratioInPercent,
  sumOf,
  tidy,
} from '../../src/domain/precision'
import { QUALIFIERS } from '../../src/schema/vocabulary'
import { statement } from '../make'

test.each([
  [15, null, 0],
  [15, 1, 1],
  [15.25, null, 2],
  [285, -1, -1],
  [1e-7, null, 7],
  [2.5e-7, null, 8],
  [1e21, null, 0],
])('%s, declared with %s decimals, shows %s', (value, decimals, expected) => {
  expect(decimalsOf({ value, decimals })).toBe(expected)
})

test.each<[string, Partial<Printed>, string]>([
  ['15', {}, '[14.5, 15.5)'],
  ['15.0', { decimals: 1 }, '[14.95, 15.05)'],
  ['about 15', { qualifier: 'about' }, '[13.5, 16.5)'],
  ['about 15.0', { decimals: 1, qualifier: 'about' }, '[14.85, 15.15)'],
  ['a count in tens', { value: 280, decimals: -1 }, '[275, 285)'],
  ['−0.3', { value: -0.3 }, '[-0.35, -0.25)'],
  ['over 40', { value: 40, qualifier: 'over' }, '(40, Infinity)'],
  ['at least 40', { value: 40, qualifier: 'at-least' }, '[40, Infinity)'],
  ['under 40', { value: 40, qualifier: 'under' }, '(-Infinity, 40)'],
  ['at most 40', { value: 40, qualifier: 'at-most' }, '(-Infinity, 40]'],
])('%s means an interval', (_, own, expected) => {
  expect(written(intervalOf({ value: 15, decimals: null, qualifier: 'exact', ...own }))).toBe(expected)
})

function written({ low, high, lowClosed, highClosed }: Interval): string {
  return `${lowClosed ? '[' : '('}${low}, ${high}${highClosed ? ']' : ')'}`
}

test('a rank is a count with no width, and a statement without a number has no interval', () => {
  expect(intervalOfStatement(statement({ measure: 'rank', value: 3 }))).toEqual(point(3))
  expect(intervalOfStatement(statement({ value: null, direction: 'up' }))).toBeNull()
  expect(written(intervalOfStatement(statement({ measure: 'rank', value: 3, qualifier: 'at-most' }))!)).toBe(
    '(-Infinity, 3]',
  )
})

test.each<[string, Partial<Printed>, Partial<Printed>, boolean]>([
  ['15 and 15.4', { value: 15 }, { value: 15.4 }, true],
  ['15 and 15.55', { value: 15 }, { value: 15.55 }, false],
  ['15 and 14.5', { value: 15 }, { value: 14.5, decimals: 9 }, true],
  ['15 and 16, which touch', { value: 15 }, { value: 16 }, false],
  ['about 15 and 16', { value: 15, qualifier: 'about' }, { value: 16 }, true],
  ['over 40 and 40.0', { value: 40, qualifier: 'over' }, { value: 40, decimals: 1 }, true],
  ['over 40 and at most 40', { value: 40, qualifier: 'over' }, { value: 40, qualifier: 'at-most' }, false],
  ['at least 40 and at most 40', { value: 40, qualifier: 'at-least' }, { value: 40, qualifier: 'at-most' }, true],
])('%s: whether they meet', (_, a, b, expected) => {
  const [left, right] = [a, b].map((own) => intervalOf({ value: 0, decimals: null, qualifier: 'exact', ...own }))
  expect(meets(left!, right!)).toBe(expected)
  expect(meets(right!, left!)).toBe(expected)
})

test('a hull goes from the lower end to the higher one, each open or closed as it was', () => {
  const [over, fifteen] = [
    intervalOf({ value: 12, decimals: null, qualifier: 'over' }),
    intervalOf({ value: 15, decimals: null, qualifier: 'exact' }),
  ]
  const hull = { low: 12, lowClosed: false, high: Infinity, highClosed: false }
  expect(hullOf(over, fifteen)).toEqual(hull)
  expect(hullOf(fifteen, over)).toEqual(hull)
  expect(hullOf(fifteen, point(20))).toEqual({ low: 14.5, lowClosed: true, high: 20, highClosed: true })
})

test('an end that two intervals share is closed in their hull where it is in either', () => {
  const [half, whole] = [
    { low: 1, lowClosed: true, high: 2, highClosed: false },
    { low: 1, lowClosed: false, high: 2, highClosed: true },
  ]
  const hull = { low: 1, lowClosed: true, high: 2, highClosed: true }
  expect([hullOf(half, whole), hullOf(whole, half)]).toEqual([hull, hull])
})

describe('statements of one fact', () => {
  test('agree when their numbers meet, or when both give the same direction', () => {
    expect(agree(statement({ value: 17 }), statement({ value: 17.4 }))).toBe(true)
    expect(agree(statement({ value: 17 }), statement({ value: 18 }))).toBe(false)
    const [up, down] = (['up', 'down'] as const).map((direction) => statement({ value: null, direction }))
    expect(agree(up!, up!)).toBe(true)
    expect(agree(up!, down!)).toBe(false)
    expect(agree(up!, statement({ value: 17 }))).toBe(true)
  })
})

const printed = fc.record({
  value: fc.integer({ min: -100000, max: 100000 }).map((value) => value / 100),
  decimals: fc.integer({ min: 0, max: 2 }),
  qualifier: fc.constantFrom(...QUALIFIERS),
})
const count = fc.record({
  value: fc.integer({ min: 0, max: 100000 }).map((value) => value / 100),
  decimals: fc.integer({ min: 0, max: 2 }),
  qualifier: fc.constantFrom(...QUALIFIERS),
})

/** Members of an interval: its closed ends and places in between; a thousand stands for the infinite. */
function membersOf({ low, high, lowClosed, highClosed }: Interval): number[] {
  const [from, to] = [Math.max(low, Math.min(high, 1000) - 1000), Math.min(high, Math.max(low, -1000) + 1000)]
  const inside = [0.01, 0.3, 0.5, 0.99].map((part) => from + (to - from) * part)
  return [...(lowClosed ? [low] : []), ...inside, ...(highClosed ? [high] : [])]
}

/** Whether an interval holds a number, up to what binary arithmetic adds. */
function holdsAbout(interval: Interval, value: number): boolean {
  const slack = 1e-8 * Math.max(1, Math.abs(value))
  return holds(interval, tidy(value)) || (value > interval.low - slack && value < interval.high + slack)
}

describe('the arithmetic of intervals', () => {
  test('equal numbers meet, and meeting is symmetric', () => {
    fc.assert(
      fc.property(printed, printed, (a, b) => {
        const [left, right] = [intervalOf(a), intervalOf(b)]
        expect(meets(left, left)).toBe(true)
        expect(meets(left, right)).toBe(meets(right, left))
        expect(membersOf(left).some((member) => holds(right, member)) && !meets(left, right)).toBe(false)
      }),
    )
  })

  test('a sum holds the sums of the members, and a difference their differences', () => {
    fc.assert(
      fc.property(printed, printed, (a, b) => {
        const [left, right] = [intervalOf(a), intervalOf(b)]
        for (const one of membersOf(left))
          for (const other of membersOf(right)) {
            expect(holdsAbout(sumOf([left, right]), one + other)).toBe(true)
            expect(holdsAbout(difference(left, right), one - other)).toBe(true)
          }
      }),
    )
  })

  test('a ratio and a growth hold the results of the members', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        const [left, right] = [intervalOf(a), intervalOf(b)]
        for (const one of membersOf(left).filter((member) => member >= 0))
          for (const other of membersOf(right).filter((member) => member > 0)) {
            expect(holdsAbout(ratioInPercent(left, right), (100 * one) / other)).toBe(true)
            expect(holdsAbout(growthInPercent(left, right), 100 * (one / other - 1))).toBe(true)
          }
      }),
    )
  })

  test('is as narrow as the printed digits allow', () => {
    const [a, b] = [intervalOf({ value: 17, decimals: 0, qualifier: 'exact' }), point(24)]
    expect(written(sumOf([]))).toBe('[0, 0]')
    expect(written(sumOf([a, b, b]))).toBe('[64.5, 65.5)')
    expect(written(difference(a, b))).toBe('[-7.5, -6.5)')
    expect(written(difference(b, a))).toBe('(6.5, 7.5]')
    expect(written(ratioInPercent(point(1), { ...point(4), high: 5, highClosed: false }))).toBe('(20, 25]')
    expect(written(ratioInPercent(a, point(50)))).toBe('[33, 35)')
    expect(written(growthInPercent(point(3), point(4)))).toBe('[-25, -25]')
  })

  test('a share of nothing is zero, and a share of what may be nothing has no upper end', () => {
    const small = intervalOf({ value: 0, decimals: 0, qualifier: 'exact' })
    expect(holds(ratioInPercent(small, intervalOf({ value: 70, decimals: 0, qualifier: 'exact' })), 0)).toBe(true)
    expect(ratioInPercent(point(1), intervalOf({ value: 1, decimals: 0, qualifier: 'about' })).high).toBe(Infinity)
  })

  test('tidy takes away what binary arithmetic adds', () => {
    expect(tidy(0.1 + 0.2)).toBe(0.3)
    expect(tidy(-Infinity)).toBe(-Infinity)
  })
})
