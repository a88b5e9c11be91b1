import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hearViews, tellHeights, tellHost, tellTitle } from '../../src/state/host'

// In jsdom a page is its own parent: a frame is made of a parent that only listens.
const told: unknown[] = []
const host = { postMessage: (message: unknown, origin: string) => told.push([message, origin]) }

beforeEach(() => {
  told.length = 0
  vi.stubGlobal('parent', host)
  vi.useFakeTimers()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const say = (data: unknown, source: unknown = host) => {
  const event = new MessageEvent('message', { data })
  Object.defineProperty(event, 'source', { value: source })
  dispatchEvent(event)
}
const asking = (search: unknown, own: object = {}) => ({ type: 'quotient:view', v: 1, search, ...own })

test('messages carry their version, and a page without a host says nothing', () => {
  tellHost({ type: 'quotient:ready' })
  expect(told).toEqual([[{ type: 'quotient:ready', v: 1 }, '*']])
  vi.stubGlobal('parent', self)
  tellHost({ type: 'quotient:ready' })
  expect(told).toHaveLength(1)
})

test('a title is no longer than 200 signs', () => {
  tellTitle('a'.repeat(300))
  expect(told).toEqual([[{ type: 'quotient:title', title: 'a'.repeat(200), v: 1 }, '*']])
})

test('a height is told once as long as it stays the same', () => {
  const element = document.createElement('div')
  const stop = tellHeights(element)
  vi.runAllTimers()
  expect(told).toEqual([[{ type: 'quotient:height', height: 480, v: 1 }, '*']])
  stop()
})

test.each([
  [51_713, 20_000],
  [20, 50],
  [812.4, 813],
])('of %s px it asks for %s: what version 1 allows', (own, asked) => {
  const element = document.createElement('div')
  element.getBoundingClientRect = () => ({ height: own }) as DOMRect
  const stop = tellHeights(element)
  expect(told).toEqual([[{ type: 'quotient:height', height: asked, v: 1 }, '*']])
  stop()
})

test('the host is heard, and of many views in a row the last one', () => {
  const heard: string[] = []
  const stop = hearViews((search) => heard.push(search))
  say(asking('?screen=share'))
  say(asking('?screen=change'))
  vi.runAllTimers()
  expect(heard).toEqual(['?screen=change'])
  say(asking('?screen=stock'))
  vi.advanceTimersByTime(50)
  expect(heard).toHaveLength(1)
  vi.advanceTimersByTime(60)
  expect(heard).toEqual(['?screen=change', '?screen=stock'])
  stop()
  say(asking('?screen=share'))
  vi.runAllTimers()
  expect(heard).toHaveLength(2)
})

test.each([
  ['another window', asking('?'), self],
  ['another type', asking('?', { type: 'quotient:load' })],
  ['another version', asking('?', { v: 2 })],
  ['no text', asking({ screen: 'share' })],
  ['a text without end', asking('?'.repeat(8193))],
  ['nothing', null],
  ['a bare word', 'quotient:view'],
])('from or with %s it hears nothing', (_what, data, source: unknown = host) => {
  const heard: string[] = []
  const stop = hearViews((search) => heard.push(search))
  say(data, source)
  vi.runAllTimers()
  expect(heard).toEqual([])
  stop()
})
