import type { Statement } from '../schema/dataset'
import { isSigned } from './coordinates'
import { fold } from './fold'
import { numbersIn, type TextNumber } from './numbersIn'
import { decimalsOf } from './precision'
import { ranksIn } from './quotedRanks'

type Stated = Pick<Statement, 'measure' | 'value' | 'unit' | 'decimals'>

/**
 * Whether a quoted fragment contains a statement's number, in its unit: "4930万台" states 49.3 million units, "from 8 to
 * 12 per cent" states 8 percent. A printed sign must match; a number without one matches by magnitude, since the fall
 * is in the words. "Flat" states a growth of 0. True for a statement without a number.
 */
export function statesValue(exact: string, statement: Stated): boolean {
  if (statement.value === null) return true
  if (statement.measure === 'rank') return ranksIn(exact).has(statement.value)
  return matches(exact, statement).length > 0 || statesLevel(exact, statement)
}

/**
 * Whether the fragment prints the number with the decimals that the statement claims: "15%" does not bear 15.0. True
 * where it cannot be told: another scale (4930万), a rank, a level, no number.
 */
export function statesDecimals(exact: string, statement: Stated): boolean {
  const { value } = statement
  if (value === null || statement.measure === 'rank') return true
  const found = matches(exact, statement)
  const claimed = decimalsOf({ ...statement, value })
  const own = unitOf(statement.unit).scale
  return found.length === 0 || found.some(({ scale, decimals }) => (scale ?? own) !== own || decimals === claimed)
}

function matches(exact: string, statement: Stated): TextNumber[] {
  return numbersIn(exact).filter((number) => isSame(number, statement))
}

function isSame(number: TextNumber, { value, unit }: Stated): boolean {
  const { kind, scale, currency } = unitOf(unit)
  if (number.unit !== kind || value === null) return false
  if (kind !== null) return number.currency === null && number.scale === null && equals(number, number.value, value)
  if (number.isWord && number.scale === null && scale !== 1) return false
  const isForeign = currency === null ? number.currency !== null && unit === 'million units' : isOther(number, currency)
  return (
    !isForeign && equals(number, number.scale === null ? number.value : (number.value * number.scale) / scale, value)
  )
}

function equals({ sign }: TextNumber, found: number, value: number): boolean {
  const isEqual = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
  return sign === 0 ? isEqual(found, Math.abs(value)) : isEqual(sign * found, value)
}

/** A bare "$" may be any dollar; a named currency is that one only. */
function isOther({ currency }: TextNumber, expected: string): boolean {
  if (currency === null) return false
  return currency === '$' ? !/^(?:USD|HKD)$/.test(expected) : (CURRENCIES[currency] ?? currency) !== expected
}

const CURRENCIES: Record<string, string> = { HK$: 'HKD', US$: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'CNY', RMB: 'CNY' }

type Unit = { kind: 'percent' | 'points' | null; scale: number; currency: string | null }

function unitOf(unit: string | null): Unit {
  if (unit === 'percent') return { kind: 'percent', scale: 1, currency: null }
  if (unit === 'percentage points') return { kind: 'points', scale: 1, currency: null }
  const word = /(?<!\p{L})(thousand|million|billion|trillion)(?!\p{L})/iu.exec(unit ?? '')?.[1]?.toLowerCase()
  const currency = /(?<!\p{L})[A-Z]{3}(?!\p{L})/u.exec(unit ?? '')?.[0] ?? null
  return { kind: null, scale: SCALES[word ?? ''] ?? 1, currency }
}

const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }

function statesLevel(exact: string, { measure, value, unit }: Stated): boolean {
  return (
    value === 0 &&
    isSigned(measure, unit) &&
    /(?<!\p{L})(?:flat|level with|unchanged)(?!\p{L})|持平/iu.test(fold(exact))
  )
}
