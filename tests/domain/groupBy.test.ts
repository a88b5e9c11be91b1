import { expect, test } from 'vitest'
import { groupBy } from '../../src/domain/groupBy'

test('groups and items stand in the order in which they come', () => {
  const groups = groupBy(['b1', 'a1', 'b2', 'c1', 'a2'], ([first]) => first!)
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1', 'a2']],
    ['c', ['c1']],
  ])
})

test('an item that comes twice stands twice', () => {
  expect([...groupBy([1, 1], String)]).toEqual([['1', [1, 1]]])
})

test('nothing has no groups', () => {
  expect(groupBy([], String).size).toBe(0)
})

test('anything that can be walked can be grouped, once', () => {
  const walked = new Map([['x', 1]]).values()
  expect([...groupBy(walked, String)]).toEqual([['1', [1]]])
  expect([...groupBy(walked, String)]).toEqual([])
})
