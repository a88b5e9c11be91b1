import { expect, test } from 'vitest'
import { PRESETS } from '../../src/query/presets'
import { parseAddress } from '../../src/state/address'
import { presetOf } from '../../src/state/presetOf'
import { view } from './views'

test('every view of the list is found by its own address, in any theme and language', () => {
  for (const { name, query } of PRESETS)
    expect(presetOf({ ...parseAddress(query).view, theme: 'dark', lang: 'zh' }, PRESETS)).toBe(name)
})

test('the landing view is the same with its screen and without', () => {
  expect(presetOf(view({ screen: 'verdicts' }), [{ name: 'landing', query: '' }])).toBe('landing')
})

test('a view that shows something else is none of them', () => {
  expect(presetOf(view({ screen: 'share', vendors: ['apple'] }), PRESETS)).toBeNull()
})
