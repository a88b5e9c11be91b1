import { english } from '../../src/domain/texts/en'
import { expect, test } from 'vitest'
import { sumNotice } from '../../src/domain/sums'
import { figureFrom, type Own } from './onSides'

const notice = (values: number[], own: Own = {}) =>
  sumNotice(
    values.map((value) => figureFrom({ value, ...own })),
    english,
  )

test.each([
  ['100', [17, 17, 17, 16, 14, 19], null],
  ['99', [17, 17, 17, 16, 14, 18], 'Shares add to 99 because each is rounded.'],
  ['101', [17, 17, 17, 16, 14, 20], 'Shares add to 101 because each is rounded.'],
  ['115', [20, 20, 20, 20, 20, 15], 'Shares add to 115, which rounding does not explain.'],
  ['99.5', [33.2, 33.2, 33.1], 'Shares add to 99.5, which rounding does not explain.'],
  ['99.9', [33.3, 33.3, 33.3], 'Shares add to 99.9 because each is rounded.'],
  ['101 from two', [50, 51], 'Shares add to 101 because each is rounded.'],
  ['102 from two', [51, 51], 'Shares add to 102, which rounding does not explain.'],
])('shares that add to %s', (_, values, expected) => {
  expect(notice(values)).toBe(expected)
})

test('what binary arithmetic adds is no sum of its own', () => {
  expect(notice(Array(10).fill(10.1).with(0, 9.1))).toBeNull()
})

test('bare directions do not add, and with nothing to add there is nothing to say', () => {
  expect(sumNotice([figureFrom({ value: null, direction: 'up' })], english)).toBeNull()
  expect(sumNotice([figureFrom({ value: null, direction: 'up' }), figureFrom({ value: 100 })], english)).toBeNull()
})
