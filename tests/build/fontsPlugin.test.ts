import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FIRST_SIGNS, signsIn } from '../../src/build/fontsPlugin'

const ENGLISH = 'src/domain/texts/en'
const first = new Set(signsIn(FIRST_SIGNS))
/** What the style sheet fetches for other signs, by the name of the file. */
const later = [
  ...readFileSync('src/styles.css', 'utf8').matchAll(/files\/([\w-]+)\.woff2[^}]*unicode-range:([^;]+);/g),
].map(([, file, ranges]) => ({ file: file!, signs: new Set(signsIn(ranges!.replaceAll(/\s/g, ''))) }))

/** What the whole file of a typeface has, but for what nobody sees. */
function signsOf(name: string, part: string): string[] {
  const path = `node_modules/@fontsource-variable/${name}/unicode.json`
  const ranges = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
  return [...signsIn(ranges[part]!)].filter((sign) => !/[\p{Cc}\p{M}\uFEFF\uFFFD]/u.test(sign))
}

describe('the first files of the typefaces', () => {
  test('have all signs of the English texts and of our data that the typefaces have', () => {
    const words = [...readdirSync(ENGLISH).map((file) => `${ENGLISH}/${file}`), 'data/dataset.json']
    const has = new Set(signsOf('source-sans-3', 'latin'))
    const used = new Set(words.flatMap((file) => [...readFileSync(file, 'utf8')]).filter((sign) => has.has(sign)))
    expect(used.size).toBeGreaterThan(90)
    expect([...used].filter((sign) => !first.has(sign))).toEqual([])
  })

  test.each(['source-serif-4', 'source-sans-3'])('leave the others to further files of %s, none to two', (name) => {
    const files = later.filter(({ file }) => file.startsWith(name))
    expect(files.map(({ file }) => file)).toEqual([`${name}-latin-wght-normal`, `${name}-latin-ext-wght-normal`])
    for (const sign of signsOf(name, 'latin'))
      expect([first, ...files.map(({ signs }) => signs)].filter((signs) => signs.has(sign))).toHaveLength(1)
    expect([...files[0]!.signs]).toEqual(expect.arrayContaining(['ç', 'é', 'œ']))
    expect([...files[1]!.signs]).toEqual(expect.arrayContaining(['ő', 'š', 'ł']))
    expect([...files[1]!.signs].filter((sign) => first.has(sign) || files[0]!.signs.has(sign))).toEqual([])
  })
})
