import { english } from '../../src/domain/texts/en'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  comparePeriods,
  contains,
  daysApart,
  daysOf,
  type Grain,
  grainOf,
  isSameTime,
  nextPeriod,
  periodInWords,
  periodRange,
  quartersOf,
  yearBefore,
  yearOf,
} from '../../src/domain/periods'

const year = fc.integer({ min: 1000, max: 9999 }).map(String)
const quarter = fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([at, number]) => `${at}-Q${number}`)
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([at, number]) => `${at}-${pad(number)}`)
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([at, number]) => `${at}-${pad(number)}`)
const span = fc.tuple(day, day).map((ends) => ends.toSorted().join('/'))
const period = fc.oneof(year, quarter, month, day, span)

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

test.each<[string, Grain, [number, number]]>([
  ['2024', 'year', [20240101, 20241231]],
  ['2024-Q1', 'quarter', [20240101, 20240331]],
  ['2024-Q4', 'quarter', [20241001, 20241231]],
  ['2024-02', 'month', [20240201, 20240231]],
  ['2025-02-11', 'day', [20250211, 20250211]],
  ['2025-01-13/2025-02-12', 'span', [20250113, 20250212]],
  ['2025-01/2025-02', 'span', [20250101, 20250231]],
])('%s is a %s with its first and last day', (text, grain, days) => {
  expect(grainOf(text)).toBe(grain)
  expect(daysOf(text)).toEqual(days)
})

test.each([
  ['2024', '2024-Q4', true],
  ['2024-Q4', '2024-12', true],
  ['2024-Q4', '2024-12-31', true],
  ['2024-02', '2024-02-29', true],
  ['2025-01-13/2025-02-12', '2025-02', false],
  ['2025-01/2025-02', '2025-01-13/2025-02-12', true],
  ['2024-Q4', '2024', false],
  ['2024', '2025-Q1', false],
])('%s contains %s: %s', (outer, inner, expected) => {
  expect(contains(outer, inner)).toBe(expected)
})

test.each([
  ['2025-01-13/2025-02-12', '2025-01/2025-02', true],
  ['2025-01/2025-02-12', '2025-01/2025-02', true],
  ['2025-01/2025-02', '2025-01/2025-02', true],
  ['2025-01/2025-02', '2025-01-13/2025-02-12', false],
  ['2024-12-31/2025-02-12', '2025-01/2025-02', false],
  ['2025-01-13/2025-03-01', '2025-01/2025-02', false],
  ['2025-01-13', '2025-01/2025-02', false],
  ['2025-01-13/2025-02-12', '2025-01', false],
  ['2025-01-13', '2025-01', false],
  [null, '2025-01/2025-02', false],
])('%s is sharper than %s: %s', (span, vague, expected) => {
  expect(isSameTime(span, vague)).toBe(expected)
})

test.each([
  ['2025-02-11', '2025-02-11', 0],
  ['2025-02-11', '2025-02-14', 3],
  ['2025-02-28', '2025-03-01', 4],
  ['2024-12-31', '2025-01-01', 1],
  ['2024-11', '2024-12', 31],
  ['2024-Q3', '2024-Q4', 93],
  ['2023', '2024', 372],
  ['2024', '2024-12', 170.5],
  ['2025-02', '2025-02-16', 0],
  ['2025-01-13/2025-01-15', '2025-01-14', 0],
])('%s and %s lie %s days apart, in either order', (a, b, days) => {
  expect(daysApart(a, b)).toBe(days)
  expect(daysApart(b, a)).toBe(days)
})

describe('the order of periods', () => {
  test('a total follows its parts that begin with it, and the parts after that follow the total', () => {
    const ordered = [
      '2023-Q4',
      '2024-01',
      '2024-Q1',
      '2024',
      '2024-Q2',
      '2024-Q4',
      '2025-01-13',
      '2025-01-13/2025-02-12',
    ]
    expect(ordered.toReversed().toSorted(comparePeriods)).toEqual(ordered)
  })

  test('is total: antisymmetric, transitive, and zero for a period and itself alone', () => {
    fc.assert(
      fc.property(period, period, period, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) + 0)
        expect(comparePeriods(a, b) === 0).toBe(a === b)
        const [first, second, third] = [a, b, c].toSorted(comparePeriods)
        expect(comparePeriods(first!, second!)).toBeLessThanOrEqual(0)
        expect(comparePeriods(second!, third!)).toBeLessThanOrEqual(0)
        expect(comparePeriods(first!, third!)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('a range', () => {
  test('has every quarter from one end to the other', () => {
    expect(periodRange('2023-Q3', '2024-Q2')).toEqual(['2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2'])
  })

  test('has every year from one end to the other, up to the last that can be written', () => {
    expect(periodRange('2022', '2024')).toEqual(['2022', '2023', '2024'])
    expect(periodRange('9998', '9999')).toEqual(['9998', '9999'])
    expect(periodRange('9999-Q3', '9999-Q4')).toEqual(['9999-Q3', '9999-Q4'])
  })

  test('contains its ends and has no holes', () => {
    const ends = fc.oneof(fc.tuple(year, fc.nat(40)), fc.tuple(quarter, fc.nat(40)))
    fc.assert(
      fc.property(ends, ([from, steps]) => {
        let to = from
        for (let step = 0; step < steps; step++) {
          const next = nextPeriod(to)!
          if (next.length > from.length) break
          to = next
        }
        const range = periodRange(from, to)
        expect(range[0]).toBe(from)
        expect(range.at(-1)).toBe(to)
        expect(range.slice(1)).toEqual(range.slice(0, -1).map(nextPeriod))
      }),
    )
  })

  test.each([
    ['of different grain', '2023', '2024-Q4'],
    ['in the wrong order', '2024-Q4', '2024-Q1'],
    ['of a grain without neighbours', '2025-02-11', '2025-02-12'],
    ['more than 400 periods apart', '1000', '1400'],
  ])('is empty for ends %s', (_, from, to) => {
    expect(periodRange(from, to)).toEqual([])
  })
})

test.each([
  ['2024', '2023', '2025'],
  ['2024-Q4', '2023-Q4', '2025-Q1'],
  ['2024-Q2', '2023-Q2', '2024-Q3'],
  ['2024-12', '2023-12', null],
  ['2025-02-11', '2024-02-11', null],
  ['2025-01-13/2025-02-12', null, null],
  ['1000-Q1', '0999-Q1', '1000-Q2'],
])('%s is compared with %s and followed by %s', (at, before, next) => {
  expect(yearBefore(at)).toBe(before)
  expect(nextPeriod(at)).toBe(next)
})

test('a year has four quarters, which lie in it', () => {
  expect(quartersOf('2024')).toEqual(['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'])
  expect(quartersOf('2024').map(yearOf)).toEqual(['2024', '2024', '2024', '2024'])
})

test.each([
  [null, 'no period given'],
  ['2024', '2024'],
  ['2024-Q4', 'Q4 2024'],
  ['2024-12', 'December 2024'],
  ['2025-02-01', '1 February 2025'],
  ['2025-01-13/2025-02-12', '13 January to 12 February 2025'],
  ['2024-12-30/2025-01-02', '30 December 2024 to 2 January 2025'],
  ['2025-01/2025-02', 'January to February 2025'],
])('%s reads as %s', (at, words) => {
  expect(periodInWords(at, english)).toBe(words)
})
