import { comparePeriods, type PeriodChoice } from '../../src/domain/periods'
import { LANGUAGES } from '../../src/domain/texts/texts'
import fc from 'fast-check'
import { MEASURES } from '../../src/schema/vocabulary'
import { CHARTS, DEFAULT_VIEW, LAYERS, SCREENS, SORT_KEYS, THEMES, type View } from '../../src/state/view'

/** A view with defaults wherever a test says nothing. */
export function view(own: Partial<View> = {}): View {
  return { ...DEFAULT_VIEW, ...own }
}

const id = fc.stringMatching(/^[a-z0-9.&=+%#?'"<é小-]{1,12}$/u)
const ids = fc.uniqueArray(fc.oneof(id, fc.constantFrom('apple', 'vivo', 'daily', 'release', 'nobody')), {
  maxLength: 6,
})
const quarter = fc
  .tuple(fc.integer({ min: 2015, max: 2030 }), fc.integer({ min: 1, max: 4 }))
  .map((at) => at.join('-Q'))
const year = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, '0'))
const day = fc.constantFrom('2025-02-11', '2025-02-12', '2024-12-31')
const span = fc.constantFrom('2025-01-13/2025-02-12', '2025-01/2025-02')

/** Periods of one grain, as the ends of a range or one by one. */
const periods: fc.Arbitrary<PeriodChoice> = fc.oneof(
  ...[quarter, year, day, span].flatMap((grain): fc.Arbitrary<PeriodChoice>[] => [
    fc.tuple(grain, grain).map((ends) => {
      const [from, to] = ends.toSorted(comparePeriods) as [string, string]
      return { from, to }
    }),
    fc.uniqueArray(grain, { minLength: 1, maxLength: 8 }),
  ]),
)

/** Any view that the screens can bring about. */
export const anyView: fc.Arbitrary<View> = fc.record({
  screen: fc.option(fc.constantFrom(...SCREENS)),
  layer: fc.option(fc.constantFrom(...LAYERS)),
  market: fc.option(fc.oneof(id, fc.constantFrom('cn', 'world'))),
  firm: fc.option(fc.oneof(id, fc.constantFrom('canalys', 'idc'))),
  measure: fc.option(fc.constantFrom(...MEASURES)),
  periods: fc.option(periods),
  vendors: fc.option(ids),
  focus: fc.option(fc.oneof(id, fc.constantFrom('apple', 'nobody'))),
  sources: fc.option(ids),
  chart: fc.option(fc.constantFrom(...Object.values(CHARTS).flat())),
  article: fc.option(fc.oneof(id, fc.constantFrom('daily', 'nobody'))),
  receipt: fc.option(
    fc.constantFrom(
      'share~apple~cn~2024-Q4~canalys',
      'price-move~baba-hk~~2025-01-13/2025-02-12~~close',
      'derived~published~2023-Q4~share-points~apple~cn~2024-Q4~canalys',
    ),
  ),
  marks: fc.option(fc.constant('off' as const)),
  theme: fc.option(fc.constantFrom(...THEMES)),
  lang: fc.option(fc.constantFrom(...LANGUAGES)),
  q: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((words) => words.trim() !== '')),
  sort: fc.option(fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() })),
})
