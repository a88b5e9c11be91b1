import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

const PAGE = 'src/present.html'
const CODE = 'src/Present.tsx'
const SOURCE_SCRIPT = /\s*<script type="module" src="\/src\/main\.tsx"><\/script>/
const TAGS = /<(?:script\b[^>]*><\/script>|link\b[^>]*>)/g

/**
 * Builds `/present/`: its own page around the script of the first one, so that the two share all code; what a presentation
 * needs beyond that is named in its head and comes at the same time. In development the same address works.
 */
export function presentPlugin(): Plugin {
  let root = ''
  return {
    name: 'quotient:present',
    configResolved(config) {
      root = config.root
    },
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        request.url = request.url?.replace(/^\/present\/(?=$|\?)/, `/${PAGE}`)
        next()
      })
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html']
        if (index?.type !== 'asset') return
        const html = readFileSync(resolve(root, PAGE), 'utf8')
        const source = presentPage(html, String(index.source), codeOf(bundle, resolve(root, CODE)))
        this.emitFile({ type: 'asset', fileName: 'present/index.html', source })
      },
    },
  }
}

/** The files of the code that only presentations need. */
function codeOf(bundle: Rolldown.OutputBundle, path: string): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const own = chunks.find(({ facadeModuleId }) => facadeModuleId === path)
  return own ? [own.fileName, ...own.imports] : []
}

/** The page of presentations with all that the first page names in its head, a folder further down, and its own code. */
export function presentPage(html: string, index: string, code: readonly string[]): string {
  const tags = [...index.matchAll(TAGS)].map(([tag]) => tag.replace(/(href|src)="\.\//, '$1="../'))
  const own = code
    .filter((file) => !index.includes(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="../${file}">`)
  const lines = [...tags, ...own].map((tag) => `    ${tag}\n`).join('')
  return html.replace(SOURCE_SCRIPT, '').replace('  </head>', `${lines}  </head>`)
}
