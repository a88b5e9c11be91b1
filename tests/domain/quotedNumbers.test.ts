import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { statesDecimals, statesValue } from '../../src/domain/quotedNumbers'
import type { Measure } from '../../src/schema/vocabulary'
import { statement } from '../make'

const UNITS: Partial<Record<Measure, string>> = {
  shipments: 'million units',
  rank: 'rank',
  price: 'HKD',
  sales: 'billion USD',
}

function states(exact: string, measure: Measure, value: number, unit = UNITS[measure] ?? 'percent'): boolean {
  return statesValue(exact, statement({ measure, value, unit }))
}

describe('a fragment states', () => {
  test.each<[string, Measure, number, string?]>([
    ['with a 17% share', 'share', 17],
    ['with a 17 % share', 'share', 17],
    ['with a 17\u00A0% share', 'share', 17],
    ['surged 46 percent since', 'price-move', 46],
    ['19 per cent, while shipping', 'share', 19],
    ['up 4 pct', 'growth', 4],
    ['a 3,9% increase', 'growth', 3.9],
    ['from 8 to 12 per cent', 'share', 8],
    ['from 8-12 per cent', 'share', 8],
    ['17, 16 and 15 per cent', 'share', 17],
    ['17, 16 and 15 per cent', 'share', 16],
    ['Huawei 12.2 18% 10.6 15% +15%', 'share', 18],
    ['Huawei 12.2 18% 10.6 15% +15%', 'growth', 15],
    ['vivo | 10.4 | 16% | 14.1 | 20% | -26% |', 'growth', -26],
    ['growth of −26% in', 'growth', -26],
    ['dropped 25 per cent to 13.1 million', 'growth', -25],
    ['市场份额17%,同比增长11%', 'growth', 11],
    ['份额为百分之十五,增长百分之15', 'growth', 15],
    ['annual increase among big brands37%Huawei', 'growth', 37],
    ['its share climb two points', 'share', 2, 'percentage points'],
    ['up 3 percentage points to 17 per cent', 'share', 3, 'percentage points'],
    ['up 3 percentage points to 17 per cent', 'share', 17],
    ['over three percent', 'price-move', 3],
    ['with just 67.4 million units shipped', 'shipments', 67.4],
    ['shipped 16.5-million units', 'shipments', 16.5],
    ['shipped 286,2-million units', 'shipments', 286.2],
    ['from 7.5 to 10.6 million units', 'shipments', 7.5],
    ['shipped 12.9m phones', 'shipments', 12.9],
    ['Honor | 11.8 | 18% | 12.0 |', 'shipments', 12],
    ['totalled 1.22 billion units', 'shipments', 1220],
    ['vivo,出货量4930万台', 'shipments', 49.3],
    ['达 6770 万台', 'shipments', 67.7],
    ['出货量2.85亿台', 'shipments', 285],
    ['shipped 12,900,000 units or 12.9 million', 'shipments', 12.9],
    ['jumped to HK$124.3, their highest', 'price', 124.3],
    ['finishing up at HKD116.70', 'price', 116.7],
    ['decreased to $18.51 billion', 'sales', 18.51],
    ['shipments were flat', 'growth', 0],
    ['出货量与去年同期持平', 'growth', 0],
  ])('%s: %s %d', (exact, measure, value, unit) => {
    expect(states(exact, measure, value, unit)).toBe(true)
  })
})

describe('a fragment does not state', () => {
  test.each<[string, string, Measure, number, string?]>([
    ['another number', 'with a 17% share', 'share', 16],
    ['a part of a number', 'with a 17% share', 'share', 7],
    ['a number without its percent word', 'shipped 17 million', 'share', 17],
    ['a year as a percentage', 'dropped to 15% in 2023', 'share', 2023],
    ['a number beside another’s percent sign', 'Huawei 12.2 18%', 'share', 12.2],
    ['a percentage as a count', 'rose 15% to a record', 'shipments', 15],
    ['a shared percentage as a count', 'from 8 to 12 per cent', 'shipments', 8],
    ['another scale', 'totalled 12.9 billion units', 'shipments', 12.9],
    ['ten times as much', '出货量4930万台', 'shipments', 493],
    ['points as percent', 'up 3 percentage points', 'share', 3],
    ['percent as points', 'up 3 percent', 'share', 3, 'percentage points'],
    ['a rise as a fall', 'Huawei +15%', 'growth', -15],
    ['a fall as a rise', 'vivo -26%', 'growth', 26],
    ['a name with a digit', 'in Q4 and 4Q24, the R1 on 5G', 'shipments', 4],
    ['a footnote as a digit', '26¹ percent', 'share', 261],
    ['another currency', 'closed at US$112.78', 'price', 112.78],
    ['money as phones', 'worth $12.9 million', 'shipments', 12.9],
    ['a number as flat', 'shipments were flat', 'growth', 1],
    ['a date as a number', 'on 11.02.2025', 'shipments', 11.02],
  ])('%s', (_, exact, measure, value, unit) => {
    expect(states(exact, measure, value, unit)).toBe(false)
  })
})

describe('ranks', () => {
  test.each<[string, number]>([
    ['Vivo led the Chinese smartphone market', 1],
    ['the journey to the top of the market', 1],
    ['the world’s largest smartphone market', 1],
    ['the online retail king in China', 1],
    ['surrendering its crown to Vivo', 1],
    ['Huawei is number one', 1],
    ['ranked No. 1 in China', 1],
    ['the #1 brand', 1],
    ['华为排名第一', 1],
    ['重返榜首', 1],
    ['夺得冠军', 1],
    ['relegated them to second place', 2],
    ['the 2nd spot', 2],
    ['排名第二', 2],
    ['tying for third place', 3],
    ['the third-largest vendor', 3],
    ['vivo、榮耀和小米位列第三、四、五名', 4],
    ['in tenth place', 10],
  ])('%s is rank %d', (exact, value) => {
    expect(states(exact, 'rank', value)).toBe(true)
  })

  test.each<[string, number]>([
    ['tying for third place', 1],
    ['tying for third place', 4],
    ['the second largest vendor', 1],
    ['re-entered the top five', 1],
    ['one of the top vendors', 1],
    ['in the first quarter', 1],
    ['for the second consecutive year', 2],
    ['the third generation', 3],
    ['首次推出', 1],
    ['2024年第四季度', 4],
    ['a 1% share', 1],
    ['misled investors', 1],
  ])('%s is not rank %d', (exact, value) => {
    expect(states(exact, 'rank', value)).toBe(false)
  })
})

describe('decimals', () => {
  test.each<[string, number, number | null, boolean]>([
    ['with a 15% share', 15, null, true],
    ['with a 15.0% share', 15, 1, true],
    ['with a 15% share', 15, 1, false],
    ['with a 15.0% share', 15, null, false],
  ])('%s bears %d with %s decimals: %s', (exact, value, decimals, expected) => {
    expect(statesDecimals(exact, statement({ value, decimals }))).toBe(expected)
  })

  test('another scale leaves them open', () => {
    const shipments = statement({ measure: 'shipments', unit: 'million units', value: 49.3 })
    expect(statesDecimals('出货量4930万台', shipments)).toBe(true)
  })
})

describe('any number', () => {
  const number = fc.integer({ min: 1, max: 99_999 }).map((tenths) => tenths / 10)

  test('is stated by a fragment that prints it, and by no other', () => {
    fc.assert(
      fc.property(number, number, (value, other) => {
        fc.pre(value !== other)
        expect(states(`grew by ${value}% year on year`, 'growth', value)).toBe(true)
        expect(states(`grew by ${value}% year on year`, 'growth', other)).toBe(false)
        expect(states(`shipped ${value} million units`, 'shipments', value)).toBe(true)
        expect(states(`shipped ${value} million units`, 'shipments', other)).toBe(false)
      }),
    )
  })

  test('is looked for in any text without a throw, in time', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 })
    fc.assert(fc.property(text, (exact) => void expect(states(exact, 'share', 1e9)).toBe(false)))
    const start = performance.now()
    for (const part of ['1,', '1', '-', '1 to ', '第一、', 'top ', '$'])
      for (const measure of ['share', 'rank'] as const) states(part.repeat(20_000), measure, 7.5)
    expect(performance.now() - start).toBeLessThan(2500)
  })
})
