import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatAddress } from '../../src/state/address'
import { parseEmbed } from '../../src/state/embed'
import { anyView, view } from './views'

const OFF = { isPlain: false, isStatic: false, isTransparent: false, fitsFrame: false, edition: null }

test.each([
  ['', OFF],
  ['?plain', { ...OFF, isPlain: true }],
  ['?plain=true&static=true', { ...OFF, isPlain: true, isStatic: true }],
  ['?plain=false', OFF],
  ['?transparent&fitchart=', { ...OFF, isTransparent: true, fitsFrame: true }],
  ['?edition=sha256-0123456789abcdef', { ...OFF, edition: '0123456789abcdef' }],
  ['?edition=01234567', { ...OFF, edition: '01234567' }],
])('the flags of %s', (search, flags) => {
  expect(parseEmbed(search)).toEqual({ view: view(), flags, notices: [] })
})

test.each([
  ['dark=true', 'dark'],
  ['dark', 'dark'],
  ['dark=false', 'light'],
  ['dark=auto', null],
  ['theme=light&dark=true', 'dark'],
  ['theme=light', 'light'],
  ['theme=dark&dark=auto', null],
])('%s is drawn %s', (search, theme) => {
  expect(parseEmbed(`?${search}`)).toMatchObject({ view: { theme }, notices: [] })
})

test.each([
  ['plain=maybe', { parameter: 'plain', found: 'maybe', expected: { values: 'true, false' } }],
  ['dark=night', { parameter: 'dark', found: 'night', expected: { values: 'true, false, auto' } }],
  ['edition=latest', { parameter: 'edition', found: 'latest', expected: { values: 'sha256-…' } }],
  ['plain=false&plain=true', { parameter: 'plain', found: 'true', expected: 'once' }],
  ['pl%61in=n%6F', { parameter: 'plain', found: 'no', expected: { values: 'true, false' } }],
  ['border=1', { parameter: 'border', found: '1', expected: 'unknown' }],
  ['screen=nowhere', expect.objectContaining({ parameter: 'screen', found: 'nowhere' })],
])('%s is named, and ignored', (search, notice) => {
  const { flags, notices } = parseEmbed(`?${search}&vendors=apple`)
  expect(notices).toEqual([notice])
  expect(flags).toEqual(OFF)
})

test('every view can be embedded as its address says it, with any flag', () => {
  fc.assert(
    fc.property(anyView, fc.subarray(['plain', 'static=true', 'transparent', 'fitchart']), (own, flags) => {
      const address = [formatAddress(own).slice(1), ...flags].filter(Boolean).join('&')
      expect(parseEmbed(`?${address}`)).toMatchObject({ view: own, notices: [] })
    }),
  )
})

test('no address makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (search) => {
      expect(Object.keys(parseEmbed(search).flags)).toEqual(Object.keys(OFF))
    }),
  )
})
