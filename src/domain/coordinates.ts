import type { Statement } from '../schema/dataset'
import { groupBy } from './groupBy'
import { MEASURES, type Measure, WINDOWS } from '../schema/vocabulary'

/** Where a number belongs: all statements on the same coordinates speak of one fact. `null` is what no source says. */
export type Coordinates = Pick<Statement, 'measure' | 'subject' | 'market' | 'period' | 'researchFirm' | 'window'> & {
  /** True for a change in percentage points, which never mixes with a level in per cent. */
  inPoints: boolean
}

/** The coordinates that can move, in the order in which they are looked at (DESIGN.md section 4). */
export const COORDINATES = ['period', 'measure', 'market', 'subject', 'researchFirm', 'window'] as const
export type Coordinate = (typeof COORDINATES)[number]

/** The coordinates of a statement. */
export function coordinatesOf(statement: Statement): Coordinates {
  const { measure, subject, market, period, researchFirm, window } = statement
  return { measure, subject, market, period, researchFirm, window, inPoints: statement.unit === 'percentage points' }
}

const POINTS = '-points'
const BLANK = '~'.charCodeAt(0)

/** A fact's key, fit for an address: the coordinates between `~`, what is open left blank, blanks at the end dropped. */
export function factKey(coordinates: Coordinates): string {
  const { measure, subject, market, period, researchFirm, window, inPoints } = coordinates
  const key = `${inPoints ? measure + POINTS : measure}~${subject}~${market ?? ''}~${period ?? ''}~${researchFirm ?? ''}~${window ?? ''}`
  let end = key.length
  while (key.charCodeAt(end - 1) === BLANK) end--
  return key.slice(0, end)
}

/** The coordinates of a key; null for text that is no key. Whether its ids exist is for the data to say. */
export function parseFactKey(key: string): Coordinates | null {
  const [kind = '', subject = '', market, period, researchFirm, window, ...rest] = key.split('~')
  const inPoints = kind.endsWith(POINTS)
  const measure = MEASURES.find((known) => known === (inPoints ? kind.slice(0, -POINTS.length) : kind))
  const priceWindow = WINDOWS.find((known) => known === window) ?? null
  if (!measure || subject === '' || rest.length > 0 || (window && !priceWindow)) return null
  return {
    measure,
    subject,
    market: market || null,
    period: period || null,
    researchFirm: researchFirm || null,
    window: priceWindow,
    inPoints,
  }
}

/** Groups statements into facts: key → its statements, in file order. */
export function factsOf(statements: readonly Statement[]): Map<string, Statement[]> {
  return groupBy(statements, (statement) => factKey(coordinatesOf(statement)))
}

/** Measures whose numbers carry a sign: a change, not a level. */
export function isSigned(measure: Measure, unit: string | null): boolean {
  return measure === 'growth' || measure === 'sales-growth' || measure === 'price-move' || unit === 'percentage points'
}
