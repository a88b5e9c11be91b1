import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { changePreferences, preferenceStore } from '../../src/state/preferences'
import { languageFor, parsePreferences } from '../../src/state/preferred'

const DEFAULTS = { language: null, hasSingleKeys: true }

beforeEach(() => {
  localStorage.clear()
  preferenceStore.setState(DEFAULTS)
})
afterEach(() => vi.restoreAllMocks())

test('a preference is kept for the next visit', () => {
  changePreferences({ language: 'zh' })
  changePreferences({ hasSingleKeys: false })
  expect(parsePreferences(localStorage.getItem('quotient'))).toEqual({ language: 'zh', hasSingleKeys: false })
})

test('a frame without storage keeps it until it is left', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  changePreferences({ language: 'zh' })
  expect(preferenceStore.getState().language).toBe('zh')
})

test.each([null, '', '{', 'null', '17', '[]', '{"language":"xx","hasSingleKeys":"no"}', '"zh"'])(
  'what is stored as %j has the defaults',
  (text) => expect(parsePreferences(text)).toEqual(DEFAULTS),
)

test('whatever is stored, something can be made of it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(Object.keys(parsePreferences(text))).toEqual(Object.keys(DEFAULTS))
    }),
  )
})

test.each<[Parameters<typeof languageFor>, string]>([
  [['zh', 'en', ['en']], 'zh'],
  [[null, 'en', ['zh-CN']], 'en'],
  [[null, null, ['zh-CN', 'en']], 'zh'],
  [[null, null, ['fr-FR', 'ZH-Hans-CN', 'en']], 'zh'],
  [[null, null, ['en-GB', 'zh']], 'en'],
  [[null, null, ['fr']], 'en'],
  [[null, null, []], 'en'],
])('the language for %j is %s', (asked, language) => {
  expect(languageFor(...asked)).toBe(language)
})
