import { describe, expect, test } from 'vitest'
import { catalogOf } from '../../src/domain/catalog'
import { type Verdict, verdictsOf } from '../../src/domain/verdicts'
import { source } from '../make'
import { CATALOG, counts, DATA, type Own, statements } from './onSides'

const DATED = catalogOf({
  ...DATA,
  sources: [...DATA.sources, source({ id: 'dated', publishedOn: '2025-02-11' })],
})

const BEFORE = '2023-Q4'
const rank: Own = { measure: 'rank', unit: 'rank' }
const shipments: Own = { measure: 'shipments', unit: 'million units' }
const price: Own = { measure: 'price', unit: 'HKD', subject: 'baba-hk', market: null, researchFirm: null }
const noPeriod: Own = { period: null }
const noFirm: Own = { researchFirm: null }
const up: Own = { value: null, direction: 'up' }

/** The verdict of what the article says, where the release says the others. */
function judged(own: Own, ...release: Own[]): Verdict {
  return verdictsOf(statements([own, ...release.map((each) => ({ source: 'release', ...each }))]), DATED)[0]!
}

/** A verdict in short: "moved period 2024 s1, beside s2". What stands on its own coordinates comes last. */
function short({ kind, move, published, before, open, candidates }: Verdict): string {
  const ids = [published, before].flatMap((figure) => figure?.statements[0]?.id ?? [])
  const could = candidates.map(({ statements: [first] }) => first!.id)
  const where = move ? [move.coordinate, move.to, move.figure.statements[0]!.id] : []
  return [kind, ...where, ...open, ...could, ...(ids.length > 0 ? ['beside', ...ids] : [])].join(' ')
}

/** The verdict in short, what the article says, and what the release says. */
type Row = [expected: string, own: Own, ...release: Own[]]

test.each<Row>([
  ['agrees beside s1', {}, {}],
  ['agrees beside s1', {}, { value: 17.4 }],
  ['agrees beside s1', { value: 16, qualifier: 'over' }, {}],
  ['agrees beside s1', { ...rank, value: 2, unit: null }, { ...rank, value: 2 }],
  ['agrees beside s1', {}, {}, { subject: 'vivo' }],
  ['agrees beside s1', {}, ...counts({ apple: 17, total: 100 })],
  ['agrees beside s1', noFirm, noFirm, {}],
  ['moved period 2024 s1', {}, { period: '2024' }],
  ['moved measure growth s1', {}, { measure: 'growth' }],
  ['moved market world s1', {}, { market: 'world' }],
  ['moved subject vivo s1', {}, { subject: 'vivo' }],
  ['moved researchFirm idc s1', {}, { researchFirm: 'idc' }],
  ['moved window close s1', { ...price, window: 'early-trading' }, { ...price, window: 'close' }],
  ['moved period 2024 s2 beside s1', {}, { value: 20 }, { period: '2024' }],
  ['moved subject vivo s1 beside s2', {}, { subject: 'vivo' }, { value: null, direction: 'up' }],
  ['moved subject vivo s1', {}, ...counts({ vivo: 17, total: 100.5 }, { decimals: 2 })],
  ['differs beside s1', {}, { value: 20 }],
  ['differs beside s1', {}, { value: 20 }, { value: 20, period: '2024' }],
  ['differs beside s1', {}, { value: 20 }, { subject: 'vivo', period: '2024' }],
  ['differs beside s1', { ...noFirm }, { ...noFirm, value: 20 }],
  ['unpublished', {}],
  ['unpublished', {}, { slip: true }],
  ['unpublished', {}, { subject: 'vivo', period: '2024' }],
  ['unpublished', {}, { value: 20, subject: 'vivo' }],
  ['unpublished beside s1', price, { ...price, unit: 'USD' }],
  ['unpublished beside s1', {}, up],
])('%s: %o', (expected, own, ...release) => {
  expect(short(judged(own, ...release))).toBe(expected)
})

describe('a source that leaves a coordinate open', () => {
  test.each<Row>([
    ['incomplete period', noPeriod],
    ['incomplete period s1', noPeriod, {}, { value: 20, period: BEFORE }],
    ['incomplete period s2 s3 s1', noPeriod, { period: '2022' }, {}, { period: BEFORE }],
    ['incomplete period s1', noPeriod, {}, { period: BEFORE, unit: 'percentage points' }],
    ['incomplete period s1', noPeriod, {}, { subject: 'vivo' }, noPeriod],
    ['incomplete period', { ...noPeriod, ...up }, {}],
    ['incomplete researchFirm s1 s2', noFirm, {}, { researchFirm: 'idc' }],
    ['incomplete period researchFirm s2 s1', { ...noFirm, ...noPeriod }, { period: BEFORE }, { researchFirm: 'idc' }],
    ['incomplete period researchFirm s2', { ...noFirm, ...noPeriod }, noFirm, {}],
    ['incomplete market', { market: null }, { value: 20 }],
    ['incomplete window s1', { ...price, window: null }, { ...price, window: 'close' }],
  ])('%s: %o', (expected, own, ...release) => {
    expect(short(judged(own, ...release))).toBe(expected)
  })

  test('could mean what is stated before what is derived', () => {
    const derived = counts({ apple: 17, total: 100.5 }, { decimals: 2 })
    expect(short(judged(noFirm, ...derived, { researchFirm: 'idc' }))).toBe('incomplete researchFirm s3 s1')
    expect(short(judged(noFirm, { researchFirm: 'idc' }, ...derived))).toBe('incomplete researchFirm s1 s2')
    expect(short(judged(noFirm, { researchFirm: 'idc', value: 17.2 }, ...derived))).toBe(
      'incomplete researchFirm s1 s2',
    )
  })

  test('could not mean a derived figure that is less precise, nor what only another page says', () => {
    expect(short(judged(noFirm, ...counts({ apple: 17, total: 100 }), { period: BEFORE }))).toBe(
      'incomplete researchFirm',
    )
    expect(short(judged(noPeriod, { value: 20 }, { source: 'reprint' }))).toBe('incomplete period')
  })

  test('has no figure on its own coordinates, and did not move', () => {
    expect(judged(noPeriod, noPeriod, { subject: 'vivo', ...noPeriod })).toMatchObject({ published: null, move: null })
  })
})

describe('a direction without a number', () => {
  test.each<Row>([
    ['agrees beside s1 s2', up, {}, { period: BEFORE, value: 12 }],
    ['differs beside s1 s2', up, { value: 12 }, { period: BEFORE }],
    ['agrees beside s1', { ...up, measure: 'growth' }, { measure: 'growth' }],
    ['differs beside s1', up, { value: null, direction: 'flat' }],
    ['unpublished', up],
    ['unpublished beside s1', up, {}],
    ['unpublished beside s1', { value: null, direction: null }, {}, { period: BEFORE }],
  ])('%s: %o', (expected, own, ...release) => {
    expect(short(judged(own, ...release))).toBe(expected)
  })

  test('is held against what was known, else against what came later', () => {
    const own: Own = { ...up, source: 'dated' }
    const now: Own = { source: 'reprint-2025' }
    const later: Own = { source: 'reprint-2026', value: 3.25 }
    expect(short(judged(own, now, { ...later, value: 3 }, { period: BEFORE, value: 12 }))).toBe('agrees beside s1 s3')
    expect(short(judged(own, later, { period: BEFORE, value: 12 }))).toBe('differs beside s1 s2')
  })
})

describe('what was published after the article', () => {
  const own: Own = { source: 'dated' }
  const later: Own = { source: 'reprint-2026' }

  test.each<Row>([
    ['agrees beside s1', own, later],
    ['differs beside s1', own, { ...later, value: 20 }],
    ['agrees beside s1', own, { source: 'reprint-2025' }, { ...later, value: 20.5 }],
    ['moved subject vivo s2 beside s1', own, { ...later, value: 20 }, { subject: 'vivo' }],
    ['differs beside s1', own, { value: 20 }, { ...later, subject: 'vivo' }],
    ['unpublished', own, { ...later, subject: 'vivo' }],
    ['moved subject vivo s1', {}, { ...later, subject: 'vivo' }],
    ['incomplete period', { ...own, ...noPeriod }, later],
  ])('%s: %o', (expected, said, ...release) => {
    expect(short(judged(said, ...release))).toBe(expected)
  })
})

describe('a span with vague ends', () => {
  const own: Own = { ...price, measure: 'price-move', unit: 'percent', window: 'since-low', period: '2025-01/2025-02' }
  const days: Own = { ...own, period: '2025-01-13/2025-02-12' }

  test.each<Row>([
    ['agrees beside s1', own, days],
    ['differs beside s1', own, { ...days, value: 20 }],
    ['agrees beside s2', own, { ...days, value: 12 }, { ...days, period: '2025-01-14/2025-02-12' }],
    ['differs beside s1', own, { ...days, value: 20 }, { ...days, period: '2025-01-14/2025-02-12', value: 30 }],
    ['agrees beside s1', own, { ...own, value: 17 }, { ...days, value: 20 }],
    ['moved period 2025-01-13/2025-03-12 s1', own, { ...days, period: '2025-01-13/2025-03-12' }],
    ['agrees beside s1', own, { ...days, value: 17.2 }],
    ['unpublished', own, { ...days, value: 20, subject: 'baba-us' }],
    ['unpublished', own, { ...days, unit: 'USD' }],
    ['unpublished', { ...own, ...up }, { ...days, value: 20 }],
    ['unpublished', { ...own, period: '2025-01' }, { ...days, value: 20 }],
    ['incomplete period', { ...own, period: null }, { ...days, value: 20 }],
  ])('%s: %o', (expected, said, ...release) => {
    expect(short(judged(said, ...release))).toBe(expected)
  })

  test('is held against what was known before what came later', () => {
    const dated: Own = { ...own, source: 'dated' }
    const later: Own = { source: 'reprint-2026' }
    const known: Own = { source: 'reprint-2025' }
    expect(short(judged(dated, { ...own, ...later, value: 20 }, { ...days, ...known }))).toBe('agrees beside s2')
    expect(short(judged(dated, { ...days, ...later }, { ...own, ...later, value: 20 }))).toBe('differs beside s2')
  })
})

test('a number that moved names its other places, the best first', () => {
  const { move, alternatives } = judged({}, { subject: 'vivo' }, { period: '2023' }, { period: '2024' })
  expect([move!, ...alternatives].map(({ coordinate, from, to }) => `${coordinate} ${from} > ${to}`)).toEqual([
    'period 2024-Q4 > 2024',
    'period 2024-Q4 > 2023',
    'subject apple > vivo',
  ])
})

test('a verdict says no more than there is', () => {
  expect(judged(shipments)).toEqual({
    statement: expect.objectContaining({ id: 's0' }) as unknown,
    kind: 'unpublished',
    published: null,
    before: null,
    move: null,
    alternatives: [],
    open: [],
    candidates: [],
    together: [],
    isAlone: false,
    fitsAlso: null,
  })
})

test('every statement of an article that is no event has one verdict, in file order', () => {
  const all = statements([{ source: 'weekly' }, { measure: 'event' }, { source: 'release' }, {}, { source: 'weekly' }])
  expect(verdictsOf(all, CATALOG).map(({ statement: { id } }) => id)).toEqual(['s0', 's3', 's4'])
})
