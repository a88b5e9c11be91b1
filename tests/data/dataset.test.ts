import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { editionOf } from '../../src/cli/edition'
import { dataFindings } from '../../src/domain/dataChecks'
import { findQuote, readArticle } from '../../src/domain/quotes'
import type { Dataset, Statement } from '../../src/schema/dataset'
import { parseDatasetText } from '../../src/schema/parseDataset'
import { problemLine } from '../../src/schema/problems'

const ARTICLES = '../shared/articles'
const text = readFileSync('data/dataset.json', 'utf8')
const parsed = parseDatasetText(text)
const bundled = parsed.ok ? parsed.dataset : null

test('the bundled file is a data set', () => {
  expect(parsed.ok ? [] : parsed.problems.map(problemLine)).toEqual([])
})

test('every number stands in its quotation, and nothing is entered twice or adds up to too much', () => {
  const { problems } = dataFindings(bundled!, new Map(), editionOf(JSON.parse(text)))
  expect(problems.map(problemLine)).toEqual([])
})

describe.skipIf(!existsSync(ARTICLES))('with the texts of the articles at hand', () => {
  const names = existsSync(ARTICLES) ? readdirSync(ARTICLES).filter((name) => name.endsWith('.txt')) : []
  const texts = new Map(names.map((name) => [name.slice(0, -4), readFileSync(join(ARTICLES, name), 'utf8')]))

  /** The statements that a lie can be planted in: of an article at hand, with a number, stated outright. */
  const stated = (bundled?.statements ?? []).flatMap((statement, index) => {
    const isOutright = statement.value !== null && !statement.implied && statement.measure !== 'event'
    return isOutright && statement.quote !== null && texts.has(statement.source) ? { statement, index } : []
  })

  test('every quotation stands in its article', () => {
    expect(dataFindings(bundled!, texts, null).problems.map(problemLine)).toEqual([])
  })

  test('four of the five articles are quoted with numbers', () => {
    // The fifth, technoingg, has dates and directions only.
    expect([...new Set(stated.map(({ statement }) => statement.source))].toSorted()).toEqual([
      'elmbridge-today',
      'gettingly',
      'skill-bloomer',
      'techstory',
    ])
    expect(stated.length).toBeGreaterThanOrEqual(15)
  })

  test('a digit changed in a value is found out', () => {
    for (const { statement, index } of stated)
      for (const value of otherNumbers(statement.value!))
        expect(lieWith(index, { ...statement, value }), `${statement.id}: ${value}`).toBe(true)
  })

  test('a digit changed in a quotation is found out', () => {
    for (const { statement, index } of stated)
      for (const exact of otherDigits(statement.quote!.exact))
        expect(
          lieWith(index, { ...statement, quote: { ...statement.quote!, exact } }),
          `${statement.id}: ${exact}`,
        ).toBe(true)
  })

  test('a digit changed in the quoted words of the article is found out', () => {
    for (const { statement, index } of stated)
      for (const lied of otherArticles(statement)) expect(lieWith(index, statement, lied), statement.id).toBe(true)
  })

  /** Whether the checks object to a statement when it, or its article, is another one. */
  function lieWith(index: number, statement: Statement, article = texts.get(statement.source)!): boolean {
    const dataset: Dataset = { ...bundled!, statements: [statement] }
    const own = new Map([[statement.source, article]])
    expect(dataFindings({ ...dataset, statements: [bundled!.statements[index]!] }, texts, null).problems).toEqual([])
    return dataFindings(dataset, own, null).problems.length > 0
  }

  function otherArticles({ source, quote }: Statement): string[] {
    const article = texts.get(source)!
    const lines = article.split('\n')
    const places = findQuote(readArticle(article), quote!)
    const [place] = places.filter(({ paragraph }) => quote!.paragraph === null || paragraph === quote!.paragraph)
    const line = lines.findIndex(
      (_, index) => lines.slice(0, index + 1).filter((each) => each.trim()).length === place?.paragraph,
    )
    const start = lines[line]!.indexOf(quote!.exact)
    if (start < 0) return otherDigits(quote!.exact).map((exact) => lines.with(line, exact).join('\n'))
    const [head, tail] = [lines[line]!.slice(0, start), lines[line]!.slice(start + quote!.exact.length)]
    return otherDigits(quote!.exact).map((exact) => lines.with(line, head + exact + tail).join('\n'))
  }
})

/** The text with each of its digits, in turn, one higher (9 becomes 0). */
function otherDigits(words: string): string[] {
  return [...words.matchAll(/\d/g)].map(
    ({ 0: digit, index }) => words.slice(0, index) + ((Number(digit) + 1) % 10) + words.slice(index + 1),
  )
}

function otherNumbers(value: number): number[] {
  return otherDigits(String(value)).map(Number)
}
