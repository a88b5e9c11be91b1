import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { InlineCode } from './inlineCode'
import { cacheRule, headersFile, headersIn, policyOf, REVALIDATE, withPolicyMeta } from './policy'

/** Writes the policy into what is built, and serves the preview with it. The dev server has none: it injects inline code. */
export function headersPlugin(inline: InlineCode): Plugin {
  return {
    name: 'quotient:headers',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const policy = policyOf(inline.sources())
        const pages = Object.values(bundle).filter((file) => file.type === 'asset' && file.fileName.endsWith('.html'))
        for (const page of pages) {
          if (page.type !== 'asset') continue
          const html = typeof page.source === 'string' ? page.source : new TextDecoder().decode(page.source)
          page.source = withPolicyMeta(html, policy)
        }
        this.emitFile({
          type: 'asset',
          fileName: '_headers',
          source: headersFile(
            policy,
            pages.map((page) => page.fileName),
          ),
        })
      },
    },
    configurePreviewServer(server) {
      const outDir = resolve(server.config.root, server.config.build.outDir)
      const headers = headersIn(readFileSync(join(outDir, '_headers'), 'utf8'))
      server.middlewares.use((request, response, next) => {
        const path = pathOf(request.url)
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
        // A missing file under /assets/ must stay missing: a page in its place breaks the import, and a kept 404 breaks
        // it for ever.
        if (path === null || (isFileAddress(path) && !isFile(join(outDir, path)))) {
          response.statusCode = 404
          response.setHeader('Cache-Control', REVALIDATE)
          response.setHeader('Content-Type', 'text/plain; charset=utf-8')
          response.end('Not found.')
          return
        }
        const rule = cacheRule(path)
        if (rule !== null) response.setHeader('Cache-Control', rule)
        next()
      })
    },
  }
}

function pathOf(address: string | undefined): string | null {
  try {
    return decodeURIComponent((address ?? '/').replace(/[?#].*$/s, ''))
  } catch {
    return null
  }
}

const isFileAddress = (path: string) => path.startsWith('/assets/') || /\.[^/]*$/.test(path)

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
