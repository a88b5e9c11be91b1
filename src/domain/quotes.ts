import type { Quote } from '../schema/dataset'
import { fold } from './fold'

/** An article to search: its lines that are not blank, folded. Paragraph 1 is `paragraphs[0]`; headings count. */
export type Article = { paragraphs: string[] }

/** Where a quotation stands: the paragraph, from 1, and the offset in its folded text. */
export type Place = { paragraph: number; at: number }

type Selector = Pick<Quote, 'exact' | 'prefix' | 'suffix'>

/** An article from its plain text. */
export function readArticle(text: string): Article {
  return { paragraphs: text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((line) => fold(line) || []) }
}

/**
 * Every place where a quotation stands (20 a paragraph at most), whatever paragraph it names. It must begin and end where a number or a word
 * does ("5%" is not in "25%"), and its prefix and suffix must touch it, a space between them at most.
 */
export function findQuote(article: Article, quote: Selector): Place[] {
  const exact = fold(quote.exact)
  if (exact === '') return []
  const [prefix, suffix] = [fold(quote.prefix ?? ''), fold(quote.suffix ?? '')]
  return article.paragraphs.flatMap((text, index) =>
    placesIn(text, { exact, prefix, suffix }).map((at) => ({ paragraph: index + 1, at })),
  )
}

/**
 * Whether a section is the nearest heading above a paragraph: a whole line above it, with no other of the known
 * headings in between. A heading may name itself.
 */
export function sectionHolds(
  article: Article,
  section: string,
  paragraph: number,
  headings: Iterable<string>,
): boolean {
  const name = fold(section)
  const known = new Set([...headings].map(fold)).add(name)
  const above = article.paragraphs.slice(0, paragraph)
  return above.findLast((line) => known.has(line)) === name
}

type Folded = { exact: string; prefix: string; suffix: string }

/** The most places to find in one paragraph: two are too many already, and a paragraph may repeat itself without end. */
const MAX_PLACES = 20

function placesIn(text: string, { exact, prefix, suffix }: Folded): number[] {
  const places: number[] = []
  for (let at = text.indexOf(exact); at !== -1 && places.length < MAX_PLACES; at = text.indexOf(exact, at + 1))
    if (
      isEdge(text, at, 'start') &&
      isEdge(text, at + exact.length, 'end') &&
      endsBefore(text, at, prefix) &&
      startsAfter(text, at + exact.length, suffix)
    )
      places.push(at)
  return places
}

function endsBefore(text: string, at: number, prefix: string): boolean {
  const end = text[at - 1] === ' ' ? at - 1 : at
  return prefix === '' || (end >= prefix.length && text.startsWith(prefix, end - prefix.length))
}

function startsAfter(text: string, at: number, suffix: string): boolean {
  return suffix === '' || text.startsWith(suffix, text[at] === ' ' ? at + 1 : at)
}

/** Whether a fragment may start or end here: not inside a number, not inside a word. */
function isEdge(text: string, at: number, side: 'start' | 'end'): boolean {
  const [before, after] = [signBefore(text, at), signAt(text, at)]
  if (before === '' || after === '') return true
  if (isInNumber(text, at)) return false
  const own = side === 'start' ? after : before
  if (isLetter(own) && isWordPart(before) && isWordPart(after)) return false
  // "-15%" cut out of "10-15%" would make a range's dash a sign.
  return !(side === 'start' && (own === '-' || own === '+') && isDigit(signAt(text, at + 1)) && isWordPart(before))
}

/** Whether a cut here goes through a number: between its digits, at a separator or a fraction, or after its minus. */
function isInNumber(text: string, at: number): boolean {
  const [before, after] = [signBefore(text, at), signAt(text, at)]
  if (isDigit(before)) {
    if (isDigit(after) || (after >= '¼' && /[¼-¾⅐-⅞]/.test(after))) return true
    return isSeparator(after) ? isDigit(signAt(text, at + 1)) : after === ' ' && isGroup(text, at)
  }
  if (!isDigit(after)) return false
  const previous = signBefore(text, at - before.length)
  if (isSeparator(before)) return isDigit(previous) || (before === '.' && !isWordPart(previous))
  if (before === ' ') return isDigit(previous) && isGroup(text, at - 1)
  return before === '-' && !isWordPart(previous) && !')%]'.includes(previous || ' ')
}

/** Whether the space at this offset groups thousands, as in "1 500": up to three plain digits, then exactly three. */
function isGroup(text: string, at: number): boolean {
  return (
    /(?:^|[^\p{L}\p{N}.,])\d{1,3}$/u.test(text.slice(Math.max(0, at - 5), at)) &&
    /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))
  )
}

function signAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function signBefore(text: string, at: number): string {
  const last = text[at - 1] ?? ''
  return /[\uDC00-\uDFFF]/.test(last) ? (text[at - 2] ?? '') + last : last
}

function isDigit(sign: string): boolean {
  return isAscii(sign) ? sign >= '0' && sign <= '9' : /^\p{Nd}$/u.test(sign)
}

function isSeparator(sign: string): boolean {
  return sign !== '' && ".,'·٫٬".includes(sign)
}

function isLetter(sign: string): boolean {
  if (isAscii(sign)) return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z')
  return /^[\p{L}\p{M}]$/u.test(sign) && !UNSPACED.test(sign)
}

/** The common case, asked first: regular expressions on every character of a large text take seconds. */
function isAscii(sign: string): boolean {
  return sign < '\u0080'
}

function isWordPart(sign: string): boolean {
  return isLetter(sign) || isDigit(sign)
}

/** Scripts that put no space between words, so that any character may begin or end a fragment. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
