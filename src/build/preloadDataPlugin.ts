import { posix } from 'node:path'
import type { HtmlTagDescriptor, Plugin } from 'vite'

/** Where the data file lies in the tree, and its address in the dev server. */
const DATASET = 'data/dataset.json'
const FIRST_FONTS = [
  /\/source-serif-4-latin-(?:wght|opsz|standard)-normal-[^/]*\.woff2$/,
  /\/source-sans-3-latin-wght-normal-[^/]*\.woff2$/,
]

/**
 * Lets the browser fetch the data and the two fonts of the first screen while the script still loads, instead of after
 * it; and gives the page's plain link to the data file (`<noscript>`) its built address.
 */
export function preloadDataPlugin(): Plugin {
  return {
    name: 'quotient:preload-data',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        const files = Object.values(bundle ?? {})
        const from = posix.dirname(path)
        const address = (fileName: string) => {
          const relative = posix.relative(from, `/${fileName}`)
          return relative.startsWith('.') ? relative : `./${relative}`
        }
        const dataset = files.find((file) => file.type === 'asset' && file.originalFileNames.includes(DATASET))
        const fonts = FIRST_FONTS.flatMap((pattern) => files.find((file) => pattern.test(`/${file.fileName}`)) ?? [])
        const tags = [
          ...(dataset ? [preload(address(dataset.fileName), 'fetch', 'application/json')] : []),
          ...fonts.map((font) => preload(address(font.fileName), 'font', 'font/woff2')),
        ]
        return { html: dataset ? html.replaceAll(`"/${DATASET}"`, `"${address(dataset.fileName)}"`) : html, tags }
      },
    },
  }
}

/** `crossorigin` makes the request equal to the one of `fetch(url)` and of `@font-face`; otherwise it is made twice. */
function preload(href: string, as: 'fetch' | 'font', type: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'preload', as, type, crossorigin: 'anonymous', href }, injectTo: 'head' }
}
