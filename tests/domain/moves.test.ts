import { describe, expect, test } from 'vitest'
import { claimOf, findMoves, fits, isVague } from '../../src/domain/moves'
import { recordOf } from '../../src/domain/record'
import { figureAt } from '../../src/domain/sides'
import { valueIndex } from '../../src/domain/valueIndex'
import { statement } from '../make'
import { at, counts, figureFrom, type Own, published } from './onSides'

const BEFORE = '2023-Q4'

/** Where a quoted number stands, the best first: "period 2024", "subject vivo"; how many it explains where they matter. */
function moves(own: Own, all: Own[], passage: Own[] = [own]): string[] {
  const side = published(...all)
  const claims = passage.map((each) => claimOf(statement(each))!)
  const claim = claimOf(statement(own))!
  const found = findMoves({ claim, passage: claims, index: valueIndex(side), published: recordOf(side)(null) })
  for (const { coordinate, from, to, figure } of found) {
    expect(from).toBe(claim.coordinates[coordinate])
    expect(figure.coordinates).toEqual({ ...claim.coordinates, [coordinate]: to })
  }
  return found.map(({ coordinate, to, explains }) => `${coordinate} ${to}${explains > 1 ? ` (${explains})` : ''}`)
}

describe('a claim', () => {
  test('is a number with its place, its interval and its unit', () => {
    const own = statement({ value: 17.5, unit: 'percentage points' })
    expect(claimOf(own)).toEqual({
      statement: own,
      coordinates: at({ inPoints: true }),
      interval: { low: 17.45, high: 17.55, lowClosed: true, highClosed: false },
      unit: 'percentage points',
    })
    expect(claimOf(statement({ measure: 'rank', unit: null }))!.unit).toBe('rank')
  })

  test('is no direction', () => {
    expect(claimOf(statement({ value: null, direction: 'up' }))).toBeNull()
  })

  test.each<[string, Own, Own | null, boolean]>([
    ['the same number', {}, {}, true],
    ['a number that it may round', {}, { value: 17.4 }, true],
    ['another number', {}, { value: 17.6 }, false],
    ['another unit', { unit: 'billion USD' }, { unit: 'billion CNY' }, false],
    ['a rank with the word', { measure: 'rank', unit: null }, { measure: 'rank', unit: 'rank' }, true],
    ['a rank’s number that is none', {}, { measure: 'rank', unit: null }, false],
    ['a direction', {}, { value: null, direction: 'up' }, false],
    ['nothing', {}, null, false],
  ])('fits %s or not', (_, own, figure, expected) => {
    expect(fits(claimOf(statement(own))!, figure && figureFrom(figure))).toBe(expected)
  })
})

describe('a derived figure is vague', () => {
  const derived = figureAt(published({ value: 17 }, { value: 24, period: BEFORE }), at({ inPoints: true }))!
  const points = (own: Own) => claimOf(statement({ value: -7, unit: 'percentage points', ...own }))!

  test('where it says less than the claim', () => {
    expect(isVague(derived, points({}))).toBe(true)
    expect(isVague(derived, points({ decimals: 1 }))).toBe(true)
  })

  test('but not where it says as much, or more', () => {
    const asWide = { low: -7.5, high: -6.5, lowClosed: true, highClosed: false }
    expect(isVague({ ...derived, interval: asWide }, points({}))).toBe(false)
    expect(isVague(derived, points({ qualifier: 'about' }))).toBe(false)
    expect(isVague(derived, points({ qualifier: 'under' }))).toBe(false)
  })

  test('and never where it is stated, or has no number', () => {
    expect(isVague(figureFrom({ qualifier: 'about' }), points({}))).toBe(false)
    expect(isVague({ ...derived, interval: null }, points({}))).toBe(false)
  })
})

describe('a number moves along', () => {
  test.each<[string, Own]>([
    ['period 2024', { period: '2024' }],
    ['measure growth', { measure: 'growth' }],
    ['market world', { market: 'world' }],
    ['subject vivo', { subject: 'vivo' }],
    ['researchFirm idc', { researchFirm: 'idc' }],
    ['window close', { window: 'close' }],
  ])('%s', (found, other) => {
    const own: Own = { window: 'early-trading' }
    expect(
      moves(own, [
        { ...own, value: 20 },
        { ...own, ...other },
      ]),
    ).toEqual([found])
    expect(moves(own, [{ ...own, ...other, value: 18 }])).toEqual([])
  })

  test('the coordinates in their order', () => {
    const all: Own[] = [{ researchFirm: 'idc' }, { subject: 'vivo' }, { market: 'world' }, { measure: 'growth' }]
    expect(moves({}, [...all, { period: '2023' }])).toEqual([
      'period 2023',
      'measure growth',
      'market world',
      'subject vivo',
      'researchFirm idc',
    ])
  })

  test('not two coordinates at once, nor to its own place', () => {
    expect(moves({}, [{ subject: 'vivo', period: '2024' }, {}])).toEqual([])
  })

  test('not one that the claim or the place leaves open, but for a figure that no research firm counted', () => {
    expect(moves({ researchFirm: null }, [{}])).toEqual([])
    expect(moves({}, [{ market: null }, { period: null }])).toEqual([])
    expect(moves({}, [{ researchFirm: null }])).toEqual(['researchFirm null'])
  })

  test('to a figure, which a second page’s number is not', () => {
    const vivo: Own = { subject: 'vivo' }
    expect(
      moves({}, [
        { ...vivo, value: 20 },
        { ...vivo, source: 'reprint' },
      ]),
    ).toEqual([])
    expect(moves({}, [{ ...vivo, source: 'reprint' }])).toEqual(['subject vivo'])
  })

  test('not to a vague one, even where the intervals meet', () => {
    const all: Own[] = [
      ...counts({ vivo: 17, total: 100 }),
      ...counts({ oppo: 17.1, total: 100 }, { researchFirm: 'idc' }),
    ]
    expect(moves({}, all)).toEqual([])
    expect(moves({ qualifier: 'about' }, all)).toEqual(['subject vivo'])
  })
})

describe('along one coordinate the first is', () => {
  const shares = (...periods: string[]): Own[] => periods.map((period) => ({ period }))

  test('a period that holds the stated one, or lies in it, before the nearest', () => {
    expect(moves({}, shares('2024-Q3', '2025-Q1', '2024', '2024-12'))).toEqual([
      'period 2024-12',
      'period 2024',
      'period 2024-Q3',
      'period 2025-Q1',
    ])
    expect(moves({ period: '2024' }, shares('2023', '2024-Q1'))).toEqual(['period 2024-Q1', 'period 2023'])
  })

  test('the same grain before another, however near', () => {
    expect(moves({}, shares('2025-01', '2023', '2022-Q4'))).toEqual(['period 2022-Q4', 'period 2025-01', 'period 2023'])
  })

  test('the nearest in time, then the earlier', () => {
    expect(moves({}, shares('2023-Q4', '2025-Q3', '2025-Q2', '2024-Q3', '2024-Q2'))).toEqual([
      'period 2024-Q3',
      'period 2024-Q2',
      'period 2025-Q2',
      'period 2025-Q3',
      'period 2023-Q4',
    ])
  })

  test('what is stated before what is derived, as far away', () => {
    const million: Own = { measure: 'shipments', unit: 'million units' }
    const own: Own = { ...million, value: 400, period: '2023' }
    const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => ({
      ...million,
      period: `2022-${quarter}`,
      value: 100,
      decimals: 1,
    }))
    expect(moves(own, [...quarters, { ...million, period: '2024', value: 400 }])).toEqual([
      'period 2024',
      'period 2022',
    ])
    expect(moves(own, [...quarters, { ...million, period: '2025', value: 400 }])).toEqual([
      'period 2022',
      'period 2025',
    ])
  })

  test('what is stated before what is derived, for another vendor too', () => {
    const all: Own[] = [...counts({ vivo: 17, total: 100 }), { subject: 'oppo', value: 17.9 }]
    expect(moves({ qualifier: 'about' }, all)).toEqual(['subject oppo', 'subject vivo'])
  })

  test('what comes first by its number, where nothing else decides', () => {
    const all: Own[] = [
      { subject: 'vivo', value: 17.4 },
      { subject: 'oppo', value: 17.2 },
      { subject: 'huawei', value: 17.4 },
    ]
    expect(moves({}, all)).toEqual(['subject oppo', 'subject vivo', 'subject huawei'])
  })
})

describe('what explains more of a passage', () => {
  const own: Own = { value: 17 }
  const vivo: Own = { value: 16, subject: 'vivo' }
  const at2022: Own = { period: '2022' }
  const year: Own = { period: '2024' }

  test('comes before what holds the period or lies nearer', () => {
    const all = [
      { ...own, ...year },
      { ...own, ...at2022 },
      { ...vivo, ...at2022 },
    ]
    expect(moves(own, all, [own, vivo])).toEqual(['period 2022 (2)', 'period 2024'])
    expect(moves(own, all)).toEqual(['period 2024', 'period 2022'])
  })

  test('counts only those that stand on the same place of that coordinate', () => {
    const elsewhere: Own = { ...vivo, period: '2024-Q3' }
    const all = [
      { ...own, ...year },
      { ...own, ...at2022 },
      { ...vivo, ...at2022 },
    ]
    expect(moves(own, all, [own, elsewhere])).toEqual(['period 2024', 'period 2022'])
  })

  test('counts for another coordinate than the period as well', () => {
    const then: Own = { ...own, period: BEFORE, value: 12 }
    const all: Own[] = [{ subject: 'vivo' }, { subject: 'oppo' }, { subject: 'oppo', period: BEFORE, value: 12 }]
    expect(moves(own, all, [own, then])).toEqual(['subject oppo (2)', 'subject vivo'])
  })

  test('does not bring a later coordinate before an earlier one', () => {
    const then: Own = { ...own, period: BEFORE, value: 12 }
    const all: Own[] = [{ ...own, ...year }, { subject: 'oppo' }, { subject: 'oppo', period: BEFORE, value: 12 }]
    expect(moves(own, all, [own, then])).toEqual(['period 2024', 'subject oppo (2)'])
  })
})
