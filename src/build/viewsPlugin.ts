import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { targetOf } from './classicBuild'
import { lightFiles } from './lightBuild'
import { LIGHT_PLACE, ORIGIN_VARIABLE, siteAt, STYLES_PLACE } from './site'
import type { Answer, SiteFile } from './viewFiles'

const STYLES = 'src/build/views.css'
const STYLE_LINK = /<link\b[^>]*rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g

/**
 * Writes a page, pictures and files for every view of `data/views.json`, so that a link to one says something where no
 * script runs. They are drawn in a process of their own, beside the bundling.
 */
export function viewsPlugin(): Plugin {
  let root = ''
  let target: string[] = []
  let drawn: Promise<SiteFile[]> | null = null
  return {
    name: 'quotient:views',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root
      target = targetOf(config)
    },
    buildStart() {
      for (const file of ['data/views.json', STYLES]) this.addWatchFile(resolve(root, file))
      if (siteAt(process.env[ORIGIN_VARIABLE]).origin === null)
        this.info(`${ORIGIN_VARIABLE} is not set: the pages of views have no canonical, picture and oEmbed addresses.`)
      drawn = drawViews(root)
      // Heard when the files are asked for; until then nobody else does.
      drawn.catch(() => undefined)
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const files = (await drawn) ?? []
        const source = readFileSync(resolve(root, STYLES), 'utf8')
        const own = this.getFileName(this.emitFile({ type: 'asset', name: 'views.css', source }))
        const index = bundle['index.html']
        const html = index?.type === 'asset' ? String(index.source) : ''
        const sheets = [...[...html.matchAll(STYLE_LINK)].map(([, path]) => path), own]
        const links = sheets.map((path) => `<link rel="stylesheet" href="../../${path}">`).join('\n')
        const light = await lightFiles(root, target)
        for (const file of light.files) if (!bundle[file.fileName]) this.emitFile({ type: 'asset', ...file })
        for (const { path, content } of files) {
          const isPage = typeof content === 'string' && path.endsWith('.html')
          const written = isPage
            ? content.replace(STYLES_PLACE, () => links).replace(LIGHT_PLACE, () => light.tags)
            : content
          this.emitFile({ type: 'asset', fileName: path, source: written })
        }
      },
    },
  }
}

function drawViews(root: string): Promise<SiteFile[]> {
  return new Promise((done, fail) => {
    const child = fork(resolve(root, 'src/build/drawViews.ts'), {
      cwd: root,
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, NODE_ENV: 'production' },
      serialization: 'advanced',
    })
    child.once('message', (answer: Answer) =>
      'files' in answer ? done(answer.files) : fail(new Error(answer.failure)),
    )
    child.once('error', fail)
    // Too late to matter after an answer.
    child.once('disconnect', () => fail(new Error('the process that draws the views ended without an answer')))
  })
}
