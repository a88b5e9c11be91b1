import { shownDecimals } from '../../domain/derived'
import type { Figure } from '../../domain/figures'
import type { Texts } from '../../domain/texts/texts'
import { amountInShort, amountInWords, digits } from '../../domain/words'

/** What a spreadsheet takes for a number format. */
const LONGEST = 200
const MOST_DECIMALS = 10

/** With its unit, without it, or not even with the sign and the qualifier: for inside a mark. */
export type Form = 'long' | 'short' | 'bare'

/** What follows a number whose pages do not agree. */
const FLAG = '\u00A0⚑'

/**
 * The number format that prints a figure as we do, so that its label stays right when somebody edits the number: "over
 * 40 %", "+7 points". With the decimals of its source; the sign is part of it, and so is the flag of a conflict.
 */
export function formatOf(figure: Figure, texts: Texts, form: Form = 'long'): string {
  const decimals = Math.min(MOST_DECIMALS, shownDecimals(figure))
  const size = Math.abs(figure.value ?? 0) || 2
  const plain = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`
  const section = (value: number) => {
    const amount = { ...figure, value, decimals, measure: figure.coordinates.measure }
    const said = form === 'short' ? amountInShort(amount, texts) : amountInWords(amount, texts)
    const number = digits(Math.abs(value), decimals)
    const at = said.indexOf(number)
    const flag = form === 'long' && figure.notice !== null ? FLAG : ''
    return at < 0 ? null : `${literal(said.slice(0, at))}${plain}${literal(said.slice(at + number.length) + flag)}`
  }
  if (form === 'bare') return plain
  const sections = [size, -size, 0].map(section)
  const format = sections.join(';')
  return sections.includes(null) || format.length > LONGEST ? plain : format
}

/** The format of an axis: the number with its sign and, of shares and growths, the sign for per cent. */
export function axisFormat(unit: string | null, isSigned: boolean, { amounts }: Texts): string {
  const after = unit === 'percent' ? literal(amounts.unit('percent', '2')) : ''
  return `${isSigned ? literal('+') : ''}General${after};${literal('−')}General${after};General${after}`
}

function literal(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`
}
