import fc from 'fast-check'
import { expect, test } from 'vitest'
import { english } from '../../src/domain/texts/en'
import { chinese } from '../../src/domain/texts/zh'
import { amountInShort, amountInWords, digits } from '../../src/domain/words'
import { statement } from '../make'
import { type Own, plain } from './onSides'

const million: Own = { measure: 'shipments', unit: 'million units' }
const points: Own = { unit: 'percentage points' }

test.each<[Own, string]>([
  [{ value: 17 }, '17 %'],
  [{ value: 15, decimals: 1 }, '15.0 %'],
  [{ value: 40, qualifier: 'over' }, 'over 40 %'],
  [{ value: 40, qualifier: 'at-most' }, 'at most 40 %'],
  [{ value: 14, qualifier: 'about' }, 'about 14 %'],
  [{ value: 37, measure: 'growth' }, '+37 %'],
  [{ value: -25, measure: 'growth' }, '−25 %'],
  [{ value: 0, measure: 'growth' }, '0 %'],
  [{ value: -0.04, measure: 'growth', decimals: 1 }, '0.0 %'],
  [{ value: 7, ...points }, '+7 points'],
  [{ value: -1, ...points }, '−1 point'],
  [{ value: 1, decimals: 1, ...points }, '+1.0 points'],
  [{ value: 12.9, ...million }, '12.9 million'],
  [{ value: 1220.5, ...million }, '1,220.5 million'],
  [{ value: 280, decimals: -1, ...million }, '280 million'],
  [{ value: 116.7, decimals: 2, measure: 'price', unit: 'HKD' }, '116.70 HKD'],
  [{ value: 3, measure: 'rank', unit: null }, '3rd'],
  [{ value: 5, measure: 'event', unit: null }, '5'],
  [{ value: null, direction: 'down' }, 'down'],
  [{ value: null, measure: 'event' }, 'in words'],
  [{ value: null }, 'no number'],
])('%o reads as %s', (own, words) => {
  expect(plain(amountInWords(statement(own), english))).toBe(words)
})

test('a number stays on one line with its unit and with what qualifies it', () => {
  expect(amountInWords(statement({ value: 40, qualifier: 'over' }), english)).toBe('over\u00A040\u00A0%')
})

test.each([
  [0, 0, '0'],
  [-0, 1, '0.0'],
  [-7, 0, '−7'],
  [999, 0, '999'],
  [1000, 0, '1,000'],
  [-1234567.891, 2, '−1,234,567.89'],
  [285, -1, '285'],
])('%s with %s decimals is written %s', (value, decimals, written) => {
  expect(digits(value, decimals)).toBe(written)
})

test('numbers are grouped and rounded as the platform does it in English and in Chinese', () => {
  const asPrinted = fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }))
  fc.assert(
    fc.property(asPrinted, fc.integer({ min: 0, max: 6 }), ([units, places], decimals) => {
      const value = Number(`${units}e-${places}`)
      for (const locale of ['en', 'zh-Hans']) {
        const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
        expect(digits(value, decimals)).toBe(new Intl.NumberFormat(locale, options).format(value))
      }
    }),
  )
})

test.each([
  ['en-GB', english],
  ['zh-Hans', chinese],
] as const)('lists are written as the platform does it in %s', (locale, { amounts: { lists } }) => {
  for (const items of [[], ['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D']]) {
    expect(lists.and(items)).toBe(new Intl.ListFormat(locale, { type: 'conjunction' }).format(items))
    expect(lists.or(items)).toBe(new Intl.ListFormat(locale, { type: 'disjunction' }).format(items))
  }
})

test.each([
  ['en-GB', english],
  ['zh-Hans', chinese],
] as const)('dates are written as the platform does it in %s', (locale, { places: { dates } }) => {
  const written = (iso: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${iso}T12:00Z`))
  for (let month = 1; month <= 12; month++) {
    const iso = `2024-${String(month).padStart(2, '0')}`
    expect(dates.month(iso)).toBe(written(`${iso}-01`, { month: 'long', year: 'numeric' }))
    expect(dates.monthInShort(iso)).toBe(written(`${iso}-01`, { month: 'short', year: 'numeric' }))
    for (const day of [`${iso}-01`, `${iso}-28`]) {
      expect(dates.day(day)).toBe(written(day, { day: 'numeric', month: 'long', year: 'numeric' }))
      expect(dates.dayInShort(day)).toBe(written(day, { day: 'numeric', month: 'short', year: 'numeric' }))
    }
  }
})

test('a month that no year has is said as it is written', () => {
  for (const { places } of [english, chinese])
    expect(['2024-13', '2024-00'].map(places.dates.month)).toEqual(['2024-13', '2024-00'])
})

test('written digits read back as the number, rounded', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true })
  fc.assert(
    fc.property(value, fc.integer({ min: 0, max: 6 }), (number, decimals) => {
      const read = Number(digits(number, decimals).replaceAll(',', '').replace('−', '-'))
      expect(Math.abs(read - number)).toBeLessThanOrEqual(
        0.5000001 * 10 ** -decimals + Math.abs(number) * Number.EPSILON,
      )
    }),
  )
})

test('ordinals end as they are spoken', () => {
  const numbers = [1, 2, 3, 4, 10, 11, 12, 13, 21, 22, 101, 111, 112, 123]
  expect(numbers.map(english.amounts.ordinal).join(' ')).toBe(
    '1st 2nd 3rd 4th 10th 11th 12th 13th 21st 22nd 101st 111th 112th 123rd',
  )
})

test('a list has commas, and an "and" before its last', () => {
  const lists = [[], ['A'], ['A', 'B'], ['A', 'B', 'C']]
  expect(lists.map((list) => english.amounts.lists.and(list))).toEqual(['', 'A', 'A and B', 'A, B and C'])
  expect(lists.map((list) => english.amounts.lists.or(list))).toEqual(['', 'A', 'A or B', 'A, B or C'])
})

test('one source is no plural, and none and three are', () => {
  expect([0, 1, 3].map((count) => english.amounts.sources(count))).toEqual(['0 sources', '1 source', '3 sources'])
})

test('a unit that no list knows is printed as the source has it', () => {
  const units = ['USD', null, 'percentage points'].map((unit) => plain(english.amounts.unit(unit, '2')))
  expect(units).toEqual([' USD', '', ' points'])
})

test.each<[Own, string]>([
  [{ value: 17 }, '17'],
  [{ value: 37, measure: 'growth' }, '+37'],
  [{ value: -7, ...points }, '−7'],
  [{ value: 40, qualifier: 'over' }, '>40'],
  [{ value: 5, qualifier: 'at-most' }, '≤5'],
  [{ value: 14, qualifier: 'about' }, '≈14'],
  [{ value: 3, measure: 'rank', unit: null }, '3rd'],
  [{ value: null, direction: 'down' }, 'down'],
])('where there is no room, %o reads as %s', (own, words) => {
  expect(amountInShort(statement(own), english)).toBe(words)
})
