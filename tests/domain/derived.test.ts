import { formulaInWords } from '../../src/domain/formulas'
import { english } from '../../src/domain/texts/en'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  changeInPoints,
  derivedKey,
  growthFromCounts,
  restOf,
  shareFromCounts,
  sumOfQuarters,
} from '../../src/domain/derived'
import { type Figure, figureInWords } from '../../src/domain/figures'
import { at, figureFrom, type Own, plain } from './onSides'

const share = (value: number | null, own: Own = {}) => figureFrom({ source: 'release', value, ...own })
const shipped = (value: number | null, own: Own = {}) =>
  share(value, { measure: 'shipments', unit: 'million units', ...own })
const before: Own = { period: '2023-Q4' }

function told(figure: Figure | null) {
  return figure && { words: plain(figureInWords(figure, english)), formula: plain(formulaInWords(figure, english)) }
}

describe('a change of share', () => {
  test('is in points, from the earlier period to the later one', () => {
    expect(told(changeInPoints(share(17), share(24, before)))).toEqual({
      words: '−7 points',
      formula: '17 % − 24 % = −7 points, Q4 2023 to Q4 2024',
    })
  })

  test.each([
    [18, 17, '+1 point'],
    [17, 17, '0 points'],
    [17.25, 17, '0 points'],
    [17.3, 15.1, '+2.2 points'],
  ])('from %s against %s is %s, with the decimals that both have', (now, then, words) => {
    expect(told(changeInPoints(share(now), share(then, before)))?.words).toBe(words)
  })

  test('has both rounding errors in its interval', () => {
    expect(changeInPoints(share(17), share(24, before))?.interval).toMatchObject({ low: -8, high: -6 })
  })
})

describe('a growth from counts', () => {
  test('shows the counts in its formula', () => {
    expect(told(growthFromCounts(shipped(13.1), shipped(17.5, before)))).toEqual({
      words: '−25 %',
      formula: '(13.1 ÷ 17.5 − 1) × 100 = −25 %',
    })
  })

  test('has a decimal only where the counts carry it', () => {
    expect(told(growthFromCounts(shipped(285.1234), shipped(270.1234, before)))?.words).toBe('+5.6 %')
  })

  test('from nothing is none', () => {
    expect(growthFromCounts(shipped(13.1), shipped(0, before))).toBeNull()
  })
})

test('a share from counts shows the vendor’s count and the market’s', () => {
  const total: Own = { subject: 'total' }
  const derived = shareFromCounts(shipped(12.2, { subject: 'xiaomi' }), shipped(77.4, total))
  expect(told(derived)).toEqual({ words: '16 %', formula: '12.2 ÷ 77.4 × 100 = 16 %' })
  expect(derived).toMatchObject({ unit: 'percent', key: 'derived~published~~share~xiaomi~cn~2024-Q4~canalys' })
  expect(shareFromCounts(shipped(12.2), shipped(0, total))).toBeNull()
})

describe('what the named vendors leave', () => {
  const others = at({ subject: 'others' })
  const rest = (...values: number[]) =>
    restOf({ coordinates: others, total: null, parts: values.map((value) => share(value)) })

  test('is what is missing to 100 per cent', () => {
    expect(told(rest(17, 17, 17, 16, 14))).toEqual({
      words: '19 %',
      formula: '100 − (17 + 17 + 17 + 16 + 14) = 19 %',
    })
  })

  test('is what is missing to the market’s count', () => {
    const parts = [13.1, 12.9, 12.9, 12.2, 10.6].map((value) => shipped(value))
    const total = shipped(77.4, { subject: 'total' })
    expect(told(restOf({ coordinates: at({ measure: 'shipments', subject: 'others' }), total, parts }))).toEqual({
      words: '15.7 million',
      formula: '77.4 − (13.1 + 12.9 + 12.9 + 12.2 + 10.6) = 15.7 million',
    })
  })

  test('is zero where rounding alone makes it less, and nothing where rounding does not', () => {
    expect(rest(34, 34, 33)).toMatchObject({ value: 0 })
    expect(told(rest(34, 34, 33))).toEqual({
      words: '0 %',
      formula: '100 − (34 + 34 + 33) = −1, within rounding 0 %',
    })
    expect(rest(50, 40, 30)).toBeNull()
  })

  test('is never below zero', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(parts, (values) => {
        const left = rest(...values.map((value) => value / 10))
        const sum = values.reduce((all, value) => all + value, 0)
        expect(left?.value ?? 0).toBeGreaterThanOrEqual(0)
        expect(left?.interval?.high ?? 1).toBeGreaterThan(0)
        expect(left !== null || sum > 1000).toBe(true)
      }),
    )
  })
})

test('a year is the sum of its quarters, as long as each has a number', () => {
  const quarters = [67.7, 70.5, 69.1, 77.4].map((value, index) => shipped(value, { period: `2024-Q${index + 1}` }))
  const year = at({ measure: 'shipments', period: '2024' })
  expect(told(sumOfQuarters(quarters, year))).toEqual({
    words: '284.7 million',
    formula: '67.7 + 70.5 + 69.1 + 77.4 = 284.7 million',
  })
  expect(told(sumOfQuarters([shipped(67.7), shipped(70)], year))?.words).toBe('138 million')
  expect(sumOfQuarters([...quarters.slice(1), shipped(null, { direction: 'up' })], year)).toBeNull()
})

describe('a derived figure', () => {
  test('has a key of its own, with the side and the base', () => {
    const { key } = changeInPoints(share(17), share(24, before))!
    expect(key).toBe('derived~published~2023-Q4~share-points~apple~cn~2024-Q4~canalys')
    expect(key).toBe(derivedKey('published', '2023-Q4', at({ inPoints: true })))
  })

  test('carries each statement of its inputs once, and their first notice', () => {
    const torn = figureFrom({ id: 'a', source: 'release' }, { id: 'b', source: 'reprint', value: 19 })
    const then = share(24, { ...before, id: 'c' })
    const change = changeInPoints(torn, then)!
    expect(change.statements.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(change.notice).toBe(torn.notice)
    expect(change.derivation?.inputs).toEqual([torn, then])
    expect(changeInPoints(torn, torn)!.statements.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('is never had from a bare direction', () => {
    const down = share(null, { direction: 'down' })
    const whole = shipped(77.4, { subject: 'total' })
    expect(changeInPoints(share(17), down)).toBeNull()
    expect(changeInPoints(down, share(24))).toBeNull()
    expect(growthFromCounts(down, whole)).toBeNull()
    expect(growthFromCounts(whole, down)).toBeNull()
    expect(shareFromCounts(down, whole)).toBeNull()
    expect(shareFromCounts(whole, down)).toBeNull()
    expect(restOf({ coordinates: at(), total: down, parts: [share(17)] })).toBeNull()
  })

  test('is never had from a number that is open to one side', () => {
    const over: Own = { qualifier: 'over' }
    expect(changeInPoints(share(40, over), share(24, before))).toBeNull()
    expect(growthFromCounts(shipped(70), shipped(65, { ...over, ...before }))).toBeNull()
    expect(shareFromCounts(shipped(12), shipped(1, { qualifier: 'about', subject: 'total' }))).toBeNull()
    expect(sumOfQuarters([shipped(70, over), shipped(70)], at())).toBeNull()
  })

  test('is about as much where an input is', () => {
    expect(told(changeInPoints(share(17, { qualifier: 'about' }), share(24, before)))?.words).toBe('about −7 points')
  })
})
