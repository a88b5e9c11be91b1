import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { catalogOf } from '../domain/catalog'
import { judgementOf } from '../domain/judgement'
import { judgementText } from '../domain/judgementText'
import type { Checked } from '../query/bundledSource'
import { checkedDataset } from './checkedData'
import { firstTypefaces } from './typefaces'

/** Where the data file lies in the tree, and its address in the dev server. */
const DATASET = 'data/dataset.json'

/**
 * The data file at build time: checked and judged, so that a page that gets the very same bytes need do neither again (it
 * knows their digest). The browser fetches it and the two fonts of the first screen while the script still loads, instead of
 * after it; and the page's plain link to the data file (`<noscript>`) has its built address.
 */
export function dataPlugin(): Plugin {
  return {
    name: 'quotient:data',
    apply: 'build',
    config: ({ root = '.' }) => ({
      define: { DATASET_CHECKED: JSON.stringify(checked(readFileSync(resolve(root, DATASET), 'utf8'))) },
    }),
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
        const fonts = firstTypefaces(files)
        const tags = [
          ...(dataset ? [preload(address(dataset.fileName), 'fetch', 'application/json')] : []),
          ...fonts.map(({ fileName }) => preload(address(fileName), 'font', 'font/woff2')),
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

/** What a page need not find out again of a data file. Throws for one that the page would refuse. */
function checked(text: string): Checked {
  const dataset = checkedDataset(text)
  const { statements } = dataset
  const judgement = judgementText(judgementOf(statements, catalogOf(dataset)), statements)
  return { digest: createHash('sha256').update(text).digest('hex'), judgement }
}
