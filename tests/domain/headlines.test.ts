import { changeHeadline } from '../../src/domain/changeHeadline'
import { shortPublisher } from '../../src/domain/catalog'
import { describe, expect, test } from 'vitest'
import type { Figure } from '../../src/domain/figures'
import { gridOf } from '../../src/domain/grid'
import { type Headline, headlineOf, leadHeadline, publishersOf, stockHeadline } from '../../src/domain/headlines'
import type { Side } from '../../src/domain/sides'
import { CATALOG, figureFrom, type Own, PLACE, plain, published, quoted, ranks, shares } from './onSides'

const NOTHING = { quoted: quoted(), published: published() }

test('a headline is one sentence, and knows the figures in it', () => {
  const figure = figureFrom({})
  expect(headlineOf('Apple has ', { words: '17 %', figure }, '.')).toMatchObject({
    text: 'Apple has 17 %.',
    figures: [figure],
  })
})

describe('who led', () => {
  const sentence = (sides: Partial<Record<'quoted' | 'published', Side>>) =>
    leadHeadline({ ...NOTHING, ...sides, place: PLACE, period: '2024-Q4' }).text

  const apple = published(...ranks('apple vivo'))
  const tie = shares({ apple: 17, vivo: 17, huawei: 17, xiaomi: 16 })

  test.each([
    [
      'both alike',
      { quoted: quoted(...ranks('apple')), published: apple },
      'Apple led in Q4 2024, says Canalys, and so does The Daily.',
    ],
    [
      'each another',
      { quoted: quoted(...ranks('vivo')), published: apple },
      'Apple led in Q4 2024, says Canalys. The Daily puts vivo first.',
    ],
    ['no article', { published: apple }, 'Apple led in Q4 2024, says Canalys. No article says who did.'],
    [
      'an article alone',
      { quoted: quoted(...ranks('vivo')) },
      'The Daily: vivo led in Q4 2024. Canalys published no order.',
    ],
    ['neither', {}, 'Nobody says who led Mainland China smartphones in Q4 2024.'],
    [
      'a tie',
      { published: published(...tie) },
      'Apple, vivo and Huawei led in Q4 2024, says Canalys. No article says who did.',
    ],
    [
      'a tie of which an article names one',
      { quoted: quoted(...ranks('vivo')), published: published(...tie) },
      'Apple, vivo and Huawei led in Q4 2024, says Canalys. The Daily puts vivo first.',
    ],
    [
      'articles alone that disagree',
      { quoted: quoted(...ranks('vivo'), ...ranks('apple', { source: 'weekly' })) },
      'The Weekly: Apple led in Q4 2024. The Daily: vivo led in Q4 2024. Canalys published no order.',
    ],
    [
      'a tie of which each article names one',
      {
        quoted: quoted(...ranks('vivo'), ...ranks('apple', { source: 'weekly' })),
        published: published(...shares({ apple: 17, vivo: 17 })),
      },
      'Apple and vivo led in Q4 2024, says Canalys. The Weekly puts Apple first. The Daily puts vivo first.',
    ],
    [
      'two ties that differ',
      {
        quoted: quoted(...shares({ apple: 17, huawei: 17 })),
        published: published(...shares({ apple: 17, vivo: 17 })),
      },
      'Apple and vivo led in Q4 2024, says Canalys. The Daily puts Apple and Huawei first.',
    ],
    [
      'an article with a tie',
      { quoted: quoted(...shares({ apple: 17, vivo: 17 })), published: published(...shares({ apple: 17, vivo: 17 })) },
      'Apple and vivo led in Q4 2024, says Canalys, and so does The Daily.',
    ],
    [
      'articles that disagree',
      { quoted: quoted(...ranks('vivo'), ...ranks('apple', { source: 'weekly' })), published: apple },
      'Apple led in Q4 2024, says Canalys. The Weekly puts Apple first. The Daily puts vivo first.',
    ],
  ])('says %s', (_, sides, expected) => {
    expect(sentence(sides)).toBe(expected)
  })

  test('rests on the figure of each leader it names', () => {
    const { figures } = leadHeadline({
      quoted: quoted(...ranks('vivo')),
      published: apple,
      place: PLACE,
      period: '2024-Q4',
    })
    expect(figures.map(({ layer, coordinates }) => [layer, coordinates.subject])).toEqual([
      ['published', 'apple'],
      ['quoted', 'vivo'],
    ])
  })
})

describe('who grew and who shrank', () => {
  const subjects = ['apple', 'vivo', 'huawei', 'others', 'total']
  const growth = (values: Record<string, number>, own: Own = {}) => shares(values, { measure: 'growth', ...own })
  const said = (side: Side, inPoints = false, against = published()): string | undefined => {
    const measure = inPoints ? 'share' : 'growth'
    const periods = ['2024-Q4', '2024-Q3']
    return plain(
      changeHeadline(gridOf({ side, everySide: side, place: PLACE, measure, inPoints, periods, subjects }), against)
        ?.text,
    )
  }

  test('names the best and the worst vendor of the last period, never Others or the whole', () => {
    const side = published(...growth({ vivo: 14, huawei: 24, apple: -25, others: 99, total: -99 }))
    expect(said(side)).toBe('Huawei grew by 24 %, Apple shrank by 25 % in Q4 2024.')
  })

  test.each([
    [{ vivo: 14, huawei: 24 }, 'Huawei grew by 24 % in Q4 2024.'],
    [{ apple: -25, vivo: -3 }, 'Apple shrank by 25 % in Q4 2024.'],
    [{ apple: 0 }, 'Nobody moved in Q4 2024.'],
  ])('leaves out who did not: %o', (values, expected) => {
    expect(said(published(...growth(values)))).toBe(expected)
  })

  test('gains and loses points', () => {
    const before = shares({ apple: 24, vivo: 15 }, { period: '2023-Q4' })
    const side = published(...shares({ apple: 17, vivo: 16 }), ...before)
    expect(said(side, true)).toBe('vivo gained 1 point, Apple lost 7 points in Q4 2024.')
  })

  test('keeps what bounds a number when its sign turns into a verb', () => {
    const over = published(...growth({ apple: -25, vivo: 5 }, { qualifier: 'under' }))
    expect(said(over)).toBe('vivo grew by under 5 %, Apple shrank by over 25 % in Q4 2024.')
    const points = published({ unit: 'percentage points', value: 5, qualifier: 'over' })
    expect(said(points, true)).toBe('Apple gained over 5 points in Q4 2024.')
  })

  test('is said by the article, with the published figure behind it where that is another', () => {
    const side = quoted(...growth({ huawei: 37 }))
    expect(said(side)).toBe('The Daily: Huawei grew by 37 % in Q4 2024.')
    expect(said(side, false, published(...growth({ huawei: 37 })))).toBe('The Daily: Huawei grew by 37 % in Q4 2024.')
    expect(said(side, false, published(...growth({ huawei: 24 })))).toBe(
      'The Daily: Huawei grew by 37 % in Q4 2024. Canalys published +24 %.',
    )
  })

  test('lets each article speak for itself', () => {
    const record = published(...growth({ huawei: 24, apple: -17 }))
    const weekly = growth({ apple: -25 }, { source: 'weekly' })
    expect(said(quoted(...growth({ huawei: 37 }), ...weekly), false, record)).toBe(
      'The Daily: Huawei grew by 37 % in Q4 2024. Canalys published +24 %. ' +
        'The Weekly: Apple shrank by 25 % in Q4 2024. Canalys published −17 %.',
    )
    expect(said(quoted(...growth({ huawei: 24 }), ...weekly), false, record)).toBe(
      'The Daily: Huawei grew by 24 % in Q4 2024. ' +
        'The Weekly: Apple shrank by 25 % in Q4 2024. Canalys published −17 %.',
    )
  })

  test('says which of two numbers was published otherwise', () => {
    const record = published(...growth({ huawei: 24, apple: -17 }))
    const tell = (huawei: number, apple: number) => said(quoted(...growth({ huawei, apple })), false, record)
    expect(tell(24, -25)).toBe(
      'The Daily: Huawei grew by 24 %, Apple shrank by 25 % in Q4 2024. Canalys published −17 % for Apple.',
    )
    expect(tell(37, -25)).toBe(
      'The Daily: Huawei grew by 37 %, Apple shrank by 25 % in Q4 2024. Canalys published +24 % for Huawei, −17 % for Apple.',
    )
    expect(said(quoted(...growth({ apple: 0 })), false, record)).toBe('Nobody moved in Q4 2024.')
  })

  test('is nothing where the last period has no number', () => {
    expect(said(published(...growth({ apple: 5 }, { period: '2024-Q3' })))).toBeUndefined()
  })
})

describe('what became of a move', () => {
  const move: Own = { measure: 'price-move', subject: 'baba-hk', market: null, researchFirm: null }
  const day = '2025-02-11'
  const claim = figureFrom({ ...move, period: null, value: 2.6 })
  const early = figureFrom({ ...move, source: 'reprint', period: day, window: 'early-trading', value: 2.6 })
  const close = figureFrom({ ...move, source: 'reprint', period: day, window: 'close', value: 1.3 })
  const text = (headline: Headline | null) => plain(headline?.text)

  test('names the window that it was read in, and the close of that day', () => {
    expect(text(stockHeadline([early, close], [claim], CATALOG))).toBe(
      'The Daily’s +2.6 % for Alibaba, Hong Kong, is early trading on 11 February 2025. The close was +1.3 %.',
    )
  })

  test('tells of the pair that lies furthest apart', () => {
    const far = figureFrom({ ...move, source: 'reprint', period: '2025-02-12', window: 'intraday-high', value: 8.1 })
    const rose = figureFrom({ ...move, source: 'reprint', period: '2025-02-12', window: 'close', value: 7 })
    const fell = { ...close, value: -3, interval: { ...close.interval!, low: -3.05, high: -2.95 } }
    const other = figureFrom({ ...move, source: 'weekly', period: null, value: 8.1 })
    const tell = (...record: Figure[]) => text(stockHeadline(record, [claim, other], CATALOG))
    expect(tell(early, fell, far, rose)).toContain('The Daily’s +2.6 %')
    expect(tell(early, close, far, { ...rose, value: 4 })).toContain('The Weekly’s +8.1 %')
  })

  test.each([
    [
      'the claim has a time of day',
      [early, close],
      { ...claim, coordinates: { ...claim.coordinates, window: 'close' as const } },
    ],
    ['the close is the same', [early, { ...close, interval: claim.interval }], claim],
    ['the close is not on record', [early], claim],
    ['nothing on record meets it', [{ ...early, interval: close.interval }, close], claim],
    [
      'the share is another',
      [early, close].map((each) => ({ ...each, coordinates: { ...each.coordinates, subject: 'aapl' } })),
      claim,
    ],
  ])('is not told where %s', (_, record, quotedClaim) => {
    expect(stockHeadline(record, [quotedClaim], CATALOG)).toBeNull()
  })
})

test('a publisher is named once, without what stands in brackets', () => {
  expect(publishersOf([figureFrom({}), figureFrom({}), figureFrom({ source: 'weekly' })], CATALOG)).toEqual([
    'The Daily',
    'The Weekly',
  ])
  expect(shortPublisher('Gettingly (gettingly.site, shop blog)')).toBe('Gettingly')
  expect(shortPublisher('(no name)')).toBe('(no name)')
})
