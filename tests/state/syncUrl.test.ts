import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { changeView, openView, viewStore } from '../../src/state/store'
import { syncUrl } from '../../src/state/syncUrl'
import { DEFAULT_VIEW } from '../../src/state/view'
import { view } from './views'

let stop = () => {}
const push = vi.spyOn(history, 'pushState')
const replace = vi.spyOn(history, 'replaceState')

/** Opens an address as a browser does, then keeps it in step. Only writes that follow are counted. */
function start(search = ''): void {
  history.replaceState(null, '', `/page${search}`)
  stop = syncUrl()
  push.mockClear()
  replace.mockClear()
}

/** How often an address was pushed and replaced, and the address that stands there. */
function written(): [number, number, string] {
  return [push.mock.calls.length, replace.mock.calls.length, location.search]
}

/** The next thing that a reader does, whatever it is. */
function press(kind = 'keydown'): void {
  dispatchEvent(new Event(kind))
}

/** Back or forward by a key, in the few milliseconds that jsdom needs for it. */
async function go(steps: 1 | -1): Promise<void> {
  press()
  const arrived = vi.fn<() => void>()
  addEventListener('popstate', arrived, { once: true })
  history.go(steps)
  await vi.advanceTimersByTimeAsync(5)
  expect(arrived).toHaveBeenCalledOnce()
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  openView(DEFAULT_VIEW, [])
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

describe('at the start', () => {
  test('the address is read, and left as it stands', () => {
    start('?layer=quoted&vendors=apple~vivo')
    expect(viewStore.getState()).toEqual({ view: view({ layer: 'quoted', vendors: ['apple', 'vivo'] }), notices: [] })
    vi.advanceTimersByTime(1000)
    expect(written()).toEqual([0, 0, '?layer=quoted&vendors=apple~vivo'])
  })

  test('what cannot be read becomes a notice', () => {
    start('?layer=both&screen=change')
    expect(viewStore.getState()).toMatchObject({
      view: view({ screen: 'change' }),
      notices: [{ parameter: 'layer', found: 'both' }],
    })
  })
})

describe('a step', () => {
  test.each([
    [{ screen: 'change' as const }, '?screen=change'],
    [{ receipt: 'share~apple' }, '?receipt=share~apple'],
    [{ periods: { from: '2024-Q1', to: '2024-Q4' } }, '?periods=2024-Q1..2024-Q4'],
    [{ vendors: [] }, '?vendors=~'],
  ])('gets one place in the history, after what it draws: %o', (change, search) => {
    start()
    changeView(change)
    expect(written()).toEqual([0, 0, ''])
    vi.advanceTimersByTime(1000)
    expect(written()).toEqual([1, 0, search])
  })

  test.each(['pointerdown', 'keydown', 'pagehide'])('is written before what a reader does next: %s', (kind) => {
    start()
    changeView({ layer: 'quoted' })
    press(kind)
    expect(written()).toEqual([1, 0, '?layer=quoted'])
    vi.advanceTimersByTime(1000)
    expect(written()).toEqual([1, 0, '?layer=quoted'])
  })

  test('has its own place, however soon the next one follows', async () => {
    start()
    changeView({ layer: 'quoted' })
    changeView({ vendors: ['apple'] })
    vi.advanceTimersByTime(1000)
    expect(written()).toEqual([2, 0, '?layer=quoted&vendors=apple'])
    await go(-1)
    expect(viewStore.getState().view).toEqual(view({ layer: 'quoted' }))
  })

  test('that is taken back at once leaves two places', () => {
    start()
    changeView({ layer: 'quoted' })
    changeView({ layer: null })
    vi.advanceTimersByTime(1000)
    expect(written()).toEqual([2, 0, ''])
  })

  test('comes before what is typed after it', () => {
    start()
    changeView({ screen: 'statements' })
    changeView({ q: 'share' })
    expect(written()).toEqual([1, 0, '?screen=statements'])
    vi.advanceTimersByTime(1000)
    expect(written()).toEqual([1, 1, '?screen=statements&q=share'])
  })

  test('keeps path and fragment', () => {
    start('#part')
    changeView({ layer: 'quoted' })
    press()
    expect(location.pathname + location.search + location.hash).toBe('/page?layer=quoted#part')
  })

  test('back to where the address stands writes nothing', () => {
    start('?layer=quoted')
    changeView({ layer: 'quoted' })
    press()
    expect(written()).toEqual([0, 0, '?layer=quoted'])
  })

  test('back to every default leaves no query', () => {
    start('?layer=quoted')
    changeView({ layer: null })
    press()
    expect(written()).toEqual([1, 0, ''])
  })
})

describe('typing', () => {
  test('is written when the reader leaves', () => {
    start()
    changeView({ q: 'vivo' })
    press('pagehide')
    expect(written()).toEqual([0, 1, '?q=vivo'])
  })

  test('replaces the address, four times a second at most, with the last that was typed', () => {
    start()
    for (const q of ['m', 'ma', 'mar']) changeView({ q })
    expect(written()).toEqual([0, 0, ''])
    vi.advanceTimersByTime(249)
    expect(written()).toEqual([0, 0, ''])
    vi.advanceTimersByTime(1)
    expect(written()).toEqual([0, 1, '?q=mar'])
    changeView({ q: 'mark' })
    vi.advanceTimersByTime(250)
    expect(written()).toEqual([0, 2, '?q=mark'])
  })

  test('is in place before a step that follows at once, so that back undoes the step alone', async () => {
    start()
    changeView({ q: 'share' })
    changeView({ screen: 'statements' })
    press()
    expect(written()).toEqual([1, 1, '?screen=statements&q=share'])
    await go(-1)
    expect(viewStore.getState().view).toEqual(view({ q: 'share' }))
    vi.advanceTimersByTime(1000)
    expect(written()).toEqual([1, 1, '?q=share'])
  })

  test('that ends where it began writes nothing', () => {
    start()
    changeView({ q: 'm' })
    changeView({ q: null })
    vi.advanceTimersByTime(1000)
    expect(written()).toEqual([0, 0, ''])
  })

  test.each([
    { theme: 'dark' as const },
    { marks: 'off' as const },
    { sort: { key: 'value' as const, descending: true } },
  ])('is not the only change that is no step: %o', (change) => {
    start()
    changeView(change)
    vi.advanceTimersByTime(250)
    expect(written().slice(0, 2)).toEqual([0, 1])
  })
})

describe('back and forward', () => {
  test('bring the view of the address', async () => {
    start('?screen=change')
    changeView({ layer: 'quoted' })
    await go(-1)
    expect(viewStore.getState().view).toEqual(view({ screen: 'change' }))
    await go(1)
    expect(viewStore.getState().view).toEqual(view({ screen: 'change', layer: 'quoted' }))
    expect(written()).toEqual([1, 0, '?screen=change&layer=quoted'])
  })

  test('leave the history as it is, even where an address is not worded as ours', async () => {
    start('?vendors=apple%7Evivo&screen=change&layer=both')
    changeView({ layer: 'quoted' })
    await go(-1)
    vi.advanceTimersByTime(1000)
    expect(written()).toEqual([1, 0, '?vendors=apple%7Evivo&screen=change&layer=both'])
    expect(viewStore.getState()).toMatchObject({
      view: view({ screen: 'change', vendors: ['apple', 'vivo'] }),
      notices: [{ parameter: 'layer', found: 'both' }],
    })
  })

  test('drop what was typed a moment before', async () => {
    start()
    changeView({ layer: 'quoted' })
    changeView({ q: 'share' })
    await go(-1)
    vi.advanceTimersByTime(1000)
    expect(written()).toEqual([1, 0, ''])
  })
})

describe('once stopped', () => {
  test('nothing is written and nothing read', async () => {
    start()
    changeView({ layer: 'quoted' })
    stop()
    changeView({ screen: 'change' })
    vi.advanceTimersByTime(1000)
    expect(written()).toEqual([1, 0, '?layer=quoted'])
    await go(-1)
    expect(viewStore.getState().view.screen).toBe('change')
  })

  test('what was typed last is written', () => {
    start()
    changeView({ q: 'share' })
    stop()
    expect(written()).toEqual([0, 1, '?q=share'])
  })
})
