import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMessage } from '../../src/element/messages'

const height = (value: unknown) => readMessage({ type: 'quotient:height', v: 1, height: value })
const title = (value: unknown) => readMessage({ type: 'quotient:title', v: 1, title: value })

describe('a message of the frame', () => {
  it('is read in its three kinds', () => {
    expect(readMessage({ type: 'quotient:ready', v: 1 })).toEqual({ type: 'quotient:ready' })
    expect(height(480)).toEqual({ type: 'quotient:height', height: 480 })
    expect(title('Apple leads')).toEqual({ type: 'quotient:title', title: 'Apple leads' })
  })

  it('keeps its ranges, ends included', () => {
    expect([49, 50, 20_000, 20_001].map((value) => height(value) !== null)).toEqual([false, true, true, false])
    expect([200, 201].map((length) => title('x'.repeat(length)) !== null)).toEqual([true, false])
  })

  it.each([[480.5], ['480'], [NaN], [Infinity], [null], [undefined], [[480]], [480n]])('has no height %o', (value) => {
    expect(height(value)).toBeNull()
  })

  it('is ignored in another version, in another kind, and without a shape', () => {
    const others = [{ type: 'quotient:ready' }, { type: 'quotient:ready', v: 2 }, { type: 'quotient:ready', v: '1' }]
    const strangers = [
      { type: 'quotient:view', v: 1, search: '?a' },
      null,
      undefined,
      'quotient:ready',
      1,
      [],
      () => {},
    ]
    for (const data of [...others, ...strangers]) expect(readMessage(data)).toBeNull()
  })

  it('carries over nothing but what was checked, whatever is sent', () => {
    const anything = fc.record(
      {
        type: fc.oneof(fc.constantFrom('quotient:ready', 'quotient:height', 'quotient:title'), fc.anything()),
        v: fc.oneof(fc.constant(1), fc.anything()),
        height: fc.oneof(fc.integer(), fc.anything()),
        title: fc.oneof(fc.string(), fc.anything()),
        extra: fc.anything(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(anything, fc.anything()), (data) => {
        const message = readMessage(data)
        if (message === null) return
        const { type, ...rest } = message
        const fields = { 'quotient:ready': [], 'quotient:height': ['height'], 'quotient:title': ['title'] }[type]
        expect(Object.keys(rest)).toEqual(fields)
      }),
    )
  })
})
