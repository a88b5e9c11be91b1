import { expect, test } from 'vitest'
import { markNumber } from '../../src/domain/markNumber'
import { statement } from '../make'
import type { Own } from './onSides'

const million: Own = { measure: 'shipments', unit: 'million units' }
const rank = (value: number): Own => ({ measure: 'rank', value, unit: null })

/** The words with what is marked in brackets. */
function marked(exact: string, own: Own): string {
  const place = markNumber(exact, statement(own))
  return place ? `${exact.slice(0, place[0])}[${exact.slice(...place)}]${exact.slice(place[1])}` : exact
}

test.each<[Own, string]>([
  [{ value: 17 }, 'with a [17%] share'],
  [{ value: 17 }, 'a share of [17 per cent]'],
  [{ value: 17 }, 'not 117 or 17.5 or 1.17 but [17]'],
  [{ value: 15, decimals: 1 }, 'to [15.0%] of the market'],
  [{ value: 15.2 }, 'a decimal comma, [15,2 percent]'],
  [{ value: -25 }, 'fell by [25%]'],
  [{ value: 13.1, ...million }, '[13.1 million] units'],
  [{ value: 13.1, ...million }, '[13.1m] units'],
  [{ value: 1240, ...million }, '[1.24 billion] units'],
  [{ value: 5, ...million }, 'the 5th and Q5, then [5 million]'],
  [{ value: 17 }, '市场份额[17%]'],
  [{ value: 4, measure: 'growth' }, '4月出货量同比增长[4%]至6910万台'],
  [{ value: 69.1, ...million }, '增长4%至[6910万]台'],
  [{ value: 13.1, ...million }, '2300万台和[1310 万]台'],
  [rank(1), 'vivo [led] the market'],
  [rank(1), 'Huawei took the [No. 1] place'],
  [rank(3), 'came [third] with 17%'],
  [rank(2), 'the [2nd] place'],
  [rank(2), '苹果[第二]'],
])('%o is marked in "%s"', (own, expected) => {
  expect(marked(expected.replaceAll(/[[\]]/g, ''), own)).toBe(expected)
})

test.each<[Own, string]>([
  [{ value: 17 }, 'said in words, seventeen per cent'],
  [{ value: 17 }, 'in 2017, for 17x and x17'],
  [{ value: null, direction: 'down' }, 'declined by 17%'],
  [{ value: 13.1, ...million }, '21310万台'],
  [rank(3), 'topped 3 lists, misled'],
  [rank(99), 'came 99th'],
])('%o is not marked in "%s"', (own, exact) => {
  expect(marked(exact, own)).toBe(exact)
})
