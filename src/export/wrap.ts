import { cutTo, textWidth } from '../charts/theme'

/** Where a line may end: at a space that breaks, between signs that are as wide as high, and within an address. */
const PIECES = /[\u2E80-\uFFEF]|[^ &~\u2E80-\uFFEF]+[&~]*|[&~]+|[ ]+/gu

/**
 * Words as lines of so many pixels at most, by an estimate of their width. A word that is too long for a line is cut; what
 * does not fit into `most` lines ends with an ellipsis.
 */
export function wrapped(words: string, room: number, px: number, most = Infinity): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of words.match(PIECES) ?? []) {
    if (line.trim() !== '' && textWidth((line + piece).trimEnd(), px) > room) {
      lines.push(line.trim())
      line = ''
    }
    line += piece
  }
  if (line.trim() !== '') lines.push(line.trim())
  const kept = lines.slice(0, most)
  if (kept.length < lines.length) kept.push(`${kept.pop()} …`)
  return kept.map((each) => cutTo(each, room, px))
}

/** The same in as many lines, and those as even as they can be, so that no word stands alone at the end. */
export function balanced(words: string, room: number, px: number, most = Infinity): string[] {
  let lines = wrapped(words, room, px, most)
  const said = lines.join('').replaceAll(' ', '')
  for (let narrower = room - px; narrower > 0 && lines.length > 1; narrower -= px) {
    const next = wrapped(words, narrower, px, most)
    if (next.length > lines.length || next.join('').replaceAll(' ', '') !== said) break
    lines = next
  }
  return lines
}
