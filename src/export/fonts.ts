import { keptIn } from '../domain/keptIn'
import sansCyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url'
import sansGreek from '@fontsource-variable/source-sans-3/files/source-sans-3-greek-wght-normal.woff2?url'
import sansExtended from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url'
import sansLatin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url'
import serifGreek from '@fontsource-variable/source-serif-4/files/source-serif-4-greek-wght-normal.woff2?url'
import serifExtended from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url'
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'
import symbols from '@fontsource/noto-sans-symbols/files/noto-sans-symbols-symbols-400-normal.woff2?url'

/** Which signs a file has, as a style sheet says it. From the style sheets of Fontsource. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215'
const EXTENDED =
  'U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF'
const CYRILLIC = 'U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116'
const GREEK = 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF'
const FLAG = 'U+2691'

type Face = { family: string; signs: string; file: string }

const sans = (signs: string, file: string): Face => ({ family: 'Source Sans 3', signs, file })
const serif = (signs: string, file: string): Face => ({ family: 'Source Serif 4', signs, file })

/** One range for all files of a family: of two that differ, a browser would ask only the nearer one for all signs. */
const WEIGHTS = '200 900'

const FACES: readonly Face[] = [
  sans(LATIN, sansLatin),
  sans(EXTENDED, sansExtended),
  sans(CYRILLIC, sansCyrillic),
  sans(GREEK, sansGreek),
  sans(FLAG, symbols),
  serif(LATIN, serifLatin),
  serif(EXTENDED, serifExtended),
  serif(CYRILLIC, serifCyrillic),
  serif(GREEK, serifGreek),
]

/** A picture with its typefaces in it; `isWhole` says whether all that it uses could be had. */
export type Typeset = { svg: string; isWhole: boolean }

/**
 * Puts the typefaces of the site into a picture, those files of them that its words use, so that it looks the same
 * elsewhere. What cannot be had is left to the device that shows it, as are signs that no file has, such as Chinese.
 */
export async function withFonts(svg: string): Promise<Typeset> {
  const signs = new Set([...svg].map((sign) => sign.codePointAt(0)!))
  const used = FACES.filter((face) => rangesOf(face.signs).some(([from, to]) => hasBetween(signs, from, to)))
  const rules = await Promise.all(used.map(ruleOf))
  const kept = rules.filter((rule) => rule !== null)
  const style = `<style>${kept.join('')}</style>`
  return {
    svg: svg.replace(/^<svg[^>]*>/, (head) => `${head}\n${style}`),
    isWhole: kept.length === rules.length,
  }
}

async function ruleOf({ family, signs, file }: Face): Promise<string | null> {
  try {
    const source = `src:url(${await dataUrlOf(file)}) format('woff2')`
    return `@font-face{font-family:'${family}';font-weight:${WEIGHTS};unicode-range:${signs};${source}}`
  } catch {
    return null
  }
}

const loaded = new Map<string, Promise<string>>()

/** A file of our own as a `data:` address. It is kept; one that could not be had is asked for again. */
function dataUrlOf(file: string): Promise<string> {
  return keptIn(loaded, file, () => {
    const loading = load(file)
    loading.catch(() => loaded.delete(file))
    return loading
  })
}

async function load(file: string): Promise<string> {
  const answer = await fetch(file)
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  // A font that is a page of the host instead would be a font that nobody can read.
  if (String.fromCodePoint(...bytes.subarray(0, 4)) !== 'wOF2') throw new Error(`${file}: not a WOFF2 file`)
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))}`
}

function rangesOf(signs: string): [from: number, to: number][] {
  return signs.split(',').map((range) => {
    const [from, to = from] = range.replace('U+', '').split('-')
    return [Number.parseInt(from!, 16), Number.parseInt(to!, 16)]
  })
}

function hasBetween(signs: ReadonlySet<number>, from: number, to: number): boolean {
  return [...signs].some((sign) => from <= sign && sign <= to)
}
