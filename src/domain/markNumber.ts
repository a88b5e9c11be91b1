import type { Statement } from '../schema/dataset'
import { decimalsOf } from './precision'

/**
 * Where in a quotation the statement's number stands, as [start, end) of the text, for marking it as with a pen; null
 * where it is said in words that no list knows. Only the eye uses this: what check-data accepts is decided elsewhere.
 */
export function markNumber(
  exact: string,
  statement: Pick<Statement, 'measure' | 'value' | 'decimals'>,
): [number, number] | null {
  if (statement.value === null) return null
  const forms =
    statement.measure === 'rank'
      ? (RANKS[statement.value] ?? [])
      : printedForms({ ...statement, value: statement.value })
  for (const form of forms) {
    const pattern = new RegExp(`(?<![\\p{sc=Latin}\\d]|\\d[.,])${form}(?:${UNIT}|${END})`, 'iu')
    const match = pattern.exec(exact)
    if (match) return [match.index, match.index + match[0].length]
  }
  const inHan = new RegExp(`(?<![\\d.,])${Math.round(statement.value * 100)} ?万`, 'u').exec(exact)
  return inHan && statement.measure === 'shipments' ? [inHan.index, inHan.index + inHan[0].length] : null
}

/** A number as pages print it: with a decimal point or comma, without a zero at its end, or in billions. */
function printedForms({ value, decimals }: { value: number; decimals: number | null }): string[] {
  const amount = Math.abs(value)
  const shown = amount.toFixed(Math.max(0, decimalsOf({ value, decimals })))
  const plain = String(amount)
  const forms = [shown, plain, String(amount / 1000)]
  return [...new Set(forms)].map((form) => form.replace('.', '[.,]'))
}

/** What belongs to a number, with a space or without: "13.1 million", "13.1m", "17%". */
const UNIT = ' ?(?:%|(?:per ?cent|million|billion|m|bn)(?!\\p{sc=Latin}))'
/** Where a number or a word ends: not in "17th", "17.5" or 17万, and not in the date 2月. */
const END = '(?![\\p{sc=Latin}\\d]|[.,]\\d| ?[万萬亿億年月日季])'

const RANKS: Record<number, string[]> = {
  1: ['first', 'top(?: spot)?', 'led', 'leads?', 'leading', 'largest', 'crown', 'king', '第一', 'No\\. ?1', '#1'],
  2: ['second', '2nd', '第二'],
  3: ['third', '3rd', '第三'],
  4: ['fourth', '4th', '第四'],
  5: ['fifth', '5th', '第五'],
  6: ['sixth', '6th', '第六'],
  7: ['seventh', '7th'],
}
