import { describe, expect, test } from 'vitest'
import { recordOf, restsOn } from '../../src/domain/record'
import { figureAt, type Side } from '../../src/domain/sides'
import type { Source } from '../../src/schema/dataset'
import { source } from '../make'
import { at, counts, figureFrom, type Own, published } from './onSides'

const JANUARY: Own = { source: 'reprint-2025' }
const MARCH_2026: Own = { source: 'reprint-2026' }

const value = (side: Side, article: Partial<Source> | null, where: Parameters<typeof at>[0] = {}) =>
  recordOf(side)(article && source(article))(at(where))?.value

describe('what was known to an article', () => {
  test.each<[string, Own, Partial<Source>, boolean]>([
    ['a page of the day before', JANUARY, { publishedOn: '2025-01-17' }, true],
    ['a page of its own day', JANUARY, { publishedOn: '2025-01-16' }, true],
    ['a page of the day after', JANUARY, { publishedOn: '2025-01-15' }, false],
    ['a page of a day in its month', JANUARY, { publishedOn: '2025-01' }, true],
    ['a page of a day in its year', JANUARY, { publishedOn: '2025' }, true],
    ['a page of a month of which its day is the last', MARCH_2026, { publishedOn: '2026-03-31' }, true],
    ['a page of a month of which its day is the first', MARCH_2026, { publishedOn: '2026-03-01' }, true],
    ['a page of the next month', MARCH_2026, { publishedOn: '2026-02-28' }, false],
    ['a page without a date, of a quarter that was over', {}, { publishedOn: '2024-12-31' }, true],
    ['a page without a date, of a quarter that was not over', {}, { publishedOn: '2024-12-30' }, false],
    ['a page without a date, of no period', { period: null }, { publishedOn: '0001-01-01' }, true],
    ['a page of a later date, of a quarter that was over', MARCH_2026, { publishedOn: '2025-01-17' }, false],
    ['a page, by the day on which the article says it was written', JANUARY, { writtenOn: '2025-01-15' }, false],
    [
      'a page, by the date of the article before what it says of itself',
      JANUARY,
      { publishedOn: '2025-01-16', writtenOn: '2025-01-01' },
      true,
    ],
    ['any page, where nothing dates the article', MARCH_2026, {}, true],
  ])('%s', (_, own, article, isKnown) => {
    const where = own.period === null ? { period: null } : {}
    expect(value(published(own), article, where)).toBe(isKnown ? 17 : undefined)
  })

  test('is all there is, where no article asks', () => {
    expect(value(published(MARCH_2026), null)).toBe(17)
  })

  test('is the figure of the pages of its time, whatever came later', () => {
    const side = published({ ...JANUARY, value: 16 }, { ...MARCH_2026, value: 17.25 })
    expect(value(side, null)).toBe(17.25)
    expect(value(side, { publishedOn: '2025-02' })).toBe(16)
  })

  test('is derived only from pages of its time', () => {
    const side = published(...counts({ apple: 20 }, JANUARY), ...counts({ total: 100 }, MARCH_2026))
    expect(value(side, null)).toBe(20)
    expect(value(side, { publishedOn: '2025-02' })).toBeUndefined()
  })
})

describe('every answer is kept', () => {
  const side = published({}, JANUARY)
  const record = recordOf(side)

  test('for articles of one day together', () => {
    const [morning, evening] = ['a', 'b'].map((id) => record(source({ id, publishedOn: '2025-02-11' })))
    expect(morning).toBe(evening)
    expect(record(source({ writtenOn: '2025-02-11' }))).toBe(morning)
    expect(record(source({ publishedOn: '2025-02-12' }))).not.toBe(morning)
    expect(record(source())).toBe(record(null))
  })

  test('as the figure that it was, also where there is none', () => {
    const asked: string[] = []
    const facts = { ...side, facts: watched(side, asked) }
    const known = recordOf(facts)(null)
    expect(known(at())).toEqual(figureAt(side, at()))
    expect(known(at())).toBe(known(at()))
    expect([known(at({ market: 'x' })), known(at({ market: 'x' }))]).toEqual([null, null])
    expect(asked.filter((key) => key.startsWith('share~apple~cn'))).toHaveLength(1)
    expect(asked.filter((key) => key.startsWith('share~apple~x'))).toHaveLength(1)
  })
})

/** The facts of a side, which take down what they are asked for. */
function watched({ facts }: Side, asked: string[]): Side['facts'] {
  const copy = new Map(facts)
  copy.get = (key) => {
    asked.push(key)
    return facts.get(key)
  }
  return copy
}

describe('a figure rests on', () => {
  const ids = (...all: Own[]) => restsOn(figureFrom(...all)).map(({ id }) => id)

  test('the statement that it is read from and those that say the same', () => {
    expect(ids({ source: 'reprint' }, { source: 'release', value: 17.2 }, { source: 'r2', value: 18 })).toEqual([
      's1',
      's0',
    ])
  })

  test('no slip', () => {
    expect(ids({ source: 'release' }, { source: 'reprint', slip: true })).toEqual(['s0'])
  })

  test('what its inputs are read from, where it is derived', () => {
    const all = [...counts({ apple: 20 }), ...counts({ apple: 20 }, { source: 'reprint' }), ...counts({ total: 100 })]
    expect(restsOn(figureAt(published(...all), at())!).map(({ id }) => id)).toEqual(['s0', 's2'])
  })

  test('nothing, where there is no statement', () => {
    expect(restsOn({ ...figureFrom({}), statements: [] })).toEqual([])
  })
})
