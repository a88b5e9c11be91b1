import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { DARK, LIGHT, seriesOf } from '../../src/charts/theme'
import { catalogOf } from '../../src/domain/catalog'
import { parseDatasetText } from '../../src/schema/parseDataset'
import { distance, greyDistance, type Vision, VISIONS } from './vision'

const parsed = parseDatasetText(readFileSync('data/dataset.json', 'utf8'))
if (!parsed.ok) throw new Error('data/dataset.json does not parse')
const catalog = catalogOf(parsed.dataset)

/** Who stands beside whom in a chart: China's vendors and Others, and all phone vendors of the world. */
const CHINA = ['apple', 'vivo', 'huawei', 'xiaomi', 'oppo', 'honor', 'others']
const WORLD = [...CHINA, 'samsung', 'transsion']

test('the measures themselves: black and white are far apart, a colour is no way from itself', () => {
  expect(distance('#000000', '#ffffff', 'all cones')).toBeCloseTo(100, 0)
  expect(greyDistance('#000000', '#ffffff')).toBeCloseTo(100, 0)
  expect(distance('#c1121f', '#c1121f', 'protanopia')).toBe(0)
  // Red and green of one lightness are one colour to most who are called colour-blind.
  expect(distance('#a05a2c', '#6b7a2c', 'deuteranopia')).toBeLessThan(distance('#a05a2c', '#6b7a2c', 'all cones') / 2)
})

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('the vendors of the %s theme are told apart', (_, theme) => {
  const pairs = (subjects: string[]) => {
    const colors = seriesOf(subjects, catalog, theme)
    return colors.flatMap((one, index) => colors.slice(index + 1).map((other) => [one, other] as const))
  }
  const nearest = (subjects: string[], apart: (a: string, b: string) => number) =>
    pairs(subjects)
      .map(([one, other]) => ({ names: `${one.name} and ${other.name}`, by: apart(one.color, other.color) }))
      .toSorted((a, b) => a.by - b.by)[0]!

  it.each(Object.keys(VISIONS) as Vision[])('with %s', (vision) => {
    const apart = (a: string, b: string) => distance(a, b, vision)
    expect(nearest(CHINA, apart)).toSatisfy(({ by }) => by >= 8, JSON.stringify(nearest(CHINA, apart)))
    expect(nearest(WORLD, apart)).toSatisfy(({ by }) => by >= 7, JSON.stringify(nearest(WORLD, apart)))
  })

  it('in grey', () => {
    expect(nearest(CHINA, greyDistance)).toSatisfy(({ by }) => by >= 4.4, JSON.stringify(nearest(CHINA, greyDistance)))
    expect(nearest(WORLD, greyDistance)).toSatisfy(({ by }) => by >= 2.5, JSON.stringify(nearest(WORLD, greyDistance)))
  })
})
