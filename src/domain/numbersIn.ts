import { fold } from './fold'

/**
 * A number as a text prints it. `sign` is 0 when none is printed ("fell 5%"); `scale` is null when no word such as
 * "million" or 万 belongs to it, and `unit` is null when it is no percentage. Words ("two points") are numbers too.
 */
export type TextNumber = {
  value: number
  decimals: number
  sign: -1 | 0 | 1
  scale: number | null
  unit: 'percent' | 'points' | null
  currency: string | null
  isWord: boolean
}

type Span = TextNumber & { start: number; end: number }

/** The numbers of a text, in order. "8 to 12 per cent" and "17, 16 and 15 million" share the word at their end. */
export function numbersIn(text: string): TextNumber[] {
  const folded = fold(text.replaceAll(GROUPING, ','))
  const spans = [...folded.matchAll(NUMBER)].flatMap((match) => spanOf(folded, match[0], match.index) ?? [])
  for (let index = spans.length - 2; index >= 0; index--) {
    const [own, next] = [spans[index]!, spans[index + 1]!]
    const isAlone = own.unit === null && own.scale === null
    if (isAlone && CONNECTOR.test(folded.slice(own.end, next.start)))
      spans[index] = { ...own, unit: next.unit, scale: next.scale }
  }
  return spans
}

/** Spaces and apostrophes that group thousands; a plain space does not, since tables put numbers side by side. */
const GROUPING = /(?<=(?<![\d.,])\d{1,3})[\u00A0\u2007\u2009\u202F'’](?=\d{3}(?!\d))/g

const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const NUMBER = new RegExp(`\\d+(?:[.,]\\d+)*|(?<![\\p{L}\\p{N}-])(?:${WORDS.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
const CONNECTOR = /^(?:,? ?(?:and|or|to|&) |, ?| ?[-/] ?|[、和与及至到])$/u
const CURRENCY = /(HK\$|US\$|HKD|USD|RMB|CNY|[$¥€£]) ?$/u
const SCALE =
  /^[ -]?(?:(millions?|mln|mn|m|billions?|bn|b|trillions?|thousand|k)(?![\p{L}\p{N}])|([百千]?[万萬]|[百千万萬]?[亿億]))/iu
const POINTS = /^[ -]?(?:(?:%|percentage)[ -]points?|points?|ppts?|pp|pts)(?![\p{L}\p{N}])|^ ?[个個]?百分[点點]/iu
const PERCENT = /^[ -]?(?:[%％]|(?:per ?cent|pct|pc)(?![\p{L}\p{N}]))/iu

function spanOf(text: string, raw: string, index: number): Span | null {
  const wordValue = WORDS.indexOf(raw.toLowerCase()) + 1
  const printed = wordValue > 0 ? { value: wordValue, decimals: 0 } : readDigits(raw)
  if (printed === null) return null
  const { start, sign, currency } = before(text, index)
  const [afterScale, scale] = scaleAt(text, index + raw.length)
  const rest = text.slice(afterScale, afterScale + 20)
  const points = POINTS.exec(rest)
  const percent = points ?? PERCENT.exec(rest)
  const touchesName = /\p{sc=Latin}/u.test((currency === null ? (text[start - 1] ?? '') : '') + (rest[0] ?? ''))
  // "Q4", "R1", "5G" and "1st" are names; "with10 million" and "up5%" only lack a space.
  if (touchesName && wordValue === 0 && scale === null && percent === null) return null
  const isPercentBefore = text.slice(Math.max(0, start - 3), start) === '百分之'
  return {
    ...printed,
    sign,
    scale,
    currency,
    unit: points ? 'points' : percent || isPercentBefore ? 'percent' : null,
    isWord: wordValue > 0,
    start,
    end: afterScale + (percent?.[0].length ?? 0),
  }
}

/** Sign and currency in front of a number: "-$5", "HK$124.3", "+15%"; the dash of a range is no sign. */
function before(text: string, index: number): { start: number; sign: -1 | 0 | 1; currency: string | null } {
  const close = signAt(text, index)
  const inner = close === 0 ? index : index - 1
  const currency = CURRENCY.exec(text.slice(Math.max(0, inner - 4), inner))
  const outer = inner - (currency?.[0].length ?? 0)
  const far = close === 0 && currency ? signAt(text, outer) : 0
  return { start: far === 0 ? outer : outer - 1, sign: close || far, currency: currency?.[1] ?? null }
}

function signAt(text: string, index: number): -1 | 0 | 1 {
  const sign = text[index - 1]
  if ((sign !== '-' && sign !== '+') || /[\p{L}\p{N}%)\]]/u.test(text[index - 2] ?? '')) {
    return sign === '-' && /[$¥€£]/.test(text[index - 2] ?? '') ? -1 : 0
  }
  return sign === '-' ? -1 : 1
}

function scaleAt(text: string, at: number): [number, number | null] {
  const match = SCALE.exec(text.slice(at, at + 12))
  if (!match) return [at, null]
  const scale = match[1]
    ? (SCALES.find(([start]) => match[1]!.toLowerCase().startsWith(start))?.[1] ?? null)
    : [...match[2]!].reduce((product, sign) => product * (HAN_SCALES[sign] ?? 1), 1)
  return [at + match[0].length, scale]
}

const SCALES = [
  ['m', 1e6],
  ['b', 1e9],
  ['tr', 1e12],
  ['th', 1e3],
  ['k', 1e3],
] as const
const HAN_SCALES: Record<string, number> = { 百: 1e2, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

/**
 * Digits with separators as a number: "286,2" and "286.2" are decimals, "1,500" and "1.500.000" have thousands. Null for
 * what is neither, such as a date "11.02.2025".
 */
function readDigits(raw: string): { value: number; decimals: number } | null {
  const separators = raw.replaceAll(/\d/g, '')
  const last = separators.at(-1)
  if (last === undefined) return { value: Number(raw), decimals: 0 }
  const isGrouped = new RegExp(`^[1-9]\\d{0,2}(?:[${separators[0]}]\\d{3})+$`)
  const whole = raw.slice(0, raw.lastIndexOf(last))
  const fraction = raw.slice(raw.lastIndexOf(last) + 1)
  if (separators.length === 1 && !(last === ',' && isGrouped.test(raw))) return decimal(whole, fraction)
  if (isGrouped.test(raw)) return decimal(raw.replaceAll(/[.,]/g, ''), '')
  if (separators[0] !== last && isGrouped.test(whole)) return decimal(whole.replaceAll(/[.,]/g, ''), fraction)
  return null
}

function decimal(whole: string, fraction: string): { value: number; decimals: number } {
  return { value: Number(`${whole}.${fraction || '0'}`), decimals: fraction.length }
}
