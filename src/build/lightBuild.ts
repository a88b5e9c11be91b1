import { ROOT } from './figureLink'
import type { InlineCode } from './inlineCode'
import { pageCode } from './pageCode'

/** What has to be there before the first picture, and what may come after it. */
const HEAD = 'src/light/head.ts'
const ENTRY = 'src/light/light.ts'

/**
 * Style and script of the light embed: classic scripts, which a sandboxed frame takes from any host. Its pages carry all
 * that the first picture needs in their `head`, and the style of receipts `beforeReceipts`.
 */
export async function lightFiles(root: string, target: string[], inline: InlineCode) {
  const [head, later] = await Promise.all([pageCode(root, target, HEAD), pageCode(root, target, ENTRY)])
  if (!head.script || !later.script) throw new Error('the light embed has no script')
  const { fileName, code } = later.script
  const tags = [
    inline.script(head.script.code),
    inline.style(head.style),
    `<script defer src="${ROOT}${fileName}"></script>`,
  ]
  return {
    files: [
      { fileName, source: code },
      ...head.files.map((file) => ({ fileName: file.fileName, source: file.source })),
    ],
    head: tags.join('\n'),
    beforeReceipts: inline.style(later.style),
  }
}
