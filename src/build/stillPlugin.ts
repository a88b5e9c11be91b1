import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin, Rolldown } from 'vite'
import { classicBuild, targetOf } from './classicBuild'
import type { InlineCode } from './inlineCode'
import { inProcess } from './inProcess'
import { pageCode } from './pageCode'
import { facedPage, stillPage } from './stillPage'
import { withoutFaces } from './usedRules'

const DRAWING = 'src/still/draw.tsx'
const GATE = 'src/still/gate.ts'
/** The pages that share a style sheet, which says nothing of typefaces: what is asked for twice would come twice. */
const PAGES = ['index.html', 'present/index.html']
/** Files that a style sheet names lie beside it, which is where no page is. */
const BESIDE = /url\((?:\.\/)?(?=[\w-]+\.woff2)/g
const DATASET = 'data/dataset.json'
/** Where what is built for the build itself lies meanwhile: packages are found from there. */
const SCRATCH = 'node_modules/.quotient'

/**
 * Puts the first page into its HTML as it will be: drawn at build time by the components that draw it live, in both sets
 * of colours, with all the style that it needs. The script takes it over (`still/takeOver.tsx`).
 */
export function stillPlugin(inline: InlineCode): Plugin {
  let root = ''
  let target: string[] = []
  return {
    name: 'quotient:still',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root
      target = targetOf(config)
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const [[light, dark], gate] = await Promise.all([drawn(root), pageCode(root, target, GATE)])
        const own = { light: light!, dark: dark!, gate: gate.script?.code ?? '', frame: gate.style }
        const { faces, sheets } = takeFaces(bundle)
        for (const page of Object.values(bundle)) {
          if (page.type !== 'asset' || !PAGES.includes(page.fileName)) continue
          const up = '../'.repeat(page.fileName.split('/').length - 1) || './'
          const here = { ...own, faces: faces.replaceAll(BESIDE, `url(${up}assets/`), sheets, inline }
          const html = String(page.source)
          page.source = page.fileName === 'index.html' ? stillPage(html, here) : facedPage(html, here)
        }
      },
    },
  }
}

/** Takes the typefaces out of the style sheet of the pages. Answers with both. */
function takeFaces(bundle: Rolldown.OutputBundle): { faces: string; sheets: string } {
  const named = String((bundle['index.html'] as Rolldown.OutputAsset).source)
  const sheets = Object.values(bundle).filter(
    (file) => file.type === 'asset' && file.fileName.endsWith('.css') && named.includes(file.fileName),
  ) as Rolldown.OutputAsset[]
  const split = sheets.map((sheet) => withoutFaces(String(sheet.source)))
  for (const [index, sheet] of sheets.entries()) sheet.source = split[index]!.rest
  return { faces: split.map(({ faces }) => faces).join(''), sheets: split.map(({ rest }) => rest).join('') }
}

/** The first page, in light and in dark colours. */
async function drawn(root: string): Promise<string[]> {
  const built = await classicBuild([], {
    root,
    plugins: [react()],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      rolldownOptions: {
        input: resolve(root, DRAWING),
        output: { format: 'es', codeSplitting: false, entryFileNames: 'draw.mjs' },
      },
    },
  })
  const code = built.find((file) => file.type === 'chunk')?.code
  const folder = resolve(root, SCRATCH)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'draw.mjs'), code ?? '')
  try {
    return await inProcess<string[]>(root, 'src/build/drawStill.ts', [join(folder, 'draw.mjs'), resolve(root, DATASET)])
  } finally {
    rmSync(folder, { recursive: true })
  }
}
