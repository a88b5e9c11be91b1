import { describe, expect, test } from 'vitest'
import { type LedgerColumn, sortLedger } from '../../src/domain/ledger'
import { searchStatements } from '../../src/domain/ledgerSearch'
import { quote } from '../make'
import { CATALOG, statements } from './onSides'

const ALL = statements([
  { source: 'weekly', value: 17, quote: quote({ exact: 'Apple’s 17% share' }) },
  { source: 'daily', subject: 'vivo', measure: 'growth', period: '2024', value: -25, topic: 'supply' },
  { source: 'release', subject: 'huawei', measure: 'rank', period: null, unit: null, value: 2 },
  { source: 'daily', subject: 'xiaomi', period: '2023-Q4', value: null, direction: 'up', researchFirm: 'idc' },
])
const ids = (found: { id: string }[]) => found.map(({ id }) => id).join(' ')

describe('a search', () => {
  test.each([
    ['', 's0 s1 s2 s3'],
    ['   ', 's0 s1 s2 s3'],
    ['weekly', 's0'],
    ['APPLE', 's0'],
    ['growth', 's1'],
    ['q4 2024', 's0'],
    ['2023-q4', 's3'],
    ['idc', 's3'],
    ['mainland canalys rank', 's2'],
    ['17 %', 's0'],
    ['2nd', 's2'],
    ['supply', 's1'],
    ["apple's 17%", 's0'],
    ['-25', 's1'],
    ['−25\u00A0%', 's1'],
    ['s3', 's3'],
    ['up', 's1 s3'],
    ['apple vivo', ''],
    ['null', ''],
  ])('for "%s" finds "%s"', (words, expected) => {
    expect(ids(searchStatements(ALL, words, CATALOG))).toBe(expected)
  })

  test('leaves the statements as they are', () => {
    expect(searchStatements(ALL, '', CATALOG)).not.toBe(ALL)
    expect(searchStatements(ALL, 'weekly', CATALOG)[0]).toBe(ALL[0])
  })
})

describe('the order of the ledger', () => {
  test.each<[LedgerColumn, string, string]>([
    ['source', 's2 s1 s3 s0', 's0 s1 s3 s2'],
    ['subject', 's0 s2 s1 s3', 's3 s1 s2 s0'],
    ['measure', 's1 s0 s3 s2', 's2 s0 s3 s1'],
    ['period', 's3 s1 s0 s2', 's0 s1 s3 s2'],
    ['value', 's1 s2 s0 s3', 's0 s2 s1 s3'],
  ])('by %s is %s, and the other way %s', (column, ascending, descending) => {
    expect(ids(sortLedger(ALL, column, false, CATALOG))).toBe(ascending)
    expect(ids(sortLedger(ALL, column, true, CATALOG))).toBe(descending)
  })

  test('does not touch what it sorts', () => {
    sortLedger(ALL, 'value', true, CATALOG)
    expect(ids(ALL)).toBe('s0 s1 s2 s3')
  })
})
