import { describe, expect, test } from 'vitest'
import { conflictsOf } from '../../src/domain/articleConflicts'
import { type Conflict, conflictSentence } from '../../src/domain/conflicts'
import { verdictsOf } from '../../src/domain/verdicts'
import { CATALOG, counts, type Own, plain, ranks, statements } from './onSides'

function conflicts(...all: Own[]): Conflict[] {
  const made = statements(all)
  return conflictsOf(made, verdictsOf(made, CATALOG), CATALOG)
}

/** Who, why, and the values of each group. */
function inShort({ parties, kind, groups }: Conflict): string {
  return `${parties} ${kind} ${groups.map((group) => group.map(({ value }) => value).join('=')).join(' / ')}`
}

const rank = { measure: 'rank', unit: 'rank' } as const

test('articles contradict each other on a rank with or without the word', () => {
  const all = conflicts({ ...rank, value: 3 }, { ...rank, unit: null, source: 'weekly', value: 2 })
  expect(all.map(({ parties }) => parties)).toEqual(['articles'])
})

describe('pages that print one fact', () => {
  test.each<[string, Own[], string[]]>([
    [
      'do not contradict each other within rounding',
      [
        { source: 'release', value: 17 },
        { source: 'reprint', value: 17.4 },
      ],
      [],
    ],
    [
      'touch where rounding cuts: an edge, no error',
      [
        { source: 'release', value: 17 },
        { source: 'reprint', value: 18 },
      ],
      ['pages rounding 17 / 18'],
    ],
    [
      'one of which is marked as a slip',
      [
        { source: 'release', value: 17 },
        { source: 'reprint', value: 71, slip: true },
      ],
      ['pages slip 17 / 71'],
    ],
    [
      'one of which stands alone against a release',
      [
        { source: 'reprint', value: 71 },
        { source: 'release', value: 17 },
      ],
      ['pages slip 17 / 71'],
    ],
    [
      'one of which stands alone against two',
      [
        { source: 'reprint', value: 17 },
        { source: 'r2', value: 17 },
        { source: 'r3', value: 71 },
      ],
      ['pages slip 17=17 / 71'],
    ],
    [
      'of equal weight',
      [
        { source: 'reprint', value: 17 },
        { source: 'r2', value: 71 },
      ],
      ['pages unexplained 17 / 71'],
    ],
    [
      'months apart are editions',
      [
        { source: 'reprint-2025', value: 17 },
        { source: 'reprint-2026', value: 19 },
      ],
      ['pages edition 19 / 17'],
    ],
    [
      'without numbers say nothing',
      [
        { source: 'release', value: null, direction: 'up' },
        { source: 'reprint', value: null, direction: 'down' },
      ],
      [],
    ],
    [
      'of ranks that are next to each other are no rounding edge',
      [
        { source: 'release', ...rank, value: 1 },
        { source: 'reprint', ...rank, value: 2 },
      ],
      ['pages slip 1 / 2'],
    ],
  ])('%s', (_, all, expected) => expect(conflicts(...all).map(inShort)).toEqual(expected))

  test('of ranks that vendors within rounding share are an edge', () => {
    const all = [
      ...counts({ apple: 13.1, vivo: 12.9, huawei: 12.9 }, { source: 'release' }),
      { source: 'release', subject: 'huawei', ...rank, value: 3 },
      { source: 'reprint', subject: 'huawei', ...rank, value: 2 },
    ]
    expect(conflicts(...all).map(inShort)).toEqual(['pages rounding 3 / 2'])
    expect(conflicts(...all, { source: 'r2', subject: 'huawei', ...rank, value: 1 }).map(inShort)).toEqual([
      'pages slip 3 / 2 / 1',
    ])
  })
})

describe('research firms', () => {
  test('that count differently, and those whose counts all but meet', () => {
    const firms = (value: number, other: number): Own[] => [
      { source: 'release', value },
      { source: 'release', value: other, researchFirm: 'idc' },
    ]
    expect(conflicts(...firms(17, 19)).map(inShort)).toEqual(['firms firm 17 / 19'])
    expect(conflicts(...firms(17, 18)).map(inShort)).toEqual(['firms rounding 17 / 18'])
    expect(conflicts(...firms(17, 17))).toEqual([])
  })

  test('are compared on equal terms only', () => {
    expect(
      conflicts({ source: 'release' }, { source: 'release', value: 25, researchFirm: 'idc', period: '2023-Q4' }),
    ).toEqual([])
  })
})

describe('articles', () => {
  const open = { period: null, researchFirm: null }
  test.each<[string, Own[], string[]]>([
    ['that agree', [{}, { source: 'weekly' }], []],
    [
      'that leave open what they speak of',
      [
        { ...rank, value: 3, ...open },
        { source: 'weekly', ...rank, value: 2, ...open },
      ],
      ['articles open 3 / 2'],
    ],
    [
      'one of which leaves it open',
      [
        { ...rank, value: 3 },
        { source: 'weekly', ...rank, value: 2, ...open },
      ],
      ['articles open 3 / 2'],
    ],
    ['on different periods do not meet', [{ value: 15 }, { source: 'weekly', value: 25, period: '2023-Q4' }], []],
    ['within rounding', [{ value: 15 }, { source: 'weekly', value: 16 }], ['articles rounding 15 / 16']],
    [
      'one of which has another period',
      [{ value: 15 }, { source: 'weekly' }, { source: 'release' }, { source: 'release', period: '2024', value: 15 }],
      ['articles period 15 / 17'],
    ],
    [
      'one of which has another firm’s figure',
      [
        { value: 15 },
        { source: 'weekly' },
        { source: 'release' },
        { source: 'release', researchFirm: 'idc', value: 15 },
      ],
      ['articles firm 15 / 17', 'firms firm 17 / 15'],
    ],
    [
      'one of which has another vendor’s figure',
      [{ value: 15 }, { source: 'weekly' }, { source: 'release' }, { source: 'release', subject: 'vivo', value: 15 }],
      ['articles scope 15 / 17'],
    ],
    [
      'without an explanation',
      [{ value: 15 }, { source: 'weekly' }, { source: 'release' }],
      ['articles unexplained 15 / 17'],
    ],
  ])('%s', (_, all, expected) => expect(conflicts(...all).map(inShort)).toEqual(expected))

  test('that take points for per cent', () => {
    const growth: Own = { measure: 'growth', value: -7 }
    const points: Own = { source: 'release', unit: 'percentage points', value: -7 }
    expect(conflicts(growth, points).map(inShort)).toEqual(['articles points -7 / -7'])
    expect(conflicts({ ...growth, value: -8 }, points)).toEqual([])
    expect(conflicts(growth, points, { ...growth, source: 'release' })).toEqual([])
  })
})

test.each<[string, Own[]]>([
  [
    'Apple, market share, Q4 2024: 17 % (Canalys), 71 % (Reprints); a slip.',
    [{ source: 'release' }, { source: 'reprint', value: 71 }],
  ],
  [
    'Apple, rank: 3rd (The Daily), 2nd (The Weekly); a part left open.',
    ranks('apple', { value: 3, period: null }).concat(ranks('apple', { value: 2, period: null, source: 'weekly' })),
  ],
  [
    'Mainland China smartphones, shipments, Q4 2024: 77.4 million (Canalys), 76.3 million (IDC); another research firm.',
    [
      ...counts({ total: 77.4 }, { source: 'release' }),
      ...counts({ total: 76.3 }, { source: 'release', researchFirm: 'idc' }),
    ],
  ],
])('a conflict reads "%s"', (sentence, all) => {
  expect(conflicts(...all).map((conflict) => plain(conflictSentence(conflict, CATALOG)))).toEqual([sentence])
})
