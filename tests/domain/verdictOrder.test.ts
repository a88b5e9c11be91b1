import { expect, test } from 'vitest'
import { factsIn, inOrderOfText, paragraphOf } from '../../src/domain/verdictOrder'
import { verdictsOf } from '../../src/domain/verdicts'
import { quote } from '../make'
import { CATALOG, type Own, statements } from './onSides'

const judged = (...all: Own[]) => verdictsOf(statements(all), CATALOG)

test('verdicts of an article stand in the order of its text, those without a paragraph last', () => {
  const on = (paragraph: number | null, value: number): Own => ({ value, quote: quote({ paragraph }) })
  const verdicts = inOrderOfText(judged({ value: 1 }, on(7, 2), on(null, 3), on(2, 4), on(7, 5)))
  expect(verdicts.map(({ statement }) => statement.value)).toEqual([4, 2, 5, 1, 3])
  expect(verdicts.map(paragraphOf)).toEqual([2, 7, 7, Infinity, Infinity])
})

test('facts come by measure, then in the order of the vendors, the latest period first', () => {
  const facts = factsIn(
    judged({ measure: 'growth' }, { subject: 'vivo' }, { period: '2023' }, {}, { source: 'weekly', value: 18 }),
    CATALOG,
  )
  const told = facts.map((fact) => fact.map(({ statement }) => statement))
  expect(told.map(([first]) => [first!.measure, first!.subject, first!.period])).toEqual([
    ['share', 'apple', '2024-Q4'],
    ['share', 'apple', '2023'],
    ['share', 'vivo', '2024-Q4'],
    ['growth', 'apple', '2024-Q4'],
  ])
  expect(told[0]!.map(({ value }) => value)).toEqual([17, 18])
})
