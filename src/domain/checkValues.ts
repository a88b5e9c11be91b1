import type { Dataset, Statement } from '../schema/dataset'
import { type Problem, shown } from '../schema/problems'
import { fold } from './fold'
import { numbersIn } from './numbersIn'
import { statesDecimals, statesValue } from './quotedNumbers'
import { digits } from './words'
import { decimalsOf } from './precision'

const MAX_WORDS = 15
const MAX_SIGNS = 40

/**
 * Whether every number stands in its own quotation, whether an implied one has something to be implied by, and whether
 * quotations are short: the articles are other people's work.
 */
export function valueProblems(dataset: Dataset): Problem[] {
  const kinds = new Map(dataset.sources.map((source) => [source.id, source.kind]))
  const bases = basesOf(dataset.statements)
  return dataset.statements.flatMap((statement, index) => {
    const path = `statements[${index}]`
    const problems = lengthProblems(statement, `${path}.quote.exact`)
    if (statement.value === null) return problems
    if (statement.implied) {
      const isArticle = kinds.get(statement.source) === 'article'
      const hasBase = isArticle ? isProved(statement) || bases.has(baseKey(statement)) : statement.note !== null
      return hasBase ? problems : [...problems, withoutBase(statement, path, isArticle)]
    }
    return [...problems, ...notInQuote(statement, path)]
  })
}

/** Warnings for numbers that claim more or fewer decimals than their quotations print. */
export function decimalsWarnings(dataset: Dataset): Problem[] {
  return dataset.statements.flatMap((statement, index) => {
    const { quote, value, implied } = statement
    if (quote === null || value === null || implied || statesDecimals(quote.exact, statement)) return []
    return {
      code: 'decimals-not-in-quote',
      path: `statements[${index}].decimals`,
      found: digits(value, decimalsOf({ ...statement, value })),
      expected: `the decimals that ${shown(quote.exact)} prints`,
      next: 'Set "decimals": they say how precise the number is.',
    }
  })
}

function notInQuote(statement: Statement, path: string): Problem[] {
  const { quote, value, unit, measure } = statement
  if (quote === null || statesValue(quote.exact, statement) || isPercentForPoints(statement)) return []
  // An event may count what its words list ("the U.S., Canada, the U.K., and Australia"); a printed number binds.
  if (measure === 'event' && numbersIn(quote.exact).length === 0) return []
  return [
    {
      code: 'value-not-in-quote',
      path: `${path}.value`,
      found: `${value} ${unit ?? ''}`.trim(),
      expected: `a number that ${shown(quote.exact)} states`,
      next: 'Correct the value or the quotation; mark it "implied" only if the words imply it.',
    },
  ]
}

/** Points that the page prints with "%": only where the note repeats how it is printed ("printed as 2%"). */
function isPercentForPoints({ quote, note, ...statement }: Statement): boolean {
  const printed = { ...statement, unit: 'percent' }
  if (statement.unit !== 'percentage points' || quote === null || note === null) return false
  return statesValue(quote.exact, printed) && statesValue(note, printed)
}

function isProved({ quote, note, ...statement }: Statement): boolean {
  return [quote?.exact, note].some((words) => words != null && statesValue(words, statement))
}

/** What an implied number can rest on: the same number, stated outright in the same paragraph of the same source. */
function basesOf(statements: Statement[]): Set<string> {
  return new Set(statements.filter((statement) => !statement.implied && statement.value !== null).map(baseKey))
}

function baseKey({ source, measure, value, unit, quote }: Statement): string {
  return JSON.stringify([source, measure, value, measure === 'rank' ? null : unit, quote?.paragraph ?? null])
}

function withoutBase({ value, unit }: Statement, path: string, isArticle: boolean): Problem {
  return {
    code: 'implied-without-base',
    path: isArticle ? `${path}.value` : `${path}.note`,
    found: isArticle ? `${value} ${unit ?? ''}, implied`.replace(' ,', ',') : 'nothing',
    expected: isArticle
      ? 'the same number stated in the quotation, in the note or elsewhere in the paragraph'
      : 'a note that says how the number is implied',
    next: isArticle ? 'Correct the value, or leave it out.' : 'Add the note.',
  }
}

function lengthProblems({ quote }: Statement, path: string): Problem[] {
  const exact = fold(quote?.exact ?? '')
  const words = exact.split(' ').length
  const isUnspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(exact)
  const signs = [...exact].length
  if (isUnspaced ? signs <= MAX_SIGNS : words <= MAX_WORDS) return []
  return [
    {
      code: 'quote-too-long',
      path,
      found: isUnspaced ? `${signs} characters` : `${words} words`,
      expected: isUnspaced ? `at most ${MAX_SIGNS} characters` : `at most ${MAX_WORDS} words`,
      next: 'Keep the fragment that proves the number.',
    },
  ]
}
