// The closed lists of words of the format, without the parser: domain/ reads them too.

/** The one format that this version reads and writes. */
export const FORMAT = 'quotient/1'

/**
 * A period as a source gives it: `2024`, `2024-Q4`, a month `2024-12`, a day `2025-02-11`, or a span of days or months
 * `2025-01-13/2025-02-12`.
 */
export const PERIOD_SHAPE = /^(?:\d{4}(?:-Q[1-4])?|\d{4}-\d{2}(?:-\d{2})?(?:\/\d{4}-\d{2}(?:-\d{2})?)?)$/

export const MEASURES = [
  'share',
  'shipments',
  'growth',
  'rank',
  'sales',
  'sales-growth',
  'price',
  'price-move',
  'event',
] as const

export const WINDOWS = ['early-trading', 'close', 'intraday-high', 'since-low', 'year-to-date'] as const
export const QUALIFIERS = ['exact', 'about', 'over', 'under', 'at-least', 'at-most'] as const
export const DIRECTIONS = ['up', 'down', 'flat'] as const
export const SOURCE_KINDS = ['article', 'release', 'reprint', 'filing'] as const

export type Measure = (typeof MEASURES)[number]
export type PriceWindow = (typeof WINDOWS)[number]
export type Qualifier = (typeof QUALIFIERS)[number]
export type Direction = (typeof DIRECTIONS)[number]

/** Subjects that stand for no single vendor. */
export const TOTAL = 'total'
export const OTHERS = 'others'
