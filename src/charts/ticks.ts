import type { Texts } from '../domain/texts/texts'
import { textWidth } from './theme'

type Axis = { unit: string | null | undefined; isSigned?: boolean }

/** A number on an axis: with a true minus, a plus where it is a change, and the sign for per cent. */
export function tickInWords(value: number, { unit, isSigned = false }: Axis, { amounts }: Texts): string {
  const sign = value < 0 ? '−' : value > 0 && isSigned ? '+' : ''
  const number = String(Math.abs(value))
  return `${sign}${number}${unit === 'percent' ? amounts.unit('percent', number) : ''}`
}

/** The room for the words of an axis beside a chart of this width, in pixels: the usual margin, or more for long words. */
export function roomForTicks(ticks: readonly number[], axis: Axis, width: number, texts: Texts): number {
  const widest = Math.max(0, ...ticks.map((tick) => textWidth(tickInWords(tick, axis, texts))))
  return Math.max(width < 480 ? 34 : 48, Math.ceil(widest) + 8)
}
