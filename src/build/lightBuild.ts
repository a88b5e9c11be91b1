import type { InlineCode } from './inlineCode'
import { ROOT } from './figureLink'
import { pageCode } from './pageCode'
import type { TypefaceTag } from './typefaces'

const ENTRY = 'src/light/light.ts'
/** What may come after the first picture. */
const LATER = 'src/light/receiptStyle.ts'

/** What Chinese pages use; light embeds are English. */
const CHINESE = /:root:lang\(zh\)\s*\{[^}]*\}/g

/** Typefaces for signs that few texts have, and letters by which one knows such a text. */
const OTHER_SIGNS = /@font-face\s*\{[^}]*unicode-range[^}]*\}/g
const OTHER_LETTERS = /(?![A-Za-z])\p{Script=Latin}/u

/**
 * Style and script of the light embed, which its pages carry in themselves: in their head (`headOf`) all that the first picture
 * needs, and the script, which as a file of its own would weigh more and be waited for; the style of receipts
 * `beforeReceipts`. `files` are what the style names.
 */
export async function lightFiles(root: string, target: string[], inline: InlineCode, tagOf: TypefaceTag) {
  const [{ script, style, files }, later] = await Promise.all([
    pageCode(root, target, ENTRY),
    pageCode(root, target, LATER),
  ])
  if (!script) throw new Error('the light embed has no script')
  const code = inline.script(script.code)
  const english = style.replaceAll(CHINESE, '')
  const typefaces = tagOf(files, ROOT)
  return {
    files,
    headOf: (page: string) =>
      `${typefaces}${code}\n${inline.style(OTHER_LETTERS.test(page) ? english : english.replaceAll(OTHER_SIGNS, ''))}`,
    beforeReceipts: inline.style(later.style),
  }
}
