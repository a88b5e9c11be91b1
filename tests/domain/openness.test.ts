import { expect, test } from 'vitest'
import { openness } from '../../src/domain/openness'
import type { Measure } from '../../src/schema/vocabulary'
import { statement } from '../make'
import { type Own, statements } from './onSides'

/** Nothing is said but the measure and the vendor. */
const BARE: Own = { market: null, period: null, researchFirm: null, window: null }
/** Everything is said. */
const FULL: Own = { window: 'close' }

const open = (own: Own, published: Own[], isOnRecord = false) =>
  openness(statements(published))(statement(own), isOnRecord)

test.each<[Measure, string]>([
  ['share', 'period market researchFirm'],
  ['shipments', 'period market researchFirm'],
  ['growth', 'period market researchFirm'],
  ['rank', 'period market researchFirm'],
  ['sales', 'period market'],
  ['sales-growth', 'period market'],
  ['price', 'period window'],
  ['price-move', 'period window'],
  ['event', ''],
])('a %s must name: %s', (measure, expected) => {
  const names = expected.split(' ').filter(Boolean)
  expect(open({ ...BARE, measure }, [])).toEqual(names)
  expect(open({ ...BARE, measure }, [{ ...FULL, measure }])).toEqual(names)
  expect(open({ ...FULL, measure }, [{ ...FULL, measure }])).toEqual([])
})

test('what nobody who publishes the measure names is not open, except the period', () => {
  expect(open(BARE, [{ researchFirm: null }])).toEqual(['period', 'market'])
  expect(open(BARE, [BARE])).toEqual(['period'])
  expect(open({ researchFirm: null }, [{ researchFirm: null }])).toEqual([])
})

test('one who names it is enough, before or after others who do not', () => {
  expect(open({ researchFirm: null }, [{ researchFirm: null }, {}])).toEqual(['researchFirm'])
  expect(open({ researchFirm: null }, [{}, { researchFirm: null }])).toEqual(['researchFirm'])
})

test('another measure tells only where nobody publishes the measure', () => {
  const shipments: Own = { measure: 'shipments', unit: 'million units' }
  expect(open({ researchFirm: null }, [{ researchFirm: null }, shipments])).toEqual([])
  expect(open({ researchFirm: null }, [{ ...shipments, researchFirm: null }])).toEqual([])
  expect(open({ researchFirm: null }, [shipments])).toEqual(['researchFirm'])
  expect(open({ researchFirm: null }, [])).toEqual(['researchFirm'])
})

test('nothing is open where figures stand on what is said, unless the period is', () => {
  expect(open({ researchFirm: null }, [{}], true)).toEqual([])
  expect(open({ researchFirm: null, period: null }, [{}], true)).toEqual(['period', 'researchFirm'])
  expect(open({ period: null }, [BARE], true)).toEqual(['period'])
})

test('a coordinate that the measure does not need is never open', () => {
  expect(open({ measure: 'sales', researchFirm: null, unit: 'billion USD' }, [{ measure: 'sales' }])).toEqual([])
  expect(open({ window: null }, [FULL])).toEqual([])
})
