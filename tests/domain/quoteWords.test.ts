import { expect, test } from 'vitest'
import { articleInWords, dateInWords } from '../../src/domain/quoteWords'
import { english } from '../../src/domain/texts/en'
import { source } from '../make'

test.each([
  [{ publishedOn: '2025-02-11', writtenOn: '2025-02' }, '2025-02-11'],
  [{ writtenOn: '2025-02' }, 'no date on the page, written in February 2025 by its words'],
  [{}, 'no date on the page'],
])('the date of a page with %j', (own, words) => {
  expect(dateInWords(source(own), english)).toBe(words)
})

test('an article says whether it rewrites another story', () => {
  const [own, rewrite] = [source({ title: 'Apple' }), source({ title: 'Apple', derivedFrom: 'weekly' })]
  expect(articleInWords(rewrite, english)).toBe(`${articleInWords(own, english)} A rewrite of another story.`)
})
