import { english } from '../../src/domain/texts/en'
import { describe, expect, test } from 'vitest'
import { catalogOf } from '../../src/domain/catalog'
import { type Verdict, verdictsOf } from '../../src/domain/verdicts'
import { distance, verdictSentence } from '../../src/domain/verdictSentence'
import { listing, source } from '../make'
import { counts, DATA, figureFrom, type Own, plain, statements } from './onSides'

const CATALOG = catalogOf({
  ...DATA,
  listings: [listing()],
  sources: [...DATA.sources, source({ id: 'wire', kind: 'release', publisher: 'The Wire' })],
})

/** The sentence for what the article says, where the release says the others; `change` is made to the verdict first. */
function sentence(own: Own, all: Own[] = [], change: Partial<Verdict> = {}): string | undefined {
  const [verdict] = verdictsOf(statements([own, ...all.map((each) => ({ source: 'release', ...each }))]), CATALOG)
  return plain(verdictSentence({ ...verdict!, ...change }, CATALOG))
}

/** The sentence, what the article says, and what the release says. */
type Row = [expected: string, own: Own, ...release: Own[]]

const at2022: Own = { period: '2022' }
const at2023: Own = { period: '2023-Q4' }
const at2024: Own = { period: '2024' }
const rank: Own = { measure: 'rank', unit: 'rank' }
const growth: Own = { measure: 'growth' }
const points: Own = { unit: 'percentage points' }
const sales: Own = { measure: 'sales', unit: 'billion USD', researchFirm: null }
const price: Own = { measure: 'price-move', subject: 'baba-hk', market: null, researchFirm: null, window: 'close' }
const early: Own = { ...price, window: 'early-trading' }
const noFirm: Own = { researchFirm: null }
const noPeriod: Own = { period: null }
const up: Own = { value: null, direction: 'up' }
const down: Own = { value: null, direction: 'down' }

describe('agrees', () => {
  test.each<Row>([
    ['Canalys published 17 % for Q4 2024 too.', {}, {}],
    ['Canalys published 17.2 % for Q4 2024, and “17 %” fits that.', {}, { value: 17.2 }],
    ['Canalys published 17 % for full-year 2024 too.', at2024, at2024],
    ['Canalys published 3rd place for Q4 2024 too.', { ...rank, value: 3 }, { ...rank, value: 3 }],
    ['Canalys’s figures give 17 ÷ 100 × 100 = 17 % for Q4 2024 too.', {}, ...counts({ apple: 17, total: 100 })],
    [
      'Canalys published 17 % for Q4 2024 after 24 % for Q4 2023, and “down” fits that.',
      down,
      {},
      { ...at2023, value: 24 },
    ],
    ['Canalys published +5 % for Q4 2024, and “up” fits that.', { ...growth, ...up }, { ...growth, value: 5 }],
    ['Canalys published a rise without a number for Q4 2024 too.', up, up],
    ['The Wire published 17 % for Q4 2024 too.', noFirm, { ...noFirm, source: 'wire' }],
    ['Reprints reported +17 % at the close for Q4 2024 too.', price, { ...price, source: 'reprint' }],
    ['Canalys published 17 % for Q4 2024 too.', {}, { source: 'reprint' }],
  ])('%s', (expected, own, ...release) => {
    expect(sentence(own, release)).toBe(expected)
  })

  test.each<[Own, string]>([
    [at2024, 'full-year 2024'],
    [{ market: 'world' }, 'world'],
    [{ subject: 'oppo' }, 'OPPO'],
    [{ researchFirm: 'idc' }, 'IDC'],
    [{}, 'Q4 2024'],
  ])('and would elsewhere too: %o', (own, place) => {
    expect(sentence({}, [{}], { fitsAlso: figureFrom({ source: 'release', ...own }) })).toBe(
      `Canalys published 17 % for Q4 2024 too. It also fits ${place}, where other numbers of this passage come from.`,
    )
  })

  test('with a record that names no publisher and no period', () => {
    const published = { ...figureFrom({ ...noFirm, ...noPeriod }), statements: [] }
    expect(sentence({}, [], { kind: 'agrees', published })).toBe('The record published 17 % too.')
  })
})

describe('moved', () => {
  test.each<Row>([
    [
      '+37 % is full-year 2024. For Q4 2024 Canalys published +24 %.',
      { ...growth, value: 37 },
      { ...growth, ...at2024, value: 37 },
      { ...growth, value: 24 },
    ],
    ['17 % is full-year 2024. For Q4 2024 nothing is on record.', {}, at2024],
    [
      'Over 40 % is full-year 2024. For Q4 2024 Canalys published 17 %.',
      { value: 40, qualifier: 'over' },
      { ...at2024, value: 41 },
      {},
    ],
    [
      '3rd place is full-year 2024. For Q4 2024 Canalys published 2nd place.',
      { ...rank, value: 3 },
      { ...rank, ...at2024, value: 3 },
      { ...rank, value: 2 },
    ],
    ['17 % is the figure of OPPO. For Apple Canalys published 20 %.', {}, { subject: 'oppo' }, { value: 20 }],
    ['17 % is the figure of IDC. Canalys published 20 %.', {}, { researchFirm: 'idc' }, { value: 20 }],
    ['17 % is the figure of IDC. From Canalys nothing is on record.', {}, { researchFirm: 'idc' }],
    ['17 % is the growth on the year before. As market share Canalys published 20 %.', {}, growth, { value: 20 }],
    [
      '−2 % is the move in early trading. At the close Reprints reported +1 %.',
      { ...price, value: -2 },
      { ...early, value: -2, source: 'reprint' },
      { ...price, value: 1, source: 'reprint' },
    ],
    [
      '17 % is full-year 2024, from 17.00 ÷ 100.50 × 100 = 16.9 %. For Q4 2024 Canalys’s figures give 30 ÷ 100 × 100 = 30 %.',
      {},
      ...counts({ apple: 17, total: 100.5 }, { ...at2024, decimals: 2 }),
      ...counts({ apple: 30, total: 100 }),
    ],
  ])('%s', (expected, own, ...release) => {
    expect(sentence(own, release)).toBe(expected)
  })

  test('alone: it may be chance', () => {
    const chance = 'No other number of this passage moved that way.'
    expect(sentence({}, [{ subject: 'oppo' }, { value: 20 }], { isAlone: true })).toBe(
      `17 % is the figure of OPPO. For Apple Canalys published 20 %. ${chance}`,
    )
    expect(sentence({}, [{ researchFirm: 'idc' }], { isAlone: true })).toBe(
      `17 % is the figure of IDC. From Canalys nothing is on record. ${chance}`,
    )
  })
})

describe('differs', () => {
  test.each<Row>([
    ['Canalys published 15 % for Q4 2024. 17 % is 2 points more.', {}, { value: 15 }],
    [
      'Canalys published 2nd place for Q4 2024. 3rd place is 1 place lower.',
      { ...rank, value: 3 },
      { ...rank, value: 2 },
    ],
    [
      'Canalys’s figures give 17 ÷ 100 × 100 = 17 % for Q4 2024. 20 % is 3 points more.',
      { value: 20 },
      ...counts({ apple: 17, total: 100 }),
    ],
    ['Canalys published a fall without a number for Q4 2024: that is not “up”.', up, down],
    ['Canalys published 17 % for Q4 2024 after 24 % for Q4 2023: that is not “up”.', up, {}, { ...at2023, value: 24 }],
  ])('%s', (expected, own, ...release) => {
    expect(sentence(own, release)).toBe(expected)
  })

  test('a number from a direction', () => {
    const published = figureFrom({ source: 'release', ...down })
    expect(sentence({}, [{ value: 15 }], { published })).toBe(
      'Canalys published a fall without a number for Q4 2024: that is not “17 %”.',
    )
  })

  test.each<[number, number | null, Own, string]>([
    [17, null, { value: 19 }, '2 points less'],
    [17, 1, { value: 19 }, '2.0 points less'],
    [17, null, { value: 18.25 }, '1.25 points less'],
    [20, null, { value: 19 }, '1 point more'],
    [16, null, { value: 15, ...points }, '1 point more'],
    [0.3, null, { ...sales, value: 0.1 }, '0.2 billion USD more'],
    [14, null, { value: 12.9, unit: 'million units', measure: 'shipments' }, '1.1 million more'],
    [1, null, { ...rank, value: 2 }, '1 place higher'],
    [5, null, { ...rank, value: 2 }, '3 places lower'],
  ])('%s with decimals %s from %o by %s', (value, decimals, own, expected) => {
    const quoted = { value, decimals, qualifier: 'about' } as const
    expect(plain(distance(quoted, figureFrom(own), english) ?? undefined)).toBe(expected)
  })
})

describe('incomplete', () => {
  test.each<Row>([
    ['The article names no period. 17 % could be Q4 2024.', noPeriod, {}, { ...at2023, value: 24 }],
    ['The article names no period. 17 % could be Q4 2024 or Q4 2023.', noPeriod, {}, at2023],
    ['The article names no period. 17 % could be Q4 2024, Q4 2023 or full-year 2022.', noPeriod, {}, at2023, at2022],
    [
      'The article names no period. 17 % could be Q4 2024, full-year 2024, Q4 2023 or 1 more.',
      noPeriod,
      ...[{}, at2023, at2022, at2024],
    ],
    [
      'The article names no period. 3rd place could be Q4 2024.',
      { ...rank, ...noPeriod, value: 3 },
      { ...rank, value: 3 },
    ],
    [
      'The article names no research firm. 17 % could be the figure of Canalys or the figure of IDC.',
      noFirm,
      {},
      { researchFirm: 'idc' },
    ],
    [
      'The article names no period or research firm. 17 % could be Q4 2024 (Canalys) or Q4 2023 (IDC).',
      { ...noFirm, ...noPeriod },
      {},
      { ...at2023, researchFirm: 'idc' },
    ],
    [
      'The article names no period, market or research firm. ' +
        '17 % could be Q4 2024 (Mainland China smartphones, Canalys).',
      { ...noFirm, ...noPeriod, market: null },
      {},
    ],
    ['The article names no period, and no published figure fits “17 %”.', noPeriod, { value: 20 }],
    ['The article names no period, so “up” cannot be checked.', { ...noPeriod, ...up }, {}],
  ])('%s', (expected, own, ...release) => {
    expect(sentence(own, release)).toBe(expected)
  })
})

describe('unpublished', () => {
  test.each<Row>([
    ['Nothing is on record for Apple: market share, Mainland China smartphones, Q4 2024, by Canalys.', {}],
    [
      'Nothing is on record for Apple: change of market share, Mainland China smartphones, Q4 2024, by Canalys.',
      points,
    ],
    ['Nothing is on record for Apple: sales, Mainland China smartphones, Q4 2024.', sales],
    ['Nothing is on record for Alibaba, Hong Kong: share-price move, Q4 2024, close.', price],
  ])('%s', (expected, own) => {
    expect(sentence(own)).toBe(expected)
  })

  test('is said by the kind, and where no figure is at hand', () => {
    expect(sentence({}, [{ value: 15 }], { kind: 'unpublished' })).toBe(
      'Canalys published 15 % for Q4 2024, and “17 %” cannot be held against that.',
    )
    expect(sentence({}, [{ value: 15 }], { published: null })).toMatch(
      /^Nothing is on record for Apple: market share, /,
    )
  })
})
