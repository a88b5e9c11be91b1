import { english } from '../../src/domain/texts/en'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyPlaces } from '../../src/charts/Key'
import { spread, spreadAfter } from '../../src/charts/labels'
import { periodLabels } from '../../src/charts/periodLabels'
import {
  rangeWithZero,
  spacedTicks,
  ticksFor,
  ticksWithin,
  withLabelRoom,
  uncutTicks,
} from '../../src/charts/scaleDomain'
import { type Series, textWidth } from '../../src/charts/theme'

const wishes = fc.array(fc.record({ at: fc.double({ min: 0, max: 400, noNaN: true }), size: fc.constant(16) }), {
  maxLength: 20,
})

describe('labels that are spread', () => {
  it('never overlap, and stay within the bounds, as long as they fit', () => {
    fc.assert(
      fc.property(wishes, (labels) => {
        const places = spread(labels, { from: 0, to: 400 }).toSorted((a, b) => a - b)
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(8 - 1e-6)
          expect(place).toBeLessThanOrEqual(392 + 1e-6)
          expect(place - (places[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(16 - 1e-6)
        }
      }),
    )
  })

  it('keep their order and, where nothing is near, their place', () => {
    expect(
      spread(
        [
          { at: 300, size: 16 },
          { at: 100, size: 16 },
        ],
        { from: 0, to: 400 },
      ),
    ).toEqual([300, 100])
    const [upper, lower] = spread(
      [
        { at: 100, size: 16 },
        { at: 101, size: 16 },
      ],
      { from: 0, to: 400 },
    )
    expect(lower! - upper!).toBeCloseTo(16)
  })
})

describe('labels that are spread after others', () => {
  const line = (at: number, isFirst: boolean) => ({ at, size: 16, isFirst })
  const bounds = { from: 0, to: 400 }

  it('leave those their place, and take the nearest that is free', () => {
    expect(spreadAfter([line(100, true), line(103, false), line(120, true)], bounds)).toEqual([100, 84, 120])
    expect(spreadAfter([line(100, true), line(200, false)], bounds)).toEqual([100, 200])
    expect(spreadAfter([line(8, true), line(9, false)], bounds)).toEqual([8, 24])
  })

  it('are all spread alike where one of them finds no place', () => {
    const wishes = [line(20, true), line(40, false), line(45, false)]
    const narrow = { from: 0, to: 48 }
    expect(spreadAfter(wishes, narrow)).toEqual(spread(wishes, narrow))
  })

  it('never overlap where all fit', () => {
    const many = fc.array(fc.record({ at: fc.double({ min: 0, max: 400, noNaN: true }), isFirst: fc.boolean() }), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(many, (labels) => {
        const places = spreadAfter(
          labels.map(({ at, isFirst }) => line(at, isFirst)),
          bounds,
        ).toSorted((a, b) => a - b)
        for (const [index, place] of places.entries())
          expect(place - (places[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(16 - 1e-6)
      }),
    )
  })
})

describe('a key', () => {
  const named = (name: string): Series => ({ subject: name, name, color: '#000000', text: '#000000', isBack: false })
  const series = ['Apple', 'vivo', 'Huawei', 'Xiaomi', 'OPPO', 'HONOR'].map(named)

  it('takes one row where there is room, and more where there is less', () => {
    expect(keyPlaces(series, 900).height).toBe(20)
    expect(keyPlaces(series, 250).height).toBe(40)
    expect(keyPlaces([], 250).height).toBe(20)
  })

  it('names every series within its width, and none over another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 900 }), (width) => {
        const { places } = keyPlaces(series, width)
        expect(places.map((place) => place.series)).toEqual(series)
        for (const [index, { x, row, series: own }] of places.entries()) {
          const next = places[index + 1]
          const end = x + 14 + textWidth(own.name)
          expect(end).toBeLessThanOrEqual(width)
          expect(next?.row === row ? next.x : Infinity).toBeGreaterThan(end)
        }
      }),
    )
  })
})

describe('ticks', () => {
  it('cover the range in even, round steps', () => {
    const range = fc.tuple(
      fc.double({ min: -500, max: 500, noNaN: true }),
      fc.double({ min: 0.5, max: 500, noNaN: true }),
    )
    fc.assert(
      fc.property(range, fc.integer({ min: 2, max: 8 }), ([low, span], count) => {
        const ticks = ticksFor(low, low + span, count)
        const step = ticks[1]! - ticks[0]!
        expect(ticks[0]!).toBeLessThanOrEqual(low + 1e-6)
        expect(ticks.at(-1)!).toBeGreaterThanOrEqual(low + span - 1e-6)
        expect(ticks.every((tick, index) => Math.abs(tick - (ticks[0]! + index * step)) < 1e-6)).toBe(true)
        expect(ticks.length).toBeLessThanOrEqual(count + 3)
      }),
    )
  })

  it('are left out where the domain ends before them', () => {
    expect(ticksWithin([-10, 0, 10, 20], [-5, 12])).toEqual([0, 10])
  })

  it('start from zero for bars', () => {
    expect(rangeWithZero([3, 17])).toEqual([0, 17])
    expect(rangeWithZero([-25, 29])).toEqual([-25, 29])
    expect(rangeWithZero([])).toEqual([0, 0])
  })
})

it('leaves the pixels that labels ask for', () => {
  const [low, high] = withLabelRoom([-20, 30], { before: 40, after: 60 }, 300)
  const perPixel = (high - low) / 300
  expect(-20 - low).toBeCloseTo(40 * perPixel)
  expect(high - 30).toBeCloseTo(60 * perPixel)
})

describe('the words of a period axis', () => {
  const quarters = ['2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2']

  it.each([
    [1000, ['Q3 2023', 'Q4 2023', 'Q1 2024', 'Q2 2024']],
    [210, ['Q3 ’23', 'Q4 ’23', 'Q1 ’24', 'Q2 ’24']],
    [120, ['Q3\n2023', 'Q4', 'Q1\n2024', 'Q2']],
  ])('shrink with a plot of %i px', (width, words) => {
    expect(quarters.map(periodLabels(quarters, width, english))).toEqual(words)
  })
})

it('leaves out ticks whose words would be cut by the edge of the picture', () => {
  const at = { left: 6, plotPx: 300, width: 312, wordPx: 36 }
  expect(uncutTicks([0, 5, 10], [0, 10], at)).toEqual([5])
  expect(uncutTicks([0, 5, 10], [0, 10], { ...at, left: 18, width: 336 })).toEqual([0, 5, 10])
})

it.each<[number[], number, number[]]>([
  [[0, 10, 20, 30, 40], 400, [0, 10, 20, 30, 40]],
  [[0, 10, 20, 30, 40], 150, [0, 20, 40]],
  [[-20, -10, 0, 10, 20], 150, [-20, 0, 20]],
  [[-30, -20, -10, 0, 10], 150, [-20, 0]],
  [[1], 10, [1]],
  [[], 10, []],
])('ticks %o on %i pixels are thinned out to %o', (ticks, px, expected) => {
  const domain: [number, number] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  expect(spacedTicks(ticks, domain, px, 54)).toEqual(expected)
})
