import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import subsetFont from 'subset-font'
import { sfntOf, signsOf, tablesOf } from './sfnt'

const SANS = 'Source Sans 3'

/** The typefaces of the pictures. */
const FONTS = [
  [SANS, '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff'],
  [SANS, '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff'],
  [SANS, '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff'],
  ['Source Serif 4', '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff'],
] as const

/** What has the flag of contradictions. Its letters go: the rasteriser would write a whole line in it that has a flag. */
const FLAGS = '@fontsource/noto-sans-symbols/files/noto-sans-symbols-symbols-400-normal.woff'
const FLAG = '⚑'

/** Where letters are joined: the rasteriser loses a line that has joined letters and a sign of another font. */
const JOINTS = 'GSUB'

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
export async function rasteriser(): Promise<Rasteriser> {
  const { resolve } = createRequire(import.meta.url)
  const folder = mkdtempSync(join(tmpdir(), 'quotient-fonts-'))
  const fonts = FONTS.map(([family, file]) => ({
    family,
    tables: tablesOf(readFileSync(resolve(file))).filter(({ tag }) => tag !== JOINTS),
  }))
  const signs = new Set([FLAG.codePointAt(0)!, ...fonts.flatMap(({ tables }) => [...signsOf(tables)])])
  const fontFiles = fonts.map(({ family, tables }, index) => {
    const file = join(folder, `${index}.ttf`)
    writeFileSync(file, sfntOf(tables, family))
    return file
  })
  const flags = join(folder, 'flag.ttf')
  writeFileSync(flags, await subsetFont(readFileSync(resolve(FLAGS)), FLAG, { targetFormat: 'truetype' }))
  const font = { fontFiles: [...fontFiles, flags], loadSystemFonts: false, defaultFontFamily: SANS }
  return {
    pngOf: (svg) => new Resvg(svg, { font }).render().asPng(),
    canWrite: (words) => [...words].every((sign) => signs.has(sign.codePointAt(0)!)),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
