import { expect, test } from 'vitest'
import { facetsOf } from '../../src/domain/facets'
import { knownView } from '../../src/state/known'
import { dataset, listing } from '../make'
import { view } from './views'

const FACETS = facetsOf(dataset({ listings: [listing()] }))
const vendor = [...FACETS.catalog.vendors.keys()][0]!
const source = [...FACETS.catalog.sources.keys()][0]!

test('what the data has is kept, and so are lists that are empty by choice', () => {
  const own = view({
    market: 'cn',
    firm: 'canalys',
    vendors: [vendor, 'baba-hk', 'total', 'others'],
    sources: [],
    article: source,
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
