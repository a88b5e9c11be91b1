import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { sfntOf, signsOf, tablesOf } from './sfnt'

const SANS = 'Source Sans 3'

/** The typefaces of the pictures. The last one has the flag of contradictions. */
const FONTS = [
  [SANS, '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff'],
  [SANS, '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff'],
  [SANS, '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff'],
  ['Source Serif 4', '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff'],
  ['Noto Sans Symbols', '@fontsource/noto-sans-symbols/files/noto-sans-symbols-symbols-400-normal.woff'],
] as const

export type Rasteriser = {
  pngOf: (svg: string) => Uint8Array
  /** Whether a text has only signs that the fonts have. */
  canWrite: (words: string) => boolean
  close: () => void
}

/**
 * A rasteriser with the fonts of the pictures, which it reads from files of its own. Installed fonts are not looked at: a
 * picture is the same on every machine.
 */
export function rasteriser(): Rasteriser {
  const { resolve } = createRequire(import.meta.url)
  const folder = mkdtempSync(join(tmpdir(), 'quotient-fonts-'))
  const fonts = FONTS.map(([family, file]) => ({ family, tables: tablesOf(readFileSync(resolve(file))) }))
  const signs = new Set(fonts.flatMap(({ tables }) => [...signsOf(tables)]))
  const fontFiles = fonts.map(({ family, tables }, index) => {
    const file = join(folder, `${index}.ttf`)
    writeFileSync(file, sfntOf(tables, family))
    return file
  })
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: SANS }
  return {
    pngOf: (svg) => new Resvg(svg, { font }).render().asPng(),
    canWrite: (words) => [...words].every((sign) => signs.has(sign.codePointAt(0)!)),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
