import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'

/** Where the first files of the typefaces lie. `styles.css` names them there, in the dev server and in every build. */
const FOLDER = 'node_modules/.quotient-fonts'

/**
 * The two typefaces and the weights to keep of each. What is lighter than regular goes from the serif; cut at the heavy end
 * as well, its letters would change their widths a little. The sans weighs less whole.
 */
const FACES = [
  { name: 'source-serif-4', axes: { wght: { min: 400, max: 900 } } },
  { name: 'source-sans-3', axes: {} },
]

/** The signs of the English pages, as a style sheet says them. `styles.css` has the others in files of their own. */
export const FIRST_SIGNS =
  'U+20-7E,U+A0,U+A3,U+A5,U+A7,U+A9,U+B0-B1,U+B7,U+BD,U+D7,U+F7,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212'

/** What browsers always apply, and the two kinds of digits that our style asks for. */
const FEATURES = 'ccmp locl mark mkmk rlig rclt calt clig liga kern tnum lnum'.split(' ')

/** Cuts the typefaces to what the first screen needs, before anything asks for them. */
export function fontsPlugin(): Plugin {
  return {
    name: 'quotient:fonts',
    // Tests read no styles, and the preview shows what is built.
    apply: (_config, { isPreview }) => !isPreview && !process.env['VITEST'],
    async config({ root = '.' }) {
      mkdirSync(resolve(root, FOLDER), { recursive: true })
      for (const { name, axes } of FACES) {
        const whole = `node_modules/@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`
        const first = await subsetFont(readFileSync(resolve(root, whole)), signsIn(FIRST_SIGNS), {
          targetFormat: 'woff2',
          keepFeatures: FEATURES,
          variationAxes: axes,
        })
        writeFileSync(resolve(root, FOLDER, `${name}-first.woff2`), first)
      }
    },
  }
}

/** All signs of a `unicode-range`. */
export function signsIn(ranges: string): string {
  return ranges
    .split(',')
    .map((range) => {
      const [from, to = from] = range.replace('U+', '').split('-') as [string, string?]
      const first = Number.parseInt(from, 16)
      return String.fromCodePoint(...Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, i) => first + i))
    })
    .join('')
}
