import { expect, test } from 'vitest'
import { figureAt } from '../../src/domain/sides'
import { marksOf, sourceNumbers, statementsRead, statementsUnder } from '../../src/domain/sourceNumbers'
import { at, CATALOG, counts, figureFrom, published } from './onSides'

const weekly = figureFrom({ source: 'weekly' })
const daily = figureFrom({ source: 'daily' }, { source: 'weekly', value: 16 })

test('sources are numbered in the order in which figures are read from them, each once', () => {
  const numbers = sourceNumbers([weekly, daily, weekly], CATALOG)
  expect(numbers.sources.map(({ id }) => id)).toEqual(['weekly', 'daily'])
  expect([...numbers.numberOf]).toEqual([
    ['weekly', 1],
    ['daily', 2],
  ])
})

test('a figure is marked with the number of the source that it is read from', () => {
  const numbers = sourceNumbers([weekly, daily], CATALOG)
  expect([marksOf(weekly, numbers), marksOf(daily, numbers)]).toEqual([[1], [2]])
})

test('a derived figure is marked with the sources of its inputs, ascending and each once', () => {
  const side = published(...counts({ total: 77.4 }, { source: 'reprint' }), ...counts({ apple: 13.1 }))
  const share = figureAt(side, at())!
  const numbers = sourceNumbers([figureFrom({ source: 'reprint' }), share], CATALOG)
  expect(numbers.sources.map(({ id }) => id)).toEqual(['reprint', 'release'])
  expect(marksOf(share, numbers)).toEqual([1, 2])
  const one = figureAt(published(...counts({ total: 77.4, apple: 13.1 })), at())!
  expect(marksOf(one, numbers)).toEqual([2])
})

test('a source that is not in the footnote has no number', () => {
  expect(marksOf(daily, sourceNumbers([weekly], CATALOG))).toEqual([])
})

test('a derived figure is read from what its inputs are read from, not from all that stands under them', () => {
  const side = published(
    { id: 'total', subject: 'total', measure: 'shipments', value: 77.4 },
    ...counts({ apple: 13.1 }),
  )
  expect(statementsRead(daily).map(({ source }) => source)).toEqual(['daily'])
  expect(statementsRead(figureAt(side, at())!).map(({ id }) => id)).toEqual(['s1', 'total'])
})

test('under a stated figure stand all its statements, under a derived one those that its inputs are read from', () => {
  expect(statementsUnder(daily).map(({ source }) => source)).toEqual(['daily', 'weekly'])
  const told = { measure: 'shipments' as const, value: 13.1 }
  const side = published(
    { id: 'total', subject: 'total', measure: 'shipments', value: 77.4 },
    { id: 'first', ...told },
    { id: 'again', source: 'reprint', ...told },
  )
  const share = figureAt(side, at())!
  expect(statementsUnder(share).map(({ id }) => id)).toEqual(['first', 'total'])
  expect(share.statements.map(({ id }) => id)).toContain('again')
})
