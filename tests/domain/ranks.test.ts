import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meets } from '../../src/domain/precision'
import { leadOf, ranksOf } from '../../src/domain/ranks'
import { counts, figureFrom, type Own, PLACE, published, quoted, ranks, shares } from './onSides'

const figures = (...values: number[]) =>
  values.map((value, index) => figureFrom({ id: `s${index}`, subject: `v${index}`, value }))

test.each([
  [[17, 16, 15], '1 2 3'],
  [[15, 17, 16], '1 2 3'],
  [[17, 17, 17, 16], '1= 1= 1= 4'],
  [[17, 16.8, 16, 15.7], '1= 1= 3= 3='],
  [[17.4, 17, 16.6], '1= 1= 3'],
  [[17.44, 17.4, 17.3], '1= 1= 3'],
  [[20], '1'],
  [[], ''],
])('%s rank %s', (values, expected) => {
  const ranked = ranksOf(figures(...values))
  expect(ranked.map(({ rank, tied }) => `${rank}${tied ? '=' : ''}`).join(' ')).toBe(expected)
})

test('a bare direction has no rank', () => {
  expect(ranksOf([figureFrom({ value: null, direction: 'up' })])).toEqual([])
})

test('ranks are a competition ranking from the largest down, and who ties is within rounding', () => {
  const value = fc.integer({ min: 0, max: 300 }).map((number) => number / 10)
  fc.assert(
    fc.property(fc.array(value, { maxLength: 12 }), (values) => {
      const ranked = ranksOf(figures(...values))
      expect(ranked).toHaveLength(values.length)
      for (const [index, { rank, figure, tied }] of ranked.entries()) {
        const above = ranked.filter((other) => other.rank < rank)
        const group = ranked.filter((other) => other.rank === rank)
        expect(rank).toBe(above.length + 1)
        expect(tied).toBe(group.length > 1)
        expect(meets(group[0]!.figure.interval!, figure.interval!)).toBe(true)
        expect(ranked[Math.max(0, index - 1)]!.figure.value).toBeGreaterThanOrEqual(figure.value!)
        const first = above.find((other) => other.rank === above.at(-1)!.rank)
        expect(first !== undefined && meets(first.figure.interval!, group[0]!.figure.interval!)).toBe(false)
      }
    }),
  )
})

describe('who led', () => {
  const lead = (side: ReturnType<typeof published>) => {
    const found = leadOf(side, PLACE, '2024-Q4')
    return found && `${found.leaders.join(' ')} by ${found.by}`
  }

  test('is who is stated to be first, whatever the shares are', () => {
    expect(lead(published(...shares({ apple: 16, vivo: 17 }), ...ranks('apple vivo')))).toBe('apple by rank')
  })

  test('is several where several are stated to be first', () => {
    expect(lead(quoted(...ranks('apple'), ...ranks('vivo', { source: 'weekly' })))).toBe('apple vivo by rank')
  })

  test('is who shipped most where nobody states a first', () => {
    const second = ranks('apple').map((own): Own => ({ ...own, value: 2 }))
    expect(lead(published(...second, ...counts({ apple: 12.9, vivo: 13.1 }), ...shares({ apple: 18, vivo: 17 })))).toBe(
      'vivo by shipments',
    )
  })

  test('is who has the largest share where nobody counts, together with all within rounding', () => {
    expect(lead(published(...shares({ apple: 17, vivo: 17, huawei: 16 })))).toBe('apple vivo by share')
  })

  test('is not said by a single number, by another period or by nothing', () => {
    expect(lead(published(...shares({ apple: 17 })))).toBeNull()
    expect(lead(published(...ranks('apple', { period: '2024-Q3' })))).toBeNull()
    expect(lead(published())).toBeNull()
  })

  test('rests on the figures of the leaders', () => {
    const { figures: under } = leadOf(published(...shares({ apple: 17, vivo: 17, huawei: 16 })), PLACE, '2024-Q4')!
    expect(under.map(({ key }) => key)).toEqual(['share~apple~cn~2024-Q4~canalys', 'share~vivo~cn~2024-Q4~canalys'])
  })
})
