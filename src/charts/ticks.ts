import type { Texts } from '../domain/texts/texts'

type Axis = { unit: string | null | undefined; isSigned?: boolean }

/** A number on an axis: with a true minus, a plus where it is a change, and the sign for per cent. */
export function tickInWords(value: number, { unit, isSigned = false }: Axis, { amounts }: Texts): string {
  const sign = value < 0 ? '−' : value > 0 && isSigned ? '+' : ''
  const number = String(Math.abs(value))
  return `${sign}${number}${unit === 'percent' ? amounts.unit('percent', number) : ''}`
}
