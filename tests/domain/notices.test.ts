import { expect, test } from 'vitest'
import { disagreementOf, noticeInWords } from '../../src/domain/notices'
import { CATALOG, type Own, plain, statements } from './onSides'

function notice(layer: 'quoted' | 'published', ...all: Own[]) {
  const found = disagreementOf(statements(all), layer)
  return found && plain(noticeInWords(found, CATALOG))
}

test('names each number with those who print it', () => {
  const growth: Own = { measure: 'growth', source: 'reprint', value: 14 }
  expect(notice('published', growth, { ...growth, source: 'r2' }, { ...growth, source: 'r3', value: 24 })).toBe(
    'Pages disagree: +14 % (Reprints and Second reprints), +24 % (Third reprints).',
  )
})

test('says on the quoted side that the articles disagree, and names each publisher once', () => {
  const third: Own = { measure: 'rank', unit: null, value: 3 }
  expect(notice('quoted', third, third, { ...third, source: 'weekly', value: 2 })).toBe(
    'The articles disagree: 3rd (The Daily (daily.example)), 2nd (The Weekly).',
  )
})

test('tells directions apart', () => {
  const [down, flat] = (['down', 'flat'] as const).map((direction): Own => ({ value: null, direction }))
  expect(notice('quoted', down!, { ...flat, source: 'weekly' })).toBe(
    'The articles disagree: down (The Daily (daily.example)), flat (The Weekly).',
  )
})

test('finds two that cannot both be true where a wider one meets either', () => {
  const about: Own = { value: 17, qualifier: 'about' }
  expect(notice('published', about, { value: 16, source: 'r2' }, { value: 18, source: 'r3' })).toBe(
    'Pages disagree: about 17 % (The Daily (daily.example) and Second reprints), 18 % (Third reprints).',
  )
})

test('is silent where all can be true, and where there is nothing', () => {
  expect(notice('published', { value: 17 }, { value: 17.4 }, { value: 16, qualifier: 'over' })).toBeNull()
  expect(notice('quoted', { value: 17 }, { value: null, direction: 'up' })).toBeNull()
  expect(notice('quoted')).toBeNull()
})
