import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import {
  changeView,
  dismissNotices,
  openView,
  resetView,
  useAddressNotices,
  useView,
  viewStore,
} from '../../src/state/store'
import { DEFAULT_VIEW } from '../../src/state/view'
import { view } from './views'

const NOTICE = { parameter: 'chart', found: 'pie', expected: { values: 'stacked' } }

beforeEach(() => openView(DEFAULT_VIEW, []))

test('a change takes what it names and keeps the rest', () => {
  changeView({ layer: 'quoted', vendors: ['apple'] })
  changeView({ vendors: null, q: 'share' })
  expect(viewStore.getState().view).toEqual(view({ layer: 'quoted', q: 'share' }))
})

test('a change makes a new view and leaves the old one as it was', () => {
  changeView({ layer: 'quoted' })
  expect(DEFAULT_VIEW.layer).toBeNull()
})

test('the reset keeps screen and theme, and takes the notices away', () => {
  openView(view({ screen: 'change', theme: 'dark', layer: 'quoted', marks: 'off', receipt: 'share~apple' }), [NOTICE])
  resetView()
  expect(viewStore.getState()).toEqual({ view: view({ screen: 'change', theme: 'dark' }), notices: [] })
})

test('an opened view replaces the whole one and brings its notices, which can be dismissed', () => {
  changeView({ layer: 'quoted' })
  openView(view({ screen: 'stock' }), [NOTICE])
  expect(viewStore.getState()).toEqual({ view: view({ screen: 'stock' }), notices: [NOTICE] })
  dismissNotices()
  expect(viewStore.getState()).toEqual({ view: view({ screen: 'stock' }), notices: [] })
})

test('a component draws again for the value that it looks at, and for no other', () => {
  let draws = 0
  const layer = renderHook(() => {
    draws += 1
    return useView((state) => state.layer)
  })
  const notices = renderHook(() => useAddressNotices())
  expect([layer.result.current, notices.result.current]).toEqual([null, []])
  act(() => changeView({ q: 'share' }))
  expect(draws).toBe(1)
  act(() => openView(view({ layer: 'quoted' }), [NOTICE]))
  expect(draws).toBe(2)
  expect([layer.result.current, notices.result.current]).toEqual(['quoted', [NOTICE]])
})
