import { english } from '../../src/domain/texts/en'
import { describe, expect, test } from 'vitest'
import { breaksOf, cellAt, figuresOf, gridOf, hasNumber } from '../../src/domain/grid'
import { type Side, sideOf } from '../../src/domain/sides'
import { CATALOG, counts, type Own, PLACE, published, quoted, ranks, shares, statements } from './onSides'

const PERIODS = ['2024-Q3', '2024-Q4']

function grid(side: Side, { everySide = side, measure = 'share' as const, subjects = ['apple', 'honor'] } = {}) {
  return gridOf({ side, everySide, place: PLACE, measure, periods: PERIODS, subjects })
}

/** The values of a grid, and in words why there is none. */
function cells(of: ReturnType<typeof grid>): (number | string | null)[][] {
  return of.rows.map((row) => row.map((cell) => ('gap' in cell ? english.figures.gaps[cell.gap] : cell.value)))
}

describe('a cell without a number says why', () => {
  const three = shares({ apple: 17, vivo: 17, huawei: 16 })

  test('inside Others: the edition names three vendors or more, and this one is none of them', () => {
    expect(cells(grid(published(...three)))).toEqual([
      ['not published', 17],
      ['not published', 'inside Others'],
    ])
  })

  test('not published: the edition names too few, or names this vendor without this number', () => {
    expect(cells(grid(published(...three.slice(1))))[1]).toEqual(['not published', 'not published'])
    const named = published(...three, ...ranks('honor'))
    expect(cells(grid(named))[1]).toEqual(['not published', 'not published'])
  })

  test('the whole market, Others and a growth are never inside Others', () => {
    const side = published(...three)
    expect(cells(grid(side, { subjects: ['total', 'others'] })).flat()).toEqual(Array(4).fill('not published'))
    const growth = gridOf({
      side,
      everySide: side,
      place: PLACE,
      measure: 'growth',
      periods: PERIODS,
      subjects: ['honor'],
    })
    expect(cells(growth)).toEqual([['not published', 'not published']])
  })

  test('not quoted: no article says it; switched off: one does that is off', () => {
    const all = statements([{}, { subject: 'honor', source: 'weekly' }])
    const everySide = sideOf(all, 'quoted', CATALOG)
    expect(cells(grid(sideOf(all, 'quoted', CATALOG, ['daily']), { everySide }))).toEqual([
      ['not quoted', 17],
      ['not quoted', 'article switched off'],
    ])
  })

  test('zero is a number and no gap', () => {
    const of = grid(published({ value: 0 }))
    expect(cells(of)[0]).toEqual(['not published', 0])
    expect(of.rows[0]!.map(hasNumber)).toEqual([false, true])
  })

  test('a bare direction is a figure without a number', () => {
    const of = grid(quoted({ value: null, direction: 'down' }))
    expect(figuresOf(of).map(({ direction }) => direction)).toEqual(['down'])
    expect(hasNumber(cellAt(of, 'apple', '2024-Q4'))).toBe(false)
  })
})

test('a grid has a row for each subject and a cell for each period, derived where nobody states it', () => {
  const side = published(
    ...shares({ apple: 17, honor: 14 }),
    ...counts({ apple: 10, total: 69.1 }, { period: '2024-Q3' }),
  )
  const of = grid(side)
  expect(figuresOf(of).map(({ key }) => key)).toEqual([
    'derived~published~~share~apple~cn~2024-Q3~canalys',
    'share~apple~cn~2024-Q4~canalys',
    'share~honor~cn~2024-Q4~canalys',
  ])
  expect(cellAt(of, 'honor', '2024-Q4')).toBe(of.rows[1]![1])
})

test('a grid of points has the changes on the year before', () => {
  const side = published(...shares({ apple: 17 }), ...shares({ apple: 24 }, { period: '2023-Q4' }))
  const of = gridOf({
    side,
    everySide: side,
    place: PLACE,
    measure: 'share',
    inPoints: true,
    periods: PERIODS,
    subjects: ['apple'],
  })
  expect(cells(of)).toEqual([['not published', -7]])
})

test('a cell outside the grid is a gap of its side', () => {
  expect(cellAt(grid(published({})), 'vivo', '2024-Q4')).toEqual({ gap: 'not-published' })
  expect(cellAt(grid(quoted({})), 'apple', '2019-Q1')).toEqual({ gap: 'not-quoted' })
})

describe('a break in the vendor list', () => {
  const list = (period: string, subjects: string): Own[] => ranks(subjects, { period })
  const periods = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']
  const before = list('2024-Q1', 'apple vivo huawei')

  test('stands where vendors enter and leave', () => {
    const side = published(...before, ...list('2024-Q2', 'apple vivo xiaomi'), ...list('2024-Q3', 'vivo apple xiaomi'))
    expect(breaksOf(side, PLACE, periods)).toEqual([{ period: '2024-Q2', enters: ['xiaomi'], leaves: ['huawei'] }])
  })

  test('stands where a vendor only enters', () => {
    const side = published(...before, ...list('2024-Q2', 'apple vivo huawei oppo'))
    expect(breaksOf(side, PLACE, periods)).toEqual([{ period: '2024-Q2', enters: ['oppo'], leaves: [] }])
  })

  test('is not made up across a period without a list, nor for articles', () => {
    const gap = [...before, ...list('2024-Q2', 'apple'), ...list('2024-Q3', 'apple vivo xiaomi')]
    expect(breaksOf(published(...gap), PLACE, periods)).toEqual([])
    const changed = [...before, ...list('2024-Q2', 'apple vivo xiaomi')]
    expect(breaksOf(quoted(...changed), PLACE, periods)).toEqual([])
  })
})
