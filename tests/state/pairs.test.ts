import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairsIn } from '../../src/state/pairs'

describe('the pairs of a query', () => {
  test('names and values are decoded, and stand beside what was written', () => {
    expect(pairsIn('?q=a+b%20c&%71=%FF')).toEqual([
      { name: 'q', value: 'a b c', written: 'q=a+b%20c' },
      { name: 'q', value: '\uFFFD', written: '%71=%FF' },
    ])
  })

  test.each([
    ['no value', '?plain', ['plain', '']],
    ['an equals sign in a value', '?q=a=b', ['q', 'a=b']],
    ['a question mark before a name', '?a=1&?b=2', ['a', '1', '?b', '2']],
    ['a question mark alone', 'screen=share&?', ['screen', 'share', '?', '']],
    ['two question marks at the head', '??', ['?', '']],
    ['nothing between ampersands', '?&&a&', ['a', '']],
    ['nothing', '', []],
  ])('%s', (_, search, expected) => {
    expect(pairsIn(search).flatMap(({ name, value }) => [name, value])).toEqual(expected)
  })

  test('they are those that a browser reads', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'?&=+%Ff;#a') })), (search) => {
        expect(pairsIn(search).map(({ name, value }) => [name, value])).toEqual([...new URLSearchParams(search)])
      }),
    )
  })
})
