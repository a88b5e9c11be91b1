import { serveData } from './serveData'

// Where a large file is read, checked, indexed and judged, beside the page.
serveData({
  postMessage: (reply) => globalThis.postMessage(reply),
  addEventListener: (type, listener) => globalThis.addEventListener(type, listener),
})
