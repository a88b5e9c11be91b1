import { english } from '../../src/domain/texts/en'
import { describe, expect, test } from 'vitest'
import { type Covered, coverageAt } from '../../src/domain/coverage'
import { isSingle } from '../../src/domain/coverage'
import { coverageHeadline } from '../../src/domain/coverageHeadline'
import { gridOf } from '../../src/domain/grid'
import { sideOf } from '../../src/domain/sides'
import { CATALOG, counts, type Own, PLACE, ranks, shares, statements } from './onSides'

const VENDORS = ['apple', 'vivo', 'huawei']

/** The coverage of some vendors' shares at one period. */
function covered(subjects: string[], ...all: Own[]): Covered[] {
  const made = statements(all)
  const [published, quoted] = (['published', 'quoted'] as const).map((layer) => {
    const side = sideOf(made, layer, CATALOG)
    return gridOf({ side, everySide: side, place: PLACE, measure: 'share', periods: ['2024-Q4'], subjects })
  })
  return subjects.map((subject) => coverageAt(published!, quoted!, subject, '2024-Q4'))
}

describe('the coverage of a figure', () => {
  test('counts pages and articles apart, and origins together', () => {
    const [cell] = covered(['apple'], { source: 'release' }, { source: 'reprint' }, {}, { source: 'weekly' })
    expect(cell).toMatchObject({
      pages: { sources: 2, origins: 2 },
      articles: { sources: 2, origins: 2 },
      all: { sources: 4, origins: 4 },
    })
    expect(isSingle(cell!)).toBe(false)
    expect(cell!.figure?.layer).toBe('published')
  })

  test('leaves slips out', () => {
    const [cell] = covered(['apple'], { source: 'release' }, { source: 'reprint', value: 71, slip: true })
    expect(cell!.all).toEqual({ sources: 1, origins: 1 })
    expect(isSingle(cell!)).toBe(true)
  })

  test('of what articles alone state is theirs', () => {
    const [cell] = covered(['apple'], {})
    expect(cell).toMatchObject({ pages: { sources: 0 }, articles: { sources: 1 }, figure: { layer: 'quoted' } })
  })

  test('of a derived figure is that of what it is read from', () => {
    const [cell] = covered(
      ['apple'],
      ...counts({ apple: 17 }, { source: 'release' }),
      ...counts({ total: 100 }, { source: 'reprint' }),
    )
    expect(cell!.figure?.derivation).not.toBeNull()
    expect(cell!.pages).toEqual({ sources: 2, origins: 2 })
  })

  test('tells why there is none', () => {
    const cells = covered(
      ['apple', 'oppo'],
      ...shares({ apple: 17, vivo: 16, huawei: 15 }, { source: 'release' }),
      ...ranks('apple vivo huawei', { source: 'release' }),
    )
    expect(cells.map(({ cell }) => ('gap' in cell ? cell.gap : cell.value))).toEqual([17, 'inside-others'])
    expect(covered(['apple']).map(({ cell }) => 'gap' in cell && cell.gap)).toEqual(['not-published'])
    expect(covered(['apple'])[0]).toMatchObject({ figure: null, all: { sources: 0, origins: 0 } })
  })
})

test.each<[string, Own[]]>([
  [
    '3 figures, each with more than one source.',
    ['release', 'reprint'].flatMap((source) => shares({ apple: 17, vivo: 16, huawei: 15 }, { source })),
  ],
  ['3 figures; three of them on a single source.', shares({ apple: 17, vivo: 16, huawei: 15 }, { source: 'release' })],
  [
    '2 figures; two of them on a single source. One cell has none.',
    shares({ apple: 17, vivo: 16 }, { source: 'release' }),
  ],
  ['1 figure; one of them on a single source. Two cells have none.', [{ source: 'release' }]],
  ['Nobody has a figure here.', []],
])('the headline reads "%s"', (words, all) => {
  expect(coverageHeadline(covered(VENDORS, ...all), english).text).toBe(words)
})
