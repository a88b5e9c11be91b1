import { expect, test } from 'vitest'
import { facetsOf } from '../../src/domain/facets'
import { knownView } from '../../src/state/known'
import { dataset, listing, source, statement } from '../make'
import { view } from './views'

const FACETS = facetsOf(dataset({ listings: [listing()], statements: [statement()] }))
const vendor = [...FACETS.catalog.vendors.keys()][0]!
const article = [...FACETS.catalog.sources.keys()][0]!

test('what the data has is kept, and so are lists that are empty by choice', () => {
  const own = view({
    market: 'cn',
    firm: 'canalys',
    vendors: [vendor, 'baba-hk', 'total', 'others'],
    sources: [],
    article,
  })
  expect(knownView(own, FACETS)).toEqual({ view: own, notices: [] })
})

test('what the data does not have is dropped and named', () => {
  const own = view({ market: 'mars', firm: 'gartner', vendors: ['nokia', vendor], sources: ['a', 'b'], article: 'a' })
  const expected = 'known'
  expect(knownView(own, FACETS)).toEqual({
    view: view({ vendors: [vendor] }),
    notices: [
      { parameter: 'market', found: 'mars', expected },
      { parameter: 'firm', found: 'gartner', expected },
      { parameter: 'vendors', found: 'nokia', expected },
      { parameter: 'sources', found: 'a~b', expected },
      { parameter: 'article', found: 'a', expected },
    ],
  })
})

test('an article is a source that quotes: who publishes cannot be switched on', () => {
  const sources = [source(), source({ id: 'release', kind: 'release' })]
  const facets = facetsOf(dataset({ sources, statements: [statement(), statement({ id: 'r1', source: 'release' })] }))
  expect(knownView(view({ sources: ['release', 'daily'] }), facets)).toEqual({
    view: view({ sources: ['daily'] }),
    notices: [{ parameter: 'sources', found: 'release', expected: 'known' }],
  })
})

test('an article that states nothing cannot be read', () => {
  const facets = facetsOf(dataset({ sources: [source(), source({ id: 'silent' })], statements: [statement()] }))
  expect(knownView(view({ article: 'silent' }), facets)).toEqual({
    view: view(),
    notices: [{ parameter: 'article', found: 'silent', expected: 'known' }],
  })
})

test('periods in which the data has nothing are named', () => {
  const facets = facetsOf(dataset({ statements: [statement({ period: '2024-Q4' })] }))
  const kept = view({ periods: { from: '2024-Q1', to: '2030-Q4' } })
  expect(knownView(kept, facets)).toEqual({ view: kept, notices: [] })
  expect(knownView(view({ periods: ['2024'] }), facets).notices).toEqual([])
  expect(knownView(view({ periods: { from: '2030-Q1', to: '2030-Q4' } }), facets)).toEqual({
    view: view(),
    notices: [{ parameter: 'periods', found: '2030-Q1..2030-Q4', expected: { values: '2024-Q4..2024-Q4' } }],
  })
})
