import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin, Rolldown } from 'vite'
import { classicBuild, targetOf } from './classicBuild'
import type { InlineCode } from './inlineCode'
import { inProcess } from './inProcess'
import { inPage, pageCode } from './pageCode'
import { stillPage } from './stillPage'
import { typefaceTag } from './typefaces'

const DRAWING = 'src/still/draw.tsx'
const GATE = 'src/still/gate.ts'
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
        const [[light, dark], gate, typefaces] = await Promise.all([
          drawn(root),
          pageCode(root, target, GATE),
          typefaceTag(root, target, inline),
        ])
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('the build has no index.html')
        page.source = stillPage(String(page.source), {
          light: light!,
          dark: dark!,
          gate: gate.script?.code ?? '',
          typefaces,
          style: [...sheetsOf(String(page.source), bundle), gate.style].join('\n'),
          inline,
        })
      },
    },
  }
}

/** The style sheets that a page at the root names, as they read in it. */
function sheetsOf(html: string, bundle: Rolldown.OutputBundle): string[] {
  const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css') && html.includes(fileName))
  return sheets.flatMap((sheet) => (sheet.type === 'asset' ? inPage(sheet, './') : []))
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
