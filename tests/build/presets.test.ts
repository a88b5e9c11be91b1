import { describe, expect, test } from 'vitest'
import views from '../../data/views.json' with { type: 'json' }
import data from '../../data/dataset.json' with { type: 'json' }
import { presetsOf } from '../../src/build/presets'
import { siteAt } from '../../src/build/site'
import { facetsOf } from '../../src/domain/facets'
import { exhibitOf } from '../../src/export/exhibit'
import { memorySource } from '../../src/query/memorySource'
import { parseDataset } from '../../src/schema/parseDataset'
import { formatAddress } from '../../src/state/address'
import { lightOf } from '../../src/state/presetOf'

const parsed = parseDataset(data)
if (!parsed.ok) throw new Error('the data has problems')
const facets = facetsOf(parsed.dataset)
const one = (query: string, name = 'a') => [{ name, query }]

describe('the list of views', () => {
  test('has at least twelve that the page shows without a notice, each with a title of its own', () => {
    const presets = presetsOf(views, facets)
    expect(presets.length).toBeGreaterThanOrEqual(12)
    expect(new Set(presets.map(({ title }) => title ?? '')).size).toBe(presets.length)
    expect(new Set(presets.map(({ view }) => formatAddress(view))).size).toBe(presets.length)
  })

  test.each([
    [
      'a parameter that nobody knows',
      one('screen=share&colour=red'),
      'a: colour expected no such parameter, got "red"',
    ],
    ['a value that cannot be read', one('screen=pie'), 'a: screen expected verdicts, share,'],
    ['a period that the data does not have', one('screen=share&periods=1999-Q1'), 'a: periods expected'],
    ['a vendor that the data does not have', one('screen=share&vendors=nokia'), 'a: vendors expected'],
    ['a name that is no address', one('', '../a'), 'Invalid format'],
    ['a name that stands twice', [...one(''), ...one('screen=share')], 'a: this name stands twice'],
    ['a name that an edition has', one('', '0123abcd'), '0123abcd: embed/0123abcd/ is the place of an edition'],
    ['a field that nobody knows', [{ name: 'a', query: '', colour: 'red' }], 'colour'],
    ['something else than a list', {}, 'data/views.json cannot be used'],
  ])('is refused for %s, which is named', (_, list, says) => {
    expect(() => presetsOf(list, facets)).toThrow(says)
  })
})

describe('the address of the site', () => {
  test('ends with a slash, with its path or without', () => {
    expect(siteAt('https://example.org').origin).toBe('https://example.org/')
    expect(siteAt('https://example.org/quotient').origin).toBe('https://example.org/quotient/')
    expect(siteAt(undefined).origin).toBeNull()
    expect(siteAt('').origin).toBeNull()
  })

  test.each(['example.org', 'ftp://example.org/', 'data:text/html,a', 'https://a.org/?b', 'https://u:p@a.org/'])(
    '%s is refused',
    (origin) => {
      expect(() => siteAt(origin)).toThrow('QUOTIENT_ORIGIN expected an address')
    },
  )
})

test('what the page takes for a view with a light embed is what the build draws as one', () => {
  const answers = memorySource('test', parsed.dataset).atHand!()!
  for (const { name, view } of presetsOf(views, facets))
    expect(lightOf(view, views), name).toBe(exhibitOf(view, answers).isChart ? name : null)
  const shown = { ...presetsOf(views, facets)[0]!.view, theme: 'dark' as const }
  expect(lightOf(shown, views)).toBe('quoted-vs-published')
  expect(lightOf({ ...shown, lang: 'zh' }, views)).toBeNull()
  expect(lightOf({ ...shown, receipt: 'share~apple' }, views)).toBeNull()
})
