import { resolve } from 'node:path'
import type { Rolldown } from 'vite'
import { classicBuild } from './classicBuild'
import { ROOT } from './figureLink'

const ENTRY = 'src/light/light.ts'

/**
 * Style and script of the light embed: a classic script, which a sandboxed frame takes from any host. `tags` are for the
 * head of its pages; the script is not deferred, since flags have to be there before the first picture.
 */
export async function lightFiles(root: string, target: string[]) {
  const built = await classicBuild(target, {
    root,
    build: {
      modulePreload: false,
      rolldownOptions: {
        input: resolve(root, ENTRY),
        output: { codeSplitting: false, entryFileNames: 'assets/[name]-[hash].js', assetFileNames: nameOf },
      },
    },
  })
  const files = built.map((file) => ({
    fileName: file.fileName,
    source: file.type === 'chunk' ? file.code : unswapped(file),
  }))
  const named = (end: string) => files.filter(({ fileName }) => fileName.endsWith(end))
  const tags = [
    ...named('.woff2').map(
      ({ fileName }) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${ROOT}${fileName}">`,
    ),
    ...named('.js').map(({ fileName }) => `<script src="${ROOT}${fileName}"></script>`),
    ...named('.css').map(({ fileName }) => `<link rel="stylesheet" href="${ROOT}${fileName}">`),
  ]
  return { files, tags: tags.join('\n') }
}

/**
 * A typeface that comes late would move what is read already: here it is used if it is at hand, and kept for the next time.
 */
function unswapped({ fileName, source }: Rolldown.OutputAsset): string | Uint8Array {
  if (!fileName.endsWith('.css')) return source
  return String(source).replaceAll(/font-display: ?swap/g, 'font-display:optional')
}

/** The one style sheet is called as the script; fonts have the names that they have everywhere, and are there once. */
function nameOf({ names }: { names: string[] }): string {
  return names.some((name) => name.endsWith('.css')) ? 'assets/light-[hash][extname]' : 'assets/[name]-[hash][extname]'
}
