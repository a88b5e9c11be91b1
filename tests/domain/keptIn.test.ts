import { expect, it, vi } from 'vitest'
import { keptIn } from '../../src/domain/keptIn'

it('makes a thing once for each key', () => {
  const keeper = new Map<string, number[]>()
  const make = vi.fn<() => number[]>(() => [])
  const first = keptIn(keeper, 'a', make)
  first.push(1)
  expect(keptIn(keeper, 'a', make)).toBe(first)
  expect(keptIn(keeper, 'b', make)).not.toBe(first)
  expect([...keeper]).toEqual([
    ['a', [1]],
    ['b', []],
  ])
  expect(make).toHaveBeenCalledTimes(2)
})

it.each([[undefined], [null], [0], ['']])('keeps %j as anything else', (nothing) => {
  const keeper = new WeakMap<object, unknown>()
  const key = {}
  const make = vi.fn<() => unknown>(() => nothing)
  expect([keptIn(keeper, key, make), keptIn(keeper, key, make)]).toEqual([nothing, nothing])
  expect(make).toHaveBeenCalledOnce()
})
