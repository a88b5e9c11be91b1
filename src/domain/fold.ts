/**
 * Text as a careful reader compares it: every white space is one space, curly quotes are straight, all dashes and minus
 * signs are "-", soft hyphens and zero-width characters are gone, accents are composed (NFC). Never NFKC: a footnote's
 * "26¹" must not become "261". Folding twice changes nothing.
 */
export function fold(text: string): string {
  if (text === '') return ''
  return composed(text.replaceAll(INVISIBLE, ''))
    .replaceAll(/\s{2,}|[^\S ]/g, ' ')
    .replaceAll(/[‘’‚‛′`´ʼ＇]/g, "'")
    .replaceAll(/[“”„‟″＂]/g, '"')
    .replaceAll(/[‐‑‒–—―−﹘﹣－]/g, '-')
    .trim()
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g

/** Longer runs of accents are no language, and sorting them takes time that grows with the square of their number. */
const ACCENTS = /\p{M}{31,}/u

function composed(text: string): string {
  return ACCENTS.test(text) ? text : text.normalize('NFC')
}
