import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPresent, parsePresent } from '../../src/state/presentAddress'
import { view } from './views'

describe('the address of a presentation', () => {
  test('names a story, a slide from 1, and the receipt that is open', () => {
    const search = '?story=apple-in-china&slide=3&receipt=share~apple~cn~2024-Q4~canalys&theme=dark'
    const read = parsePresent(search)
    expect(read).toMatchObject({ story: 'apple-in-china', slide: 2, presenter: null, theme: 'dark', notices: [] })
    expect(formatPresent(read)).toBe(search)
  })

  test('is decoded like any other', () => {
    expect(parsePresent('?story=apple%2Din%2Dchina&sl%69de=%33')).toMatchObject({ story: 'apple-in-china', slide: 2 })
  })

  test('without a story is that of a view', () => {
    const read = parsePresent('?screen=share&periods=2024-Q4')
    expect(read).toMatchObject({ story: null, slide: 0, view: view({ screen: 'share', periods: ['2024-Q4'] }) })
    expect(formatPresent(read)).toBe('?screen=share&periods=2024-Q4')
  })

  test.each([
    ['?story=mine&presenter=a1b2', 'a1b2'],
    ['?story=mine&presenter', ''],
    ['?story=mine', null],
  ])('%s is of the window %j', (search, presenter) => {
    expect(parsePresent(search).presenter).toBe(presenter)
  })

  test.each([
    ['?slide=0', 'slide', '0'],
    ['?slide=two', 'slide', 'two'],
    ['?slide=1&slide=2', 'slide', '2'],
    ['?presenter=A/B', 'presenter', 'A/B'],
    ['?story=mine&screen=share', 'screen', '…'],
    ['?story=mine&pages=2', 'pages', '2'],
  ])('%s names %s=%s', (search, parameter, found) => {
    const { notices, slide } = parsePresent(search)
    expect(notices).toEqual([expect.objectContaining({ parameter, found })])
    expect(slide).toBe(0)
  })

  test('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(parsePresent(search)).toHaveProperty('notices')
      }),
    )
  })
})
