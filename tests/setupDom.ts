import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, vi } from 'vitest'

/** Every element of a test is this wide and high, since jsdom lays nothing out. */
const WIDTH = 900
const HEIGHT = 480
/** Except the span in which Recharts measures its labels: as wide as its text, or no axis would keep two ticks. */
const CHARACTER = { width: 7, height: 14 }

// Code that is loaded when it is needed takes its time on a busy machine.
configure({ asyncUtilTimeout: 5000 })

afterEach(cleanup)

// Files share a page, which takes half the time; each leaves it as it found it.
afterAll(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  document.body.replaceChildren()
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name)
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
})

class FixedResizeObserver implements ResizeObserver {
  readonly #tell: ResizeObserverCallback
  readonly #watched = new Set<Element>()
  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell
  }
  observe(target: Element) {
    this.#watched.add(target)
    queueMicrotask(() => {
      if (this.#watched.has(target)) this.#tell([entryOf(target)], this)
    })
  }
  unobserve(target: Element) {
    this.#watched.delete(target)
  }
  disconnect() {
    this.#watched.clear()
  }
}

function entryOf(target: Element): ResizeObserverEntry {
  const box = [{ inlineSize: WIDTH, blockSize: HEIGHT }]
  return {
    target,
    contentRect: new DOMRect(0, 0, WIDTH, HEIGHT),
    borderBoxSize: box,
    contentBoxSize: box,
    devicePixelContentBoxSize: box,
  }
}

function fixedBox(this: Element): DOMRect {
  const isMeasured = this.id === 'recharts_measurement_span'
  if (isMeasured) return new DOMRect(0, 0, (this.textContent ?? '').length * CHARACTER.width, CHARACTER.height)
  return new DOMRect(0, 0, WIDTH, HEIGHT)
}

globalThis.ResizeObserver = FixedResizeObserver
Element.prototype.getBoundingClientRect = fixedBox
for (const [name, size] of [
  ['offsetWidth', WIDTH],
  ['clientWidth', WIDTH],
  ['offsetHeight', HEIGHT],
  ['clientHeight', HEIGHT],
] as const)
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size })

Element.prototype.scrollIntoView = () => {}
globalThis.matchMedia = (query) =>
  Object.assign(new EventTarget(), {
    media: query,
    matches: false,
    onchange: null,
    addListener() {},
    removeListener() {},
  }) as MediaQueryList

HTMLDialogElement.prototype.show = function show() {
  this.open = true
}
HTMLDialogElement.prototype.showModal = function showModal() {
  if (this.open) throw new DOMException('the dialog is open already', 'InvalidStateError')
  this.open = true
}
HTMLDialogElement.prototype.close = function close(value?: string) {
  if (!this.open) return
  if (value !== undefined) this.returnValue = value
  this.open = false
  this.dispatchEvent(new Event('close'))
}
