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

/** Ends its timers, so that the process can end. */
export function closeDom(): void {
  window.close()
}
