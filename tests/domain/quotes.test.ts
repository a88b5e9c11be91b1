import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/domain/fold'
import { findQuote, readArticle, sectionHolds } from '../../src/domain/quotes'

function times(text: string, exact: string, around: { prefix?: string; suffix?: string } = {}): number {
  const { prefix = null, suffix = null } = around
  return findQuote(readArticle(text), { exact, prefix, suffix }).length
}

describe('a quotation is found when a careful reader says it is the same', () => {
  test.each([
    ['a no-break space', 'a 17\u00A0% share', '17 % share'],
    ['a thin space', 'a 17\u2009% share', '17 % share'],
    ['a narrow no-break space', 'a 17\u202F% share', '17 % share'],
    ['several spaces and a tab', 'a  17% \t share', 'a 17% share'],
    ['curly apostrophes', 'China’s market', "China's market"],
    ['straight apostrophes', "China's market", 'China’s market'],
    ['curly quotation marks', 'the “top” spot', 'the "top" spot'],
    ['an en dash', 'from 10–15%', 'from 10-15%'],
    ['an em dash', 'phones—not tablets', 'phones-not tablets'],
    ['a non-breaking hyphen', 'year\u2011over\u2011year', 'year-over-year'],
    ['a true minus sign', 'growth of \u22125%', 'growth of -5%'],
    ['a soft hyphen', 'smart\u00ADphone', 'smartphone'],
    ['a zero-width space', 'smart\u200Bphone', 'smartphone'],
    ['a byte order mark inside', 'smart\uFEFFphone', 'smartphone'],
    ['composed and decomposed accents', 'cafe\u0301 sales', 'café sales'],
    ['Chinese text inside a sentence', 'vivo的出货量为1300万台', '出货量为1300万台'],
    ['a currency code that touches the number', 'closed at HKD116.70.', '116.70'],
    ['a full stop after the number', 'It sold 15. Then', '15'],
    ['a comma after the number', 'sold 15, then', '15'],
    ['a range', 'from 10-15% more', '15%'],
    ['a number with its own thousands', 'sold 1,500 units', '1,500 units'],
  ])('with %s', (_, text, exact) => {
    expect(times(text, exact)).toBe(1)
  })
})

describe('a quotation is not found when', () => {
  test.each([
    ['a digit stands before it', '25% of', '5% of'],
    ['a digit stands before it, after a space', '25 %', '5 %'],
    ['a decimal stands before it', '11.5% up', '1.5%'],
    ['its decimals stand before it', 'up 1.5% more', '5% more'],
    ['a bare decimal point stands before it', 'up .5% more', '5% more'],
    ['decimals follow it', 'sold 15.5 units', '15'],
    ['decimals follow its point', 'sold 15.5 units', 'sold 15.'],
    ['decimals with a comma follow it', 'sold 286,2-million', '286'],
    ['thousands follow it', '1,500 units', '1'],
    ['thousands stand before it', '1,500 units', '500 units'],
    ['thousands after a thin space follow it', '1\u2009500 units', '1'],
    ['thousands after an apostrophe follow it', "1'500 units", '1'],
    ['a fraction follows it', '15½ points', '15'],
    ['it leaves out a minus sign', 'growth of −5% in', '5% in'],
    ['it makes a range into a fall', 'from 10-15% more', '-15% more'],
    ['a digit follows it in Chinese', '出货量1300万', '出货量130'],
    ['it ends within a word', 'the markets', 'market'],
    ['it begins within a word', 'the supermarket', 'market'],
    ['case differs', 'Vivo led', 'vivo led'],
    ['one digit differs', 'a 17% share', 'a 18% share'],
    ['a footnote would become a digit', '26¹ percent', '261 percent'],
    ['a power would become digits', '10² units', '102 units'],
    ['a letter is of another alphabet', 'Аpple led', 'Apple led'],
    ['it spans two paragraphs', 'one\ntwo', 'one two'],
    ['it is nothing but invisible', 'text', '\u200B'],
  ])('%s', (_, text, exact) => {
    expect(times(text, exact)).toBe(0)
  })
})

describe('places', () => {
  test('paragraphs are the lines that are not blank, whatever ends them', () => {
    const article = readArticle('Title\r\n\r\nfirst 5%\n \u00A0\nsecond 5%\rthird')
    expect(findQuote(article, { exact: '5%', prefix: null, suffix: null })).toEqual([
      { paragraph: 2, at: 6 },
      { paragraph: 3, at: 7 },
    ])
  })

  test('every occurrence counts, also twice in a paragraph', () => {
    expect(times('5% and 5%\n5%', '5%')).toBe(3)
  })

  test('prefix and suffix must touch it, a space between them at most', () => {
    const text = 'vivo 17%, Huawei 17%, Apple 17%'
    expect(times(text, '17%', { prefix: 'Huawei' })).toBe(1)
    expect(times(text, '17%', { prefix: 'Huawei ' })).toBe(1)
    expect(times(text, '17%', { suffix: ', Apple' })).toBe(1)
    expect(times(text, '17%', { prefix: 'vivo', suffix: ', Apple' })).toBe(0)
    expect(times('Huawei had 17%', '17%', { prefix: 'Huawei' })).toBe(0)
    expect(times('17%', '17%', { prefix: 'Huawei' })).toBe(0)
  })
})

describe('a section', () => {
  const article = readArticle('Title\nOne\ntext\nTwo\ntext\nOne more')

  test.each([
    ['is the nearest known heading above', 'Two', 5, true],
    ['is not one with another known heading in between', 'One', 5, false],
    ['may be a line further up when none is in between', 'Title', 2, false],
    ['must be a whole line', 'One mor', 6, false],
    ['must be above', 'Two', 3, false],
    ['may be the paragraph itself', 'Two', 4, true],
    ['must be in the article', 'Three', 5, false],
  ])('%s', (_, section, paragraph, expected) => {
    expect(sectionHolds(article, section, paragraph, ['One', 'Two'])).toBe(expected)
  })
})

describe('any text', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 200 })

  test('folds to the same twice', () => {
    fc.assert(fc.property(anyText, (text) => void expect(fold(fold(text))).toBe(fold(text))))
  })

  test('has each of its lines as a quotation of itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = readArticle(text).paragraphs
        for (const [index, line] of lines.entries())
          expect(times(text, line), `line ${index + 1}`).toBeGreaterThanOrEqual(1)
      }),
    )
  })

  test('with a number does not have the same quotation with another digit', () => {
    const numbers = fc.tuple(fc.integer({ min: 10, max: 99_999 }), fc.integer({ min: 1, max: 9 }), fc.nat(4))
    fc.assert(
      fc.property(numbers, ([number, shift, at]) => {
        const digits = String(number)
        const place = at % digits.length
        const changed = digits.slice(0, place) + ((Number(digits[place]) + shift) % 10) + digits.slice(place + 1)
        expect(times(`it sold ${digits} units`, `sold ${digits} units`)).toBe(1)
        expect(times(`it sold ${digits} units`, `sold ${changed} units`)).toBe(0)
        expect(times(`it sold ${digits} units`, digits.slice(1))).toBe(0)
      }),
    )
  })

  test('of a megabyte, however hostile, is searched in time', () => {
    const hostile: [string, string, string | null][] = [
      ['a'.repeat(1e6), 'a'.repeat(199), null],
      ['a '.repeat(5e5), 'a', 'a '.repeat(900)],
      ['1,'.repeat(5e5), '1', null],
      ['1 '.repeat(5e5), '1', null],
      [`a${'\u0301\u0316'.repeat(25e4)}`, 'a', null],
      ['a\n'.repeat(5e5), 'b', null],
    ]
    for (const [text, exact, prefix] of hostile) {
      const start = performance.now()
      findQuote(readArticle(text), { exact, prefix, suffix: null })
      expect(performance.now() - start, JSON.stringify(text.slice(0, 8))).toBeLessThan(2500)
    }
  })
})
