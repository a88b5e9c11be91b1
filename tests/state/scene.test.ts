import { describe, expect, test } from 'vitest'
import { facetsOf } from '../../src/domain/facets'
import { figuresOf, type Grid, gridOf } from '../../src/domain/grid'
import { resolveView } from '../../src/state/resolve'
import { sceneOf } from '../../src/state/scene'
import type { View } from '../../src/state/view'
import { smallWorld } from '../views/world'
import { view } from './views'

const WORLD = smallWorld()
const FACETS = facetsOf(WORLD)
const OPEN = WORLD.statements.filter(({ researchFirm }) => researchFirm === null)

function scene(own: Partial<View> = {}) {
  const { selection } = resolveView(view({ screen: 'share', ...own }), FACETS)
  return sceneOf({ selection, facets: FACETS, statements: WORLD.statements, open: OPEN, inPoints: false })
}

/** The cells of a grid by subject and period. */
function cellsOf({ subjects, periods, rows }: Grid) {
  return new Map(
    rows.flatMap((row, at) => row.map((cell, column) => [`${subjects[at]} ${periods[column]}`, cell] as const)),
  )
}

describe('a filter', () => {
  test.each<[string, Partial<View>]>([
    ['of vendors', { vendors: ['vivo', 'huawei'] }],
    ['of periods', { periods: ['2024-Q4'] }],
    ['of both', { vendors: ['apple'], periods: ['2024-Q4'] }],
  ])('%s works no figure out anew', (_name, filter) => {
    const whole = cellsOf(scene().grid)
    const kept = [...cellsOf(scene(filter).grid)]
    expect(kept.length).toBeGreaterThan(0)
    for (const [place, cell] of kept) expect(cell).toBe(whole.get(place))
  })

  test('of articles does: what they said is gone', () => {
    const said = (own: Partial<View>) => figuresOf(scene({ layer: 'quoted', ...own }).grid)
    expect(said({})).toHaveLength(1)
    expect(said({ sources: [] })).toHaveLength(0)
    expect(said({})).toHaveLength(1)
  })

  test('of vendors counts those that are left, and leaves the counts of what else could be chosen', () => {
    const [all, some] = [scene().counts, scene({ vendors: ['vivo'] }).counts]
    expect(all.layer).toEqual({ quoted: 1, published: 6, difference: 1 })
    expect(some.layer).toEqual({ quoted: 0, published: 2, difference: 0 })
    expect(some.vendor).toEqual(all.vendor)
    expect([...all.vendor]).toEqual([
      ['apple', 2],
      ['vivo', 2],
      ['huawei', 1],
    ])
    expect(some.period.get('2023-Q4')).toBe(2)
    expect(some.period.get('2024-Q4')).toBe(3)
  })
})

test.each(['published', 'quoted'] as const)('what is picked is what would be drawn by itself: %s', (layer) => {
  const { grid, sides, place } = scene({ layer, vendors: ['huawei', 'apple'], periods: ['2024-Q4'] })
  const { subjects, periods } = grid
  const side = sides[layer]
  expect(grid.rows).toEqual(gridOf({ side, everySide: side, place, measure: 'share', subjects, periods }).rows)
})
