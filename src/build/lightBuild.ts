import type { InlineCode } from './inlineCode'
import { ROOT } from './figureLink'
import { pageCode } from './pageCode'
import type { TypefaceTag } from './typefaces'

const HEAD = 'src/light/head.ts'
const BEHIND = 'src/light/light.ts'

/** What Chinese pages use; light embeds are English. */
const CHINESE = /:root:lang\(zh\)\s*\{[^}]*\}/g

/** Typefaces for signs that few texts have, and letters by which one knows such a text. */
const OTHER_SIGNS = /@font-face\s*\{[^}]*unicode-range[^}]*\}/g
const OTHER_LETTERS = /(?![A-Za-z])\p{Script=Latin}/u

/**
 * Style and script of the light embed, which its pages carry in themselves, as files of their own would weigh more and be
 * waited for: in their head (`headOf`) what the first picture needs, `behindPicture` what it does not. `files` are what the
 * style names.
 */
export async function lightFiles(root: string, target: string[], inline: InlineCode, tagOf: TypefaceTag) {
  const [head, behind] = await Promise.all([pageCode(root, target, HEAD), pageCode(root, target, BEHIND)])
  if (!head.script || !behind.script) throw new Error('the light embed has no script')
  const { files, style } = head
  const first = tagOf(files, ROOT) + inline.script(head.script.code)
  const english = style.replaceAll(CHINESE, '')
  return {
    files,
    headOf: (page: string) =>
      `${first}\n${inline.style(OTHER_LETTERS.test(page) ? english : english.replaceAll(OTHER_SIGNS, ''))}`,
    behindPicture: inline.style(behind.style) + inline.script(behind.script.code),
  }
}
