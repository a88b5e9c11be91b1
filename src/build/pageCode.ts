import { resolve } from 'node:path'
import type { Rolldown } from 'vite'
import { classicBuild } from './classicBuild'
import { ROOT } from './figureLink'

/** The script and the style of an entry, and the files that either names. */
export type PageCode = { script: Rolldown.OutputChunk | null; style: string; files: Rolldown.OutputAsset[] }

/** Builds an entry for pages two folders down, which carry its style in themselves. */
export async function pageCode(root: string, target: string[], entry: string): Promise<PageCode> {
  const built = await classicBuild(target, {
    root,
    build: {
      modulePreload: false,
      rolldownOptions: {
        input: resolve(root, entry),
        output: {
          codeSplitting: false,
          entryFileNames: 'assets/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  })
  const assets = built.filter((file) => file.type === 'asset')
  const isStyle = ({ fileName }: Rolldown.OutputAsset) => fileName.endsWith('.css')
  return {
    script: built.find((file) => file.type === 'chunk') ?? null,
    style: assets
      .filter(isStyle)
      .map((sheet) => inPage(sheet, ROOT))
      .join('\n'),
    files: assets.filter((file) => !isStyle(file)),
  }
}

/** What Vite writes into a sheet for itself. */
const MARK = /\/\*\$vite\$:\d+\*\//g
const FILE_BESIDE = /url\((["']?)(?:\.\/)?([^"'()/:]+)\1\)/g

/**
 * A style sheet as it reads in a page that begins with a picture, with the way from there to the root of the site. A
 * typeface that comes late would move what is read already: it is used if it is at hand, and kept for the next time.
 */
export function inPage({ source }: Rolldown.OutputAsset, up: string): string {
  return String(source)
    .replaceAll(FILE_BESIDE, `url(${up}assets/$2)`)
    .replaceAll(/font-display: ?swap/g, 'font-display:optional')
    .replaceAll(MARK, '')
}
