import { describe, expect, it } from 'vitest'
import { stepwise } from '../../src/domain/stepwise'

function* three(done: string[]): Generator<void, string> {
  done.push('first')
  yield
  done.push('second')
  yield
  done.push('third')
  return 'answer'
}

describe('work in steps', () => {
  it('is done a step at a time, and whoever asks takes what is left, once', () => {
    const done: string[] = []
    const work = stepwise(three(done))
    expect(done).toEqual([])
    expect(work.step()).toBe(false)
    expect(done).toEqual(['first'])
    expect(work.answer()).toBe('answer')
    expect(done).toEqual(['first', 'second', 'third'])
    expect([work.step(), work.answer(), done.length]).toEqual([true, 'answer', 3])
  })

  it('says so when the last step is taken', () => {
    const work = stepwise(three([]))
    expect([work.step(), work.step(), work.step(), work.answer()]).toEqual([false, false, true, 'answer'])
  })
})
