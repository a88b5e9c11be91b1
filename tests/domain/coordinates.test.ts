import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coordinatesOf, factKey, factsOf, isSigned, parseFactKey } from '../../src/domain/coordinates'
import { MEASURES, WINDOWS } from '../../src/schema/vocabulary'
import { statement } from '../make'
import { at, statements } from './onSides'

const id = fc.stringMatching(/^[^\s~,]{1,12}$/)
const coordinates = fc.record({
  measure: fc.constantFrom(...MEASURES),
  subject: id,
  market: fc.option(id),
  period: fc.option(fc.constantFrom('2024', '2024-Q4', '2025-02-11', '2025-01-13/2025-02-12')),
  researchFirm: fc.option(id),
  window: fc.option(fc.constantFrom(...WINDOWS)),
  inPoints: fc.boolean(),
})

test.each([
  [at(), 'share~apple~cn~2024-Q4~canalys'],
  [at({ inPoints: true }), 'share-points~apple~cn~2024-Q4~canalys'],
  [at({ period: null, researchFirm: null }), 'share~apple~cn'],
  [at({ measure: 'rank', market: null, period: null }), 'rank~apple~~~canalys'],
  [
    at({ measure: 'price-move', subject: 'baba-hk', market: null, researchFirm: null, window: 'close' }),
    'price-move~baba-hk~~2024-Q4~~close',
  ],
])('coordinates have a key, with what is open left blank', (coordinatesHere, key) => {
  expect(factKey(coordinatesHere)).toBe(key)
  expect(parseFactKey(key)).toEqual(coordinatesHere)
})

test('every key leads back to its coordinates, and different coordinates have different keys', () => {
  fc.assert(
    fc.property(coordinates, coordinates, (a, b) => {
      expect(parseFactKey(factKey(a))).toEqual(a)
      expect(factKey(a) === factKey(b)).toBe(JSON.stringify(a) === JSON.stringify(b))
    }),
  )
})

test.each(['', 'share', 'shares~apple', 'share~', 'share~apple~cn~2024~canalys~noon', 'share~apple~~~~close~x', '~~~'])(
  '"%s" is no key',
  (key) => {
    expect(parseFactKey(key)).toBeNull()
  },
)

test('no text makes the reading of a key throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = parseFactKey(text)
      expect(read && parseFactKey(factKey(read))).toEqual(read)
    }),
  )
})

test('statements on the same coordinates are one fact, and points never mix with per cent', () => {
  const all = statements([
    { value: 17 },
    { period: '2023-Q4' },
    { source: 'weekly', value: 18 },
    { unit: 'percentage points', value: -7 },
  ])
  const facts = factsOf(all)
  expect([...facts].map(([key, { length }]) => [key, length])).toEqual([
    ['share~apple~cn~2024-Q4~canalys', 2],
    ['share~apple~cn~2023-Q4~canalys', 1],
    ['share-points~apple~cn~2024-Q4~canalys', 1],
  ])
  expect(facts.get(factKey(coordinatesOf(all[0]!)))).toEqual([all[0], all[2]])
})

test('changes are signed, levels are not', () => {
  expect(MEASURES.filter((measure) => isSigned(measure, 'percent'))).toEqual(['growth', 'sales-growth', 'price-move'])
  expect(isSigned('share', statement({ unit: 'percentage points' }).unit)).toBe(true)
})
