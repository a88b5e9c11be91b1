import { JSDOM } from 'jsdom'

/** A block of a style sheet: what stands before its brace, and what is in it. */
type Block = { head: string; body: string }

const WITHIN = /^@(?:media|container|supports|layer)\b/
/** What only printers and special colours ask for can come with the rest. */
const LATER = /^@media (?:print|\(forced-colors|\(prefers-contrast)/
/** What a page can be in for a while, and parts that no markup has. */
const PASSING = /::[\w-]+|:(?:hover|focus(?:-visible|-within)?|active|checked|disabled|visited|target)\b/g

/** The typefaces that a style sheet declares, and all the rest of it. */
export function withoutFaces(css: string): { faces: string; rest: string } {
  const [faces, rest] = [[], []] as [string[], string[]]
  for (const block of blocksOf(css)) (block.head.startsWith('@font-face') ? faces : rest).push(written(block))
  return { faces: faces.join(''), rest: rest.join('') }
}

/** The rules of a style sheet that a page needs as it is: those that match something in it. */
export function usedRules(css: string, page: string): string {
  const { document } = new JSDOM(page).window
  const matches = (selector: string) => {
    try {
      return document.querySelector(selector.replaceAll(PASSING, '').replace(/(^|[\s>+~])$/, '$1*') || '*') !== null
    } catch {
      // What this document does not understand, a browser may.
      return true
    }
  }
  const used = (sheet: string): string =>
    blocksOf(sheet)
      .map((block) => {
        if (LATER.test(block.head) || block.head.startsWith('@keyframes')) return ''
        if (WITHIN.test(block.head)) {
          const body = used(block.body)
          return body === '' ? '' : written({ ...block, body })
        }
        return block.head.startsWith('@') || matches(block.head) ? written(block) : ''
      })
      .join('')
  return used(css)
}

function written({ head, body }: Block): string {
  return `${head}{${body}}`
}

/** The blocks of a style sheet without comments, as a build writes it. */
function blocksOf(css: string): Block[] {
  const blocks: Block[] = []
  let [from, brace, depth, quote] = [0, 0, 0, '']
  for (let at = 0; at < css.length; at++) {
    const sign = css[at]!
    if (quote !== '') {
      if (sign === quote && css[at - 1] !== '\\') quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '{') {
      if (depth++ === 0) brace = at
    } else if (sign === '}' && --depth === 0) {
      blocks.push({ head: css.slice(from, brace).trim(), body: css.slice(brace + 1, at) })
      from = at + 1
    }
  }
  if (depth !== 0 || quote !== '') throw new Error('a style sheet breaks off')
  return blocks
}
