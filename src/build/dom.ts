import { JSDOM } from 'jsdom'

// Charts are drawn on elements, and React asks on its first line whether there are any: so this module is imported first.
const { window } = new JSDOM('<!doctype html><html><body></body></html>', { pretendToBeVisual: true })

Object.assign(globalThis, {
  window,
  document: window.document,
  Element: window.Element,
  HTMLElement: window.HTMLElement,
  HTMLIFrameElement: window.HTMLIFrameElement,
  Node: window.Node,
  SVGElement: window.SVGElement,
  XMLSerializer: window.XMLSerializer,
  getComputedStyle: window.getComputedStyle.bind(window),
  requestAnimationFrame: window.requestAnimationFrame.bind(window),
  cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
})

/** What a page asks of its browser before it draws: a wide window, the colours of its system, a reader of English. */
export function pretend({ isDark }: { isDark: boolean }): void {
  const holds = (query: string) =>
    query.includes('min-width') || (isDark && query.includes('prefers-color-scheme: dark'))
  const matchMedia = (query: string) => ({
    matches: holds(query),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })
  const { location, addEventListener, removeEventListener } = window
  const idle = () => undefined
  class Observer {
    observe = idle
    unobserve = idle
    disconnect = idle
  }
  Object.assign(globalThis, { matchMedia, location, addEventListener, removeEventListener, ResizeObserver: Observer })
  Object.defineProperty(globalThis, 'navigator', {
    value: { languages: ['en'], userAgent: 'node' },
    configurable: true,
  })
}

/** Ends its timers, so that the process can end. */
export function closeDom(): void {
  window.close()
}
