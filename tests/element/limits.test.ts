import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growthLimit, messageLimit } from '../../src/element/limits'

/** What is taken of heights that come `every` so many milliseconds. */
function taken(heights: readonly number[], every: number, width = (_index: number) => 600): number[] {
  const isTaken = growthLimit()
  return heights.filter((height, index) => isTaken(height, width(index), index * every))
}

const rising = (count: number) => Array.from({ length: count }, (_, index) => 300 + index)

describe('growth', () => {
  it.each([1, 16, 60, 200, 1000])('stops after thirty rises, one every %i ms', (every) => {
    expect(taken(rising(2000), every)).toEqual(rising(30))
  })

  it('goes on while a reader opens one thing after the other', () => {
    expect(taken(rising(200), 1001)).toHaveLength(200)
  })

  it('goes on while the frame becomes narrower', () => {
    expect(taken(rising(200), 16, (index) => 900 - index)).toHaveLength(200)
    expect(taken(rising(200), 16, (index) => 900 - Math.min(index, 99))).toEqual(rising(129))
  })

  it('may only shrink until it is back where it began', () => {
    expect(taken([...rising(80), 329, 320, 325, 301, 302, 300], 16)).toEqual([...rising(30), 320, 301, 300])
  })

  it('starts anew when it is back and has paused', () => {
    const isTaken = growthLimit()
    for (const [index, height] of rising(80).entries()) isTaken(height, 600, index)
    expect(isTaken(400, 600, 60_000)).toBe(false)
    expect(isTaken(300, 600, 60_500)).toBe(true)
    expect(isTaken(400, 600, 61_001)).toBe(true)
  })

  it('never takes more than thirty rises, whatever comes without a pause', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 50, max: 20_000 }), { maxLength: 400 }), (heights) => {
        const all = taken(heights, 1)
        expect(all.filter((height, index) => height > (all[index - 1] ?? 0)).length).toBeLessThanOrEqual(30)
      }),
    )
  })
})

describe('messages', () => {
  it('are heard thirty times a second, and again in the next', () => {
    const isHeard = messageLimit()
    const heard = (at: number) => Array.from({ length: 100 }, () => isHeard(at)).filter(Boolean).length
    expect([heard(0), heard(999), heard(1000), heard(5000)]).toEqual([30, 0, 30, 30])
  })
})
