import { formulaInWords } from '../../src/domain/formulas'
import { english } from '../../src/domain/texts/en'
import { describe, expect, test } from 'vitest'
import { rankAmong, rankAt } from '../../src/domain/derivedRanks'
import { figureInWords } from '../../src/domain/figures'
import type { Grid } from '../../src/domain/grid'
import { rankGridOf } from '../../src/domain/rankGrid'
import { figureName, measuresOf, parseReceipt, receiptOf } from '../../src/domain/receipts'
import { figureAt, type Side, sideOf } from '../../src/domain/sides'
import {
  at,
  CATALOG,
  counts,
  figureFrom,
  type Own,
  PLACE,
  plain,
  published,
  quoted,
  ranks,
  shares,
  statements,
} from './onSides'

const ALL = ['apple', 'vivo', 'huawei', 'xiaomi', 'oppo', 'honor']

function grid(side: Side, everySide: Side = side, subjects = ALL, periods = ['2024-Q4']): Grid {
  return rankGridOf({ side, everySide, place: PLACE, periods, subjects })
}

/** "1 2d 3= –": derived ranks with d, ties with =, gaps in words. */
function cells(of: Grid): string[] {
  return of.rows.map((row) =>
    row
      .map((cell) => {
        if ('gap' in cell) return english.figures.gaps[cell.gap]
        return `${cell.value}${cell.derivation ? 'd' : ''}${'tiedWith' in cell ? '=' : ''}`
      })
      .join(' '),
  )
}

const rank = (subject: string, side: Side) => rankAt(side, at({ measure: 'rank', subject }))

describe('a rank in the grid', () => {
  test('is the stated one before any that could be derived', () => {
    const side = published(...ranks('vivo apple huawei'), ...shares({ apple: 18, vivo: 17, huawei: 16 }))
    expect(cells(grid(side)).slice(0, 3)).toEqual(['2', '1', '3'])
  })

  test('is derived from shipments before shares', () => {
    const side = published(
      ...counts({ apple: 13.1, vivo: 12.9, huawei: 12.7 }),
      ...shares({ apple: 17, vivo: 18, huawei: 19 }),
    )
    expect(cells(grid(side)).slice(0, 3)).toEqual(['1d', '2d', '3d'])
    expect(cells(grid(published(...shares({ apple: 17, vivo: 18, huawei: 19 })))).slice(0, 3)).toEqual([
      '3d',
      '2d',
      '1d',
    ])
  })

  test('is shared within rounding, and the next one counts everybody above', () => {
    const side = published(...shares({ apple: 17, vivo: 17, huawei: 17, xiaomi: 16 }))
    expect(cells(grid(side)).slice(0, 4)).toEqual(['1d=', '1d=', '1d=', '4d'])
    const stated = quoted(...ranks('vivo'), ...ranks('apple xiaomi').map((own): Own => ({ ...own, value: 3 })))
    expect(cells(grid(stated)).slice(0, 4)).toEqual(['3=', '1', 'not quoted', '3='])
  })

  test('knows whom it is tied with, whoever is drawn', () => {
    const side = published(...shares({ apple: 17, vivo: 17, huawei: 16 }))
    const [[cell]] = grid(side, side, ['apple']).rows as [[Grid['rows'][number][number]]]
    expect(cell).toMatchObject({ tiedWith: ['vivo'] })
    expect('key' in cell && figureName(cell, figureInWords(cell, english), CATALOG)).toBe(
      'Apple, Q4 2024, 1st, tied with vivo, rank, derived from Canalys, 1 source',
    )
  })

  test('is not made of two numbers, nor of a change in points', () => {
    expect(cells(grid(published(...counts({ apple: 13, vivo: 12 })))).slice(0, 2)).toEqual([
      'not published',
      'not published',
    ])
    expect(rankAt(published(...shares({ apple: 17, vivo: 16, huawei: 15 })), at({ inPoints: true }))).toBeNull()
  })
})

describe('a derived rank is refused', () => {
  const three = counts({ vivo: 13, huawei: 12, xiaomi: 11 })

  test('where a vendor who is not counted could stand above', () => {
    const side = published(...three, ...shares({ apple: 22 }))
    expect(['vivo', 'xiaomi'].map((subject) => rank(subject, side))).toEqual([null, null])
  })

  test('but not where the shares put that vendor below', () => {
    const side = published(...three, ...shares({ vivo: 18, huawei: 17, xiaomi: 16, apple: 8 }))
    expect(cells(grid(side)).slice(0, 4)).toEqual(['4d', '1d', '2d', '3d'])
  })

  test('nor where a stated rank does', () => {
    const fourth: Own = { measure: 'rank', value: 4, unit: null }
    expect(rank('xiaomi', published(...three, fourth))?.value).toBe(3)
    expect(rank('xiaomi', published(...three, { ...fourth, value: 3 }))).toBeNull()
  })

  test('where the stated rank of another vendor is none that the figures allow', () => {
    const fifth: Own = { subject: 'huawei', measure: 'rank', value: 5, unit: null }
    expect(rank('vivo', published(...three, fifth))).toBeNull()
    expect(rank('vivo', published(...three, { ...fifth, value: 2 }))?.value).toBe(1)
  })

  test('where a stated rank breaks the tie', () => {
    const side = published(...ranks('apple vivo'), ...shares({ apple: 17, vivo: 17, huawei: 17, xiaomi: 16 }))
    expect(rank('huawei', side)).toBeNull()
    expect(rank('xiaomi', side)?.value).toBe(4)
  })
})

describe('a gap says why', () => {
  test('inside Others, or not published', () => {
    const side = published(...ranks('apple vivo huawei'))
    expect(cells(grid(side))).toEqual(['1', '2', '3', 'inside Others', 'inside Others', 'inside Others'])
    expect(cells(grid(side, side, ['apple'], ['2024-Q3', '2024-Q4']))).toEqual(['not published 1'])
  })

  test('not quoted, or switched off', () => {
    const all = statements(ranks('apple vivo'))
    const every = sideOf(all, 'quoted', CATALOG)
    expect(cells(grid(sideOf(all, 'quoted', CATALOG, []), every)).slice(0, 3)).toEqual([
      'article switched off',
      'article switched off',
      'not quoted',
    ])
  })
})

describe('a derived rank', () => {
  const five = counts({ apple: 13.1, vivo: 12.9, huawei: 12.7, xiaomi: 12.2, oppo: 10.6 })

  test('shows how it was found', () => {
    const figure = rank('huawei', published(...five))!
    expect(figure).toMatchObject({
      key: 'derived~published~~rank~huawei~cn~2024-Q4~canalys',
      value: 3,
      interval: { low: 3, high: 3 },
    })
    expect(formulaInWords(figure, english)).toBe('3rd of 5 by shipments: 13.1, 12.9, 12.7, 12.2, 10.6')
    expect(figure.statements).toHaveLength(5)
  })

  test('says in its formula that others are within rounding', () => {
    const figures = [17, 17, 16].map((value, index) => figureFrom({ id: `s${index}`, subject: `v${index}`, value }))
    const figure = rankAmong(figures, 'v1')
    expect(plain(formulaInWords(figure!, english))).toBe(
      '1st of 3 by share, within rounding of 1 other: 17 %, 17 %, 16 %',
    )
    expect(figure?.interval).toMatchObject({ low: 1, high: 2 })
    expect(rankAmong(figures, 'v3')).toBeNull()
    expect(rankAmong(figures.slice(1), 'v1')).toBeNull()
  })

  test('has a receipt, on its own side', () => {
    const request = parseReceipt('derived~quoted~~rank~huawei~cn~2024-Q4~canalys')!
    expect(measuresOf(request)).toEqual(['rank', 'shipments', 'share'])
    expect(receiptOf(request, quoted(...five), published()).figure).toMatchObject({ value: 3, layer: 'quoted' })
    expect(receiptOf(request, quoted(), published(...five)).figure).toBeNull()
  })

  test('is nothing that a verdict could rest on', () => {
    expect(figureAt(published(...five), at({ measure: 'rank' }))).toBeNull()
    expect(measuresOf(parseReceipt('rank~apple~cn~2024-Q4~canalys')!)).toEqual(['rank'])
  })
})
