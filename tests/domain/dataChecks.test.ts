import { describe, expect, test } from 'vitest'
import { dataFindings } from '../../src/domain/dataChecks'
import { dataset, quote, source, statement } from '../make'
import { findings, type Own, problems, release, warnings } from './findings'

describe('repetitions', () => {
  test('the same statement twice is a problem', () => {
    expect(problems([release({}), release({})])).toEqual(['duplicate-statement statements[1]'])
  })

  test.each<[string, Own]>([
    ['another source', { source: 'daily', quote: quote() }],
    ['another period', { period: '2023-Q4' }],
    ['another quotation', { quote: quote() }],
    ['another number', { value: 16.9 }],
  ])('%s makes another statement', (_, own) => {
    expect(problems([release({}), release(own)])).toEqual([])
  })

  test('numbers of one source that cannot both be right are a warning that names both', () => {
    const found = findings([release({}), release({ value: 18 })]).warnings
    expect(found.map(({ code }) => code)).toEqual(['contradiction'])
    expect(found[0]?.found).toBe('18 in s1, 17 in s0')
  })

  test('numbers that agree within their precision are none', () => {
    expect(warnings([release({ value: 17 }), release({ value: 17.2 })])).toEqual([])
    expect(
      warnings([release({ value: 17 }), release({ value: 18, source: 'daily', quote: quote() })]).filter((each) =>
        each.startsWith('contradiction'),
      ),
    ).toEqual([])
  })
})

describe('sums of shares', () => {
  const shares = (values: Record<string, number>, own: Own = {}) =>
    Object.entries(values).map(([subject, value]) => release({ subject, value, ...own }))

  test('that rounding explains are fine', () => {
    expect(problems(shares({ apple: 30, vivo: 30, huawei: 20, xiaomi: 21 }))).toEqual([])
  })

  test('above 100 are a problem with the numbers in it', () => {
    const [problem] = findings(shares({ apple: 60, vivo: 42 })).problems
    expect(problem).toMatchObject({ code: 'share-sum', found: 'apple 60 + vivo 42: at least 101.0 in all' })
  })

  test('count Others, and leave out the total and changes in points', () => {
    expect(problems(shares({ apple: 60, others: 42 }))).toEqual(['share-sum statements[0].value'])
    expect(problems(shares({ apple: 60, total: 100 }))).toEqual([])
    expect(
      problems([...shares({ apple: 99 }), release({ subject: 'vivo', value: 7, unit: 'percentage points' })]),
    ).toEqual([])
  })

  test('are added for one market, period and research firm only', () => {
    for (const own of [{ period: '2023-Q4' }, { market: null }, { researchFirm: null }])
      expect(problems([...shares({ apple: 60 }), ...shares({ vivo: 60 }, own)])).toEqual([])
  })

  test('leave out known slips', () => {
    expect(problems([...shares({ apple: 60 }), ...shares({ vivo: 60 }, { slip: true })])).toEqual([])
  })

  test('are added across published pages, without their Others', () => {
    const pages = (other: Record<string, number>) => {
      const statements = [...shares({ apple: 60 }), ...shares(other, { source: 'copy' })]
      const made = statements.map((own, index) => statement({ id: `s${index}`, ...own }))
      const sources = [source({ id: 'release', kind: 'release' }), source({ id: 'copy', kind: 'reprint' })]
      return dataFindings(dataset({ sources, statements: made }), new Map(), null).problems.map(({ code }) => code)
    }
    expect(pages({ vivo: 60 })).toEqual(['share-sum'])
    expect(pages({ others: 60 })).toEqual([])
    expect(pages({ apple: 61 })).toEqual([])
  })

  test('with Others that cannot reach 100 are a warning; without Others they are open', () => {
    expect(warnings(shares({ apple: 60, others: 30 }))).toEqual(['share-sum statements[0].value'])
    expect(warnings(shares({ apple: 60, others: 40 }))).toEqual([])
    expect(warnings(shares({ apple: 60, vivo: 30 }))).toEqual([])
  })
})

describe('growth', () => {
  const counts = [
    release({ measure: 'shipments', unit: 'million units', value: 12.9, period: '2024-Q4' }),
    release({ measure: 'shipments', unit: 'million units', value: 11.3, period: '2023-Q4' }),
  ]
  const growth = (value: number, own: Own = {}) => release({ measure: 'growth', value, ...own })

  test('that the counts allow is fine', () => {
    expect(warnings([...counts, growth(14)])).toEqual([])
  })

  test('that they do not allow is a warning with the numbers in it', () => {
    const [warning] = findings([...counts, growth(24)]).warnings
    expect(warning).toMatchObject({
      code: 'growth',
      path: 'statements[2].value',
      found: '+24 % in s2',
      expected: 'about +14 % (12.9 against 11.3 million units: s0, s1)',
    })
  })

  test('that the file marks as a slip is not asked again, nor held against another', () => {
    expect(warnings([...counts, growth(24, { slip: true })])).toEqual([])
    expect(warnings([counts[0]!, { ...counts[1]!, slip: true }, growth(24)])).toEqual([])
  })

  test('with a decimal is held against what the counts can mean', () => {
    expect(warnings([...counts, growth(14.9)])).toEqual([])
    expect(warnings([...counts, growth(15.2)])).toEqual(['growth statements[2].value'])
  })

  test('without both counts is open', () => {
    expect(warnings([counts[0]!, growth(24)])).toEqual([])
    expect(warnings([...counts, growth(24, { subject: 'vivo' })])).toEqual([])
    expect(warnings([...counts, growth(24, { researchFirm: null })])).toEqual([])
  })

  test('of an article is for the verdict, not for this check', () => {
    const said = { source: 'daily', quote: quote({ exact: 'rose 24%' }) }
    expect(warnings([...counts, growth(24, said)])).toEqual([])
  })

  test('of sales is held against sales', () => {
    const sales = [18.51, 20.82].map((value, index) =>
      release({ measure: 'sales', unit: 'billion USD', value, period: ['2024-Q4', '2023-Q4'][index]! }),
    )
    expect(warnings([...sales, growth(-11, { measure: 'sales-growth' })])).toEqual([])
    expect(warnings([...sales, growth(-12, { measure: 'sales-growth' })])).toEqual(['growth statements[2].value'])
  })
})

describe('the edition', () => {
  const [right, wrong] = ['sha256-a', 'sha256-b']

  test('must be the digest of the file, where both are known', () => {
    const codes = (edition: string | null, digest: string | null) =>
      dataFindings(dataset({ edition }), new Map(), digest).problems.map(({ code }) => code)
    expect(codes(right, right)).toEqual([])
    expect(codes(wrong, right)).toEqual(['edition'])
    expect(codes(null, right)).toEqual([])
    expect(codes(wrong, null)).toEqual([])
  })
})
