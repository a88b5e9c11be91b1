import { describe, expect, it } from 'vitest'
import { inPieces } from '../../src/query/inPieces'

describe('work in pieces', () => {
  it('lets others go in between, and takes every step', async () => {
    const order: string[] = []
    let steps = 0
    const work = inPieces(() => {
      const until = performance.now() + 8
      while (performance.now() < until) continue
      order.push('step')
      return ++steps === 3
    })
    setTimeout(() => order.push('somebody else'))
    await work
    expect(order.filter((each) => each === 'step')).toHaveLength(3)
    expect(order.indexOf('somebody else')).toBeGreaterThan(0)
    expect(order.indexOf('somebody else')).toBeLessThan(order.lastIndexOf('step'))
  })
})
