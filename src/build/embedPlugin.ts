import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { shortEdition } from '../domain/edition'
import { classicBuild, targetOf } from './classicBuild'
import { compileHintsPlugin } from './compileHintsPlugin'

const ENTRY = 'src/mainEmbed.tsx'
const PAGE = 'src/embed.html'
/** What authors need to know, with a live example. */
const ARTICLE = 'src/embedding.html'
const DATASET = 'data/dataset.json'
const EDITIONS = 'data/editions'

/**
 * Builds `/embed/`. A sandboxed frame has an opaque origin, for which hosts that send no CORS headers refuse module
 * scripts and every fetch: so the embed is one classic script, and its data another.
 * Each edition of the data also has a page of its own, `/embed/01234567/`, which keeps showing it.
 */
export function embedPlugin(): Plugin {
  let root = ''
  let target: string[] = []
  return {
    name: 'quotient:embed',
    apply: 'build',
    configResolved(config) {
      root = config.root
      target = targetOf(config)
    },
    async generateBundle(_options, bundle) {
      const files = await buildEmbed(root, target)
      for (const file of files)
        if (!bundle[file.fileName])
          this.emitFile({
            type: 'asset',
            fileName: file.fileName,
            source: file.type === 'chunk' ? file.code : file.source,
          })
      const names = files.map(({ fileName }) => fileName)
      const html = readFileSync(resolve(root, PAGE), 'utf8')
      const [styles, scripts] = ['.css', '.js'].map((end) => names.filter((name) => name.endsWith(end)))
      const emitPage = (folder: string, json: string) => {
        const data = dataScript(json)
        this.emitFile({ type: 'asset', ...data })
        const source = withFiles(html, folder, { styles: styles!, scripts: [data.fileName, ...scripts!] })
        this.emitFile({ type: 'asset', fileName: `${folder}index.html`, source })
      }
      const article = readFileSync(resolve(root, ARTICLE), 'utf8')
      const source = withFiles(article, 'embedding/', { styles: styles!, scripts: [] })
      this.emitFile({ type: 'asset', fileName: 'embedding/index.html', source })
      const current = readFileSync(resolve(root, DATASET), 'utf8')
      emitPage('embed/', current)
      for (const json of [current, ...keptEditions(resolve(root, EDITIONS))]) {
        const folder = frozenFolder(json)
        if (folder) emitPage(folder, json)
      }
    },
  }
}

function buildEmbed(root: string, target: string[]) {
  return classicBuild(target, {
    root,
    plugins: [withoutControls(), react(), compileHintsPlugin()],
    build: {
      modulePreload: false,
      rolldownOptions: {
        input: resolve(root, ENTRY),
        // A classic script knows none.
        transform: { define: { 'import.meta': '{}' } },
        output: {
          codeSplitting: false,
          entryFileNames: 'assets/embed-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  })
}

/**
 * What draws filters and toolbars, and the picture that the first page comes with. An embed shows none of them, so that its
 * script need not have their code.
 */
const CONTROLS = [
  'StillDrawing',
  'Filters',
  'LedgerFilters',
  'FilterPanel',
  'CheckList',
  'ChoiceList',
  'ArticleFilter',
  'MarksToggle',
]

/** Puts nothing in the place of each control. */
export function withoutControls(): Plugin {
  const prefix = '\0nothing:'
  return {
    name: 'quotient:without-controls',
    enforce: 'pre',
    resolveId: (source) => CONTROLS.flatMap((name) => (source.endsWith(`/${name}`) ? prefix + name : []))[0],
    load: (id) => (id.startsWith(prefix) ? `export const ${id.slice(prefix.length)} = () => null` : null),
  }
}

/** The data as a script that leaves its text where the embed looks for it; its name changes with what it says. */
export function dataScript(json: string): { fileName: string; source: string } {
  const text = JSON.stringify(JSON.parse(json))
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8)
  return { fileName: `assets/embed-data-${hash}.js`, source: `globalThis.quotientData=${JSON.stringify(text)}\n` }
}

/** Files of editions that are no longer current, in the order of their names. */
function keptEditions(folder: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.toSorted().map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** Where an edition stays for ever: `embed/` and the first eight digits of its digest; null for a file without one. */
export function frozenFolder(json: string): string | null {
  const { edition } = JSON.parse(json) as { edition?: string }
  const short = shortEdition(edition ?? null)
  return short === null ? null : `embed/${short}/`
}

type Files = { styles: readonly string[]; scripts: readonly string[] }

/** The page of a folder with its style sheets and its scripts, which run in their order once the page is there. */
export function withFiles(html: string, folder: string, { styles, scripts }: Files): string {
  const up = '../'.repeat(folder.split('/').length - 1)
  const tags = [
    `<link rel="icon" href="${up}icon.svg" type="image/svg+xml" />`,
    ...styles.map((file) => `<link rel="stylesheet" href="${up}${file}" />`),
    ...scripts.map((file) => `<script defer src="${up}${file}"></script>`),
  ]
  return html.replace('  </head>', `${tags.map((tag) => `    ${tag}\n`).join('')}  </head>`)
}
