import { expect, test } from 'vitest'
import { facetsOf, periodsOf } from '../../src/domain/facets'
import { layerOf, onLayer } from '../../src/domain/layers'
import { SOURCE_KINDS } from '../../src/schema/vocabulary'
import { source } from '../make'
import { CATALOG, DATA, statements } from './onSides'

test('each market, firm and measure is a slice with its sizes and periods', () => {
  const { slices } = facetsOf({
    ...DATA,
    statements: statements([
      { period: '2024-Q4' },
      { source: 'weekly', period: null },
      { source: 'release', period: '2023-Q4' },
      { source: 'release', period: '2024-Q4' },
      { measure: 'growth' },
      { researchFirm: 'idc', source: 'release' },
      { market: null, researchFirm: null },
    ]),
  })
  const place = { market: 'cn', researchFirm: 'canalys' }
  const one = { periods: ['2024-Q4'], quotedPeriods: ['2024-Q4'] }
  expect(slices).toEqual([
    {
      ...place,
      measure: 'share',
      quoted: 2,
      published: 2,
      periods: ['2023-Q4', '2024-Q4'],
      quotedPeriods: ['2024-Q4'],
    },
    { ...place, measure: 'growth', quoted: 1, published: 0, ...one },
    { ...place, researchFirm: 'idc', measure: 'share', quoted: 0, published: 1, ...one, quotedPeriods: [] },
    { market: null, researchFirm: null, measure: 'share', quoted: 1, published: 0, ...one },
  ])
})

test('a period that only slips speak of is none to choose', () => {
  const { slices } = facetsOf({ ...DATA, statements: statements([{}, { slip: true, period: '2042' }]) })
  expect(slices).toMatchObject([{ periods: ['2024-Q4'], quotedPeriods: ['2024-Q4'], quoted: 2 }])
})

test('the articles are those that state something, in file order', () => {
  const facets = facetsOf({ ...DATA, statements: statements([{ source: 'release' }, { source: 'weekly' }]) })
  expect(facets.articles.map(({ id }) => id)).toEqual(['weekly'])
  expect(facets.statements).toBe(2)
  expect([...facets.catalog.vendors.keys()][1]).toBe('vivo')
})

test('periods come once each, in order of time', () => {
  const all = statements(['2024', '2024-Q4', null, '2023-Q4', '2024-Q4'].map((period) => ({ period })))
  expect(periodsOf(all)).toEqual(['2023-Q4', '2024', '2024-Q4'])
})

test('an article quotes, and a release, a filing or its reprint publishes', () => {
  const layers = SOURCE_KINDS.map((kind) => [kind, layerOf(source({ kind }))])
  expect(Object.fromEntries(layers)).toEqual({
    article: 'quoted',
    release: 'published',
    reprint: 'published',
    filing: 'published',
  })
})

test('switching articles off takes their statements away and no others', () => {
  const all = statements([{}, { source: 'weekly' }, { source: 'release' }])
  const ids = (articles: string[] | null) => [
    onLayer(all, 'quoted', CATALOG, articles).map(({ id }) => id),
    onLayer(all, 'published', CATALOG, articles).map(({ id }) => id),
  ]
  expect(ids(null)).toEqual([['s0', 's1'], ['s2']])
  expect(ids(['weekly'])).toEqual([['s1'], ['s2']])
  expect(ids([])).toEqual([[], ['s2']])
})
