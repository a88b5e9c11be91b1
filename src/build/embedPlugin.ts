import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'

const ENTRY = 'src/mainEmbed.tsx'
const PAGE = 'src/embed.html'
const DATASET = 'data/dataset.json'

/**
 * Builds `/embed/`. A sandboxed frame has an opaque origin, for which hosts that send no CORS headers refuse module
 * scripts and every fetch: so the embed is one classic script, and its data another.
 */
export function embedPlugin(): Plugin {
  let root = ''
  let target: string[] = []
  return {
    name: 'quotient:embed',
    apply: 'build',
    configResolved(config) {
      root = config.root
      target = [config.build.target || []].flat()
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
      const data = dataScript(readFileSync(resolve(root, DATASET), 'utf8'))
      this.emitFile({ type: 'asset', ...data })
      const names = files.map(({ fileName }) => fileName)
      const html = readFileSync(resolve(root, PAGE), 'utf8')
      this.emitFile({
        type: 'asset',
        fileName: 'embed/index.html',
        source: withFiles(
          html,
          names.filter((name) => name.endsWith('.css')),
          [data.fileName, ...names.filter((name) => name.endsWith('.js'))],
        ),
      })
    },
  }
}

type Output = (Rolldown.OutputAsset | Rolldown.OutputChunk)[]

async function buildEmbed(root: string, target: string[]): Promise<Output> {
  const result = await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    build: {
      write: false,
      target,
      cssTarget: target,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: resolve(root, ENTRY),
        output: {
          format: 'iife',
          codeSplitting: false,
          entryFileNames: 'assets/embed-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  })
  const [first] = [result].flat()
  if (!first || !('output' in first)) throw new Error('the embed was not built')
  return first.output
}

/** The data as a script that leaves its text where the embed looks for it; its name changes with what it says. */
export function dataScript(json: string): { fileName: string; source: string } {
  const text = JSON.stringify(JSON.parse(json))
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8)
  return { fileName: `assets/embed-data-${hash}.js`, source: `globalThis.quotientData=${JSON.stringify(text)}\n` }
}

/** The page with its style sheets and its scripts, which run in their order once the page is there. */
export function withFiles(html: string, styles: readonly string[], scripts: readonly string[]): string {
  const tags = [
    ...styles.map((file) => `<link rel="stylesheet" href="../${file}" />`),
    ...scripts.map((file) => `<script defer src="../${file}"></script>`),
  ]
  return html.replace('  </head>', `${tags.map((tag) => `    ${tag}\n`).join('')}  </head>`)
}
