import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkToWords, safeLink } from '../../src/domain/links'
import { quote, source } from '../make'

const page = source({ url: 'https://example.org/news?id=1' })

describe('a link to quoted words', () => {
  test.each([
    [quote({ exact: 'grew by 37%' }), ':~:text=grew%20by%2037%25'],
    [quote({ exact: 'fell', prefix: 'Apple ' }), ':~:text=Apple-,fell'],
    [quote({ exact: 'fell', suffix: ' by 25%' }), ':~:text=fell,-by%2025%25'],
    [quote({ exact: 'fell', prefix: 'Apple', suffix: 'by' }), ':~:text=Apple-,fell,-by'],
    [quote({ exact: 'R&D, year-on-year' }), ':~:text=R%26D%2C%20year%2Don%2Dyear'],
    [quote({ exact: 'a', prefix: 'x-y,', suffix: '-&' }), ':~:text=x%2Dy%2C-,a,-%2D%26'],
    [quote({ exact: '份额17%' }), ':~:text=%E4%BB%BD%E9%A2%9D17%25'],
  ])('of %o ends in %s', (words, directive) => {
    expect(linkToWords(page, words)).toBe(`https://example.org/news?id=1#${directive}`)
  })

  test('joins a fragment that is there', () => {
    const words = quote({ exact: 'fell' })
    expect(linkToWords(source({ url: 'https://example.org/#top' }), words)).toBe('https://example.org/#top:~:text=fell')
  })

  test('leads to these words where the address led to others', () => {
    const url = 'https://example.org/a#top:~:text=old'
    expect(linkToWords(source({ url }), quote({ exact: 'fell' }))).toBe('https://example.org/a#top:~:text=fell')
  })

  test('is the page alone without a quotation, and nothing without a page', () => {
    expect(linkToWords(page, null)).toBe('https://example.org/news?id=1')
    expect(linkToWords(source(), quote())).toBeNull()
  })

  test('escapes whatever has a meaning in a directive, and reads back as the words', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-c,&\- ]+$/))
    fc.assert(
      fc.property(text, (exact) => {
        const [, directive = ''] = linkToWords(page, quote({ exact }))!.split(':~:text=')
        expect(directive).not.toMatch(/[-,&\s]/)
        expect(decodeURIComponent(directive)).toBe(exact.trim().toWellFormed())
      }),
    )
  })

  test('does not break at half a character', () => {
    expect(linkToWords(page, quote({ exact: 'a\uD800' }))).toContain(':~:text=a%EF%BF%BD')
  })
})

describe('an address that may be a link', () => {
  test.each([
    'https://example.org/a?b=1#c',
    'http://example.org',
    'https://例子.example/路',
    'https://example.org/~mail@me',
  ])('%s', (address) => expect(safeLink(address)).toBe(address))

  test.each([
    null,
    'https://paypal.com:x@evil.example/',
    'https://user@example.org/',
    'https://[bad',
    'http:///',
    `${'javascript'}:alert(1)`,
    'data:text/html,x',
    'file:///etc/passwd',
    '//example.org',
    'https://example.org/\u202Egpj.exe',
    'https://example.org/\u200B',
  ])('%j is text', (address) => expect(safeLink(address)).toBeNull())
})
