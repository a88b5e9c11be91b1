import { describe, expect, test } from 'vitest'
import { figuresIn, isChecked, quotedGroups, quotedRows, tallyOf, verdictInShort } from '../../src/domain/quotedRows'
import { verdictHeadline } from '../../src/domain/verdictHeadline'
import { verdictsOf } from '../../src/domain/verdicts'
import { quote } from '../make'
import { CATALOG, type Own, plain, statements } from './onSides'

const judged = (...all: Own[]) => verdictsOf(statements(all), CATALOG)
const on = (paragraph: number, own: Own): Own => ({ ...own, quote: quote({ paragraph }) })
const growth = { measure: 'growth', subject: 'huawei' } as const

const RECORD: Own[] = [
  { source: 'release' },
  { source: 'release', period: '2024', value: 15 },
  { source: 'release', ...growth, value: 24 },
  { source: 'release', ...growth, period: '2024', value: 37 },
]

describe('quoted numbers as rows', () => {
  test('have one row for the articles that state the same number of the same fact', () => {
    const rows = quotedRows(judged(...RECORD, {}, { source: 'weekly' }, { source: 'weekly', value: 15 }), CATALOG)
    expect(rows.map(({ quoted, articles }) => [quoted.value, articles])).toEqual([
      [17, ['daily', 'weekly']],
      [15, ['weekly']],
    ])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2)
    expect(figuresIn(rows).map(({ value, layer }) => [value, layer])).toEqual([
      [17, 'quoted'],
      [17, 'published'],
      [15, 'quoted'],
      [17, 'published'],
    ])
  })

  test('come by measure, the latest period first, then in the order of the vendors', () => {
    const groups = quotedGroups(
      judged(
        { ...growth, value: 1 },
        { subject: 'vivo' },
        { period: null },
        { period: '2023-Q4' },
        { subject: 'apple' },
      ),
      CATALOG,
    )
    expect(
      groups.map(({ measure, rows }) => [measure, rows.map(({ verdict: { statement } }) => statement.id)]),
    ).toEqual([
      ['share', ['s4', 's1', 's3', 's2']],
      ['growth', ['s0']],
    ])
  })

  test('are checked where a number was held against a published one', () => {
    const verdicts = judged(
      ...RECORD,
      {},
      { value: 15 },
      { value: 30 },
      { period: null },
      { subject: 'oppo', value: 3 },
    )
    expect(verdicts.map(({ kind }) => kind)).toEqual(['agrees', 'moved', 'differs', 'incomplete', 'unpublished'])
    expect(verdicts.map(isChecked)).toEqual([true, true, true, false, false])
    expect(tallyOf(verdicts)).toEqual({ agrees: 1, moved: 1, differs: 1, incomplete: 1, unpublished: 1 })
    expect(verdicts.map((verdict) => plain(verdictInShort(verdict, CATALOG)))).toEqual([
      'agrees',
      'moved: full-year 2024',
      'differs: 13 points more',
      'period left open',
      'not on record',
    ])
  })

  test.each<[Own, Own]>([
    [{ value: 40, qualifier: 'over' }, { value: 24 }],
    [{ value: 9, qualifier: 'at-most' }, { value: 24 }],
    [{ value: 40 }, { value: 24, qualifier: 'under' }],
  ])('do not say by how much a bound differs: %o beside %o', (own, record) => {
    const [verdict] = judged({ source: 'release', ...growth, ...record }, { ...growth, ...own })
    expect([verdict!.kind, verdictInShort(verdict!, CATALOG)]).toEqual(['differs', 'differs'])
  })

  test('are not checked as a number where a direction was', () => {
    const [verdict] = judged({ source: 'release', ...growth, value: 24 }, { ...growth, value: null, direction: 'down' })
    expect(verdict!.kind).toBe('differs')
    expect(isChecked(verdict!)).toBe(false)
    expect(verdictInShort(verdict!, CATALOG)).toBe('differs')
  })
})

describe('the headline of verdicts', () => {
  const headline = (...all: Own[]) => verdictHeadline(judged(...RECORD, ...all), CATALOG).text
  const moved = [on(1, { value: 15 }), on(1, { ...growth, value: 37 })]

  test.each<[string, Own[]]>([
    ['The Daily dates two figures of full-year 2024 to Q4 2024.', moved],
    [
      'The Daily dates two figures of full-year 2024 to Q4 2024, The Weekly dates two to Q3 2024.',
      [...moved, ...moved.map((own) => ({ ...own, source: 'weekly', period: '2024-Q3' }))],
    ],
    ['Two of two quoted numbers are not what was published.', [{ value: 30 }, { ...growth, value: 99 }]],
    ['One of two quoted numbers is not what was published.', [{}, { ...growth, value: 99 }]],
    ['The one quoted number that can be checked is as published.', [{}]],
    ['The one quoted number that can be checked is not what was published.', [{ value: 40 }]],
    ['All two quoted numbers that can be checked are as published.', [{}, { ...growth, value: 24 }]],
    ['No quoted number here can be held against a published one.', [{ period: null }]],
  ])('%s', (words, all) => expect(headline(...all)).toBe(words))

  test('names other coordinates than the period', () => {
    const firm = RECORD.map((own) => ({ ...own, researchFirm: 'idc' }))
    const said = [on(1, { value: 17 }), on(1, { ...growth, value: 24 })]
    expect(verdictHeadline(judged(...firm, ...said), CATALOG).text).toBe(
      'The Daily gives two figures of IDC as those of Canalys.',
    )
  })
})
