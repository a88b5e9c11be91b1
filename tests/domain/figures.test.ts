import { english } from '../../src/domain/texts/en'
import { describe, expect, test } from 'vitest'
import { type Figure, figureInWords, figureOf } from '../../src/domain/figures'
import { CATALOG, figureFrom, type Own, plain, statements } from './onSides'

/** The ids of the statements under the published figure, the one that it is read from first. */
function order(...all: Own[]): string[] {
  return published(...all).statements.map(({ id }) => id)
}

function published(...all: Own[]): Figure {
  return figureFrom(...all.map((own) => ({ source: 'release', ...own })))
}

describe('the published value of a fact', () => {
  test('is the release’s before the filing’s before the reprint’s', () => {
    expect(order({ source: 'reprint', value: 17.25 }, { source: 'filing', value: 17.2 }, { value: 17 })).toEqual([
      's2',
      's1',
      's0',
    ])
  })

  test('is the more precise one of a kind, even where the other is more recent', () => {
    expect(order({ source: 'reprint-2026', value: 17 }, { source: 'reprint', value: 17.2 })).toEqual(['s1', 's0'])
    expect(order({ qualifier: 'over', value: 16 }, { value: 17, qualifier: 'about' }, { value: 17 })).toEqual([
      's2',
      's1',
      's0',
    ])
  })

  test('is the more recent one of those as precise, and an undated one comes last', () => {
    const pages: Own[] = ['reprint', 'reprint-2025', 'reprint-2026'].map((source) => ({ source }))
    expect(order(...pages)).toEqual(['s2', 's1', 's0'])
  })

  test('is what most pages say of those as recent, where a page counts once and a slip not at all', () => {
    expect(order({ source: 'reprint', value: 18 }, { source: 'r2' }, { source: 'r3' })).toEqual(['s1', 's2', 's0'])
    const twice: Own[] = [
      { value: 18, source: 'r2' },
      { value: 18, source: 'r2' },
    ]
    expect(order({ source: 'reprint' }, ...twice)).toEqual(['s0', 's1', 's2'])
    const slips: Own[] = [
      { value: 18, source: 'r2' },
      { value: 18, source: 'r3', slip: true },
    ]
    expect(order({ source: 'reprint' }, ...slips)).toEqual(['s0', 's1', 's2'])
  })

  test('is never a slip, whoever slips', () => {
    expect(order({ value: 71, slip: true }, { source: 'reprint' })).toEqual(['s1', 's0'])
    expect(figureOf(statements([{ source: 'release', slip: true }]), 'published', CATALOG)).toBeNull()
  })

  test('is implied, or a bare direction, only where nothing else is said', () => {
    const down: Own = { value: null, direction: 'down' }
    expect(order(down, { implied: true }, { source: 'reprint' })).toEqual(['s2', 's1', 's0'])
    expect(published(down)).toMatchObject({ value: null, direction: 'down', interval: null })
    expect(published({ implied: true })).toMatchObject({ value: 17, implied: true })
  })
})

test('the quoted value of a fact is what most articles say, and neither precision nor date decides', () => {
  const quoted = (...all: Own[]) => figureFrom(...all).statements.map(({ id }) => id)
  expect(quoted({ value: 16.9 }, { value: 18, source: 'weekly' }, { value: 18, source: 'r2' })).toEqual([
    's1',
    's2',
    's0',
  ])
  expect(quoted({ value: 17 }, { value: 18.25, source: 'weekly' })).toEqual(['s0', 's1'])
})

test('a figure takes value, unit, precision and key from the statement that it is read from', () => {
  const figure = published({ source: 'reprint', value: 18 }, { value: 17, decimals: 1, qualifier: 'about' })
  expect(figure).toMatchObject({
    key: 'share~apple~cn~2024-Q4~canalys',
    layer: 'published',
    value: 17,
    unit: 'percent',
    decimals: 1,
    qualifier: 'about',
    derivation: null,
  })
  expect(figure.interval).toMatchObject({ low: 16.85, high: 17.15 })
  expect(plain(figureInWords(figure, english))).toBe('about 17.0 %')
  expect(figure.notice?.groups.map((group) => group.map(({ id }) => id))).toEqual([['s1'], ['s0']])
})

test('no statements make no figure', () => {
  expect(figureOf([], 'published', CATALOG)).toBeNull()
})
