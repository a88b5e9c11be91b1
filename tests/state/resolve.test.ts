import { expectedInWords } from '../../src/state/address'
import { english } from '../../src/domain/texts/en'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facetsOf } from '../../src/domain/facets'
import { comparePeriods, grainOf } from '../../src/domain/periods'
import { MEASURES } from '../../src/schema/vocabulary'
import { firmsOf, marketsOf, resolveView, SCREEN_MEASURES } from '../../src/state/resolve'
import { CHARTS, SCREENS, type View } from '../../src/state/view'
import { DATA, type Own, statements } from '../domain/onSides'
import { anyView, view } from './views'

function resolved(own: Partial<View>, ...all: Own[]) {
  return resolveView(view({ screen: 'share', ...own }), facetsOf({ ...DATA, statements: statements(all) }))
}

/** Statements of the release for each quarter from the first of 2022 to the last of 2025. */
const QUARTERS = [2022, 2023, 2024, 2025].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`))
const SERIES: Own[] = QUARTERS.map((period) => ({ source: 'release', period }))

describe('the default', () => {
  test('is published shares, stacked, with every vendor and article', () => {
    expect(resolved({}, ...SERIES, {}).selection).toMatchObject({
      screen: 'share',
      layer: 'published',
      market: 'cn',
      firm: 'canalys',
      measure: 'share',
      grain: 'quarter',
      allPeriods: QUARTERS,
      vendors: null,
      articles: null,
      chart: 'stacked',
    })
  })

  test('is the eight quarters that end with the last one quoted', () => {
    expect(resolved({}, ...SERIES, { period: '2024-Q4' }, { period: '2024-Q1' }).selection.periods).toEqual(
      QUARTERS.slice(4, 12),
    )
  })

  test('is the last eight quarters where nothing is quoted, with their holes', () => {
    const { selection } = resolved({}, ...SERIES.toSpliced(13, 1), { source: 'release', period: '2024' })
    expect(selection.periods).toEqual(QUARTERS.slice(8))
    expect(selection.allPeriods).not.toContain(QUARTERS[13])
  })

  test('is years where there are no quarters', () => {
    const { selection } = resolved({}, { period: '2023' }, { period: '2024' })
    expect(selection).toMatchObject({ grain: 'year', periods: ['2023', '2024'] })
  })

  test('is the market and the firm that articles quote most, of those with something to compare', () => {
    const all: Own[] = [
      ...Array<Own>(3).fill({ market: 'world', researchFirm: 'idc' }),
      { researchFirm: 'idc', source: 'release' },
      { researchFirm: 'idc' },
      { source: 'release' },
      {},
      { source: 'weekly' },
    ]
    const { slices } = facetsOf({ ...DATA, statements: statements(all) })
    expect([marketsOf(slices), firmsOf(slices)]).toEqual([
      ['cn', 'world'],
      ['canalys', 'idc'],
    ])
    expect(resolved({}, ...all).selection).toMatchObject({ market: 'cn', firm: 'canalys' })
    expect(resolved({ market: 'world' }, ...all).selection).toMatchObject({ market: 'world', firm: 'idc' })
  })

  test('is what articles quote, where nothing can be compared', () => {
    const release: Own = { researchFirm: 'idc', source: 'release' }
    expect(resolved({}, release, release, {}).selection.firm).toBe('canalys')
    expect(resolved({}, release, release, { ...release, researchFirm: 'canalys' }).selection.firm).toBe('idc')
  })

  test('is no market and no firm for prices, which have none', () => {
    const move: Own = {
      measure: 'price-move',
      subject: 'baba-hk',
      market: null,
      researchFirm: null,
      period: '2025-02-11',
    }
    expect(resolved({ screen: 'stock' }, move).selection).toMatchObject({
      market: null,
      firm: null,
      periods: ['2025-02-11'],
    })
  })

  test('is every day up to the last one quoted, where there are days alone', () => {
    const days = ['2025-02-11', '2025-02-12', '2025-02-14'].map((period): Own => ({ measure: 'price', period }))
    const { selection } = resolved({ screen: 'stock', measure: 'price' }, ...days, {
      ...days[0],
      source: 'release',
      period: '2025-02-28',
    })
    expect(selection).toMatchObject({ grain: 'day', periods: ['2025-02-11', '2025-02-12', '2025-02-14'] })
  })

  test('of a data set without statements is empty', () => {
    expect(resolved({})).toMatchObject({
      selection: { market: null, firm: null, periods: [], allPeriods: [] },
      notices: [],
    })
  })
})

describe('a choice', () => {
  test.each<[Partial<View>, string[]]>([
    [{ periods: ['2024-Q4', '2023-Q4'] }, ['2023-Q4', '2024-Q4']],
    [{ periods: ['2024'] }, ['2024']],
    [{ periods: { from: '2025-Q4', to: '2026-Q2' } }, ['2025-Q4', '2026-Q1', '2026-Q2']],
    [{ periods: { from: '2023', to: '2025' } }, ['2023', '2024', '2025']],
  ])('of periods is kept in order of time, with its holes: %o', (own, periods) => {
    const { selection, notices } = resolved(own, ...SERIES, { source: 'release', period: '2024' })
    expect(selection.periods).toEqual(periods)
    expect(selection.grain).toBe(grainOf(periods[0]!))
    expect(notices).toEqual([])
  })

  test('of days from one to another has the days that the data has', () => {
    const days = ['2025-02-11', '2025-02-12', '2025-02-14'].map((period): Own => ({ measure: 'price', period }))
    const { selection } = resolved(
      { screen: 'stock', measure: 'price', periods: { from: '2025-02-12', to: '2025-02-28' } },
      ...days,
    )
    expect(selection).toMatchObject({ periods: ['2025-02-12', '2025-02-14'], grain: 'day' })
  })

  test.each<[Partial<View>, string, string, string]>([
    [{ market: 'mars' }, 'market', 'mars', 'cn'],
    [{ firm: 'gartner' }, 'firm', 'gartner', 'canalys'],
    [{ measure: 'rank' }, 'measure', 'rank', 'share, shipments'],
    [{ screen: 'change', chart: 'stacked' }, 'chart', 'stacked', 'bars, dumbbell, table'],
    [{ periods: ['1999-Q1'] }, 'periods', '1999-Q1', '2022-Q1..2025-Q4'],
    [{ periods: { from: '2024-Q4', to: '2024-Q1' } }, 'periods', '2024-Q4..2024-Q1', '2022-Q1..2025-Q4'],
    [{ vendors: ['apple', 'nokia'] }, 'vendors', 'nokia', 'ids that the data has'],
    [{ focus: 'nokia' }, 'focus', 'nokia', 'ids that the data has'],
    [{ sources: ['hourly'] }, 'sources', 'hourly', 'ids that the data has'],
  ])('that the data does not have is named, and the default taken: %o', (own, parameter, found, expected) => {
    const growth: Own = { measure: 'growth', source: 'release' }
    const { notices, selection } = resolved(own, ...SERIES, growth)
    const said = notices.map((notice) => ({ ...notice, expected: expectedInWords(notice.expected, english.page) }))
    expect(said).toEqual([{ parameter, found, expected }])
    expect(selection).toMatchObject({ market: 'cn', firm: 'canalys' })
  })

  test('of listings is kept, for the screen of stocks', () => {
    const { selection, notices } = resolved({ screen: 'stock', vendors: ['baba-hk'] }, { measure: 'price-move' })
    expect([selection.vendors, notices]).toEqual([['baba-hk'], []])
  })

  test('of vendors keeps those that are there, is all where none is, and stays empty where it is empty', () => {
    expect(resolved({ vendors: ['nokia', 'vivo'] }).selection.vendors).toEqual(['vivo'])
    expect(resolved({ vendors: ['nokia'], sources: ['daily'] }).selection).toMatchObject({
      vendors: null,
      articles: ['daily'],
    })
    expect(resolved({ vendors: [], sources: [] }).selection).toMatchObject({ vendors: [], articles: [] })
  })
})

test('any view of any data set resolves to what the data has', () => {
  const anyPeriod = fc.constantFrom(
    null,
    '2023',
    '2024',
    '2023-Q4',
    '2024-Q1',
    '2024-Q4',
    '2024-12',
    '2025-02-11',
    '2025-01-13/2025-02-12',
  )
  const anyStatement = fc.record({
    source: fc.constantFrom('daily', 'weekly', 'release', 'reprint'),
    measure: fc.constantFrom(...MEASURES),
    market: fc.constantFrom(null, 'cn', 'world'),
    researchFirm: fc.constantFrom(null, 'canalys', 'idc'),
    period: anyPeriod,
    slip: fc.boolean(),
  })
  fc.assert(
    fc.property(anyView, fc.array(anyStatement, { maxLength: 12 }), (any, all) => {
      const { selection, notices } = resolved(any, ...all)
      const { screen, market, firm, measure, periods, grain, allPeriods, chart } = selection
      expect(SCREENS).toContain(screen)
      expect(SCREEN_MEASURES[screen]).toContain(measure)
      expect(CHARTS[screen]).toContain(chart)
      const drawn = all.filter((each) => each.measure === measure)
      const here = drawn.filter((each) => each.market === market && each.researchFirm === firm)
      expect(here.length > 0).toBe(drawn.length > 0)
      const known: string[] = here.filter((each) => !each.slip).flatMap((each) => each.period ?? [])
      expect(periods.some((period) => known.includes(period))).toBe(known.length > 0)
      const last = periods.at(-1)
      expect(any.periods === null && last !== undefined && !known.includes(last)).toBe(false)
      expect(periods).toEqual([...periods].toSorted(comparePeriods))
      expect(periods.every((period) => grainOf(period) === grain)).toBe(true)
      expect(allPeriods).toEqual(
        [...new Set(known.filter((period) => grainOf(period) === grain))].toSorted(comparePeriods),
      )
      for (const { parameter } of notices) expect(any[parameter as keyof View]).not.toBeNull()
    }),
  )
})
