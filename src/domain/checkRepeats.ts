import type { Dataset, Statement } from '../schema/dataset'
import type { Problem } from '../schema/problems'
import { coordinatesOf, factKey } from './coordinates'
import { fold } from './fold'
import { intervalOfStatement, meets } from './precision'

/** How many different numbers of one fact are compared with each other; more are no mistake but another file. */
const MAX_COMPARED = 20

type Repeats = { problems: Problem[]; warnings: Problem[] }

/**
 * Statements of one source on the same coordinates: entered twice (same number, same quotation) is a problem; numbers
 * that cannot both be right are a warning that names both, unless one of them is marked as a slip.
 */
export function repeats(dataset: Dataset): Repeats {
  const found: Repeats = { problems: [], warnings: [] }
  const firsts = new Map<string, number>()
  const facts = new Map<string, number[]>()
  for (const [index, statement] of dataset.statements.entries()) {
    const fact = JSON.stringify([statement.source, factKey(coordinatesOf(statement)), statement.unit, statement.topic])
    const first = firsts.get(fact + sayingOf(statement))
    if (first !== undefined) {
      found.problems.push(duplicate(index, statement, dataset.statements[first]!))
      continue
    }
    firsts.set(fact + sayingOf(statement), index)
    const others = facts.get(fact) ?? []
    const other = others.find((each) => contradicts(statement, dataset.statements[each]!))
    if (other !== undefined) found.warnings.push(contradiction(index, statement, dataset.statements[other]!))
    if (others.length < MAX_COMPARED) facts.set(fact, [...others, index])
  }
  return found
}

/** What a statement says and in which words: two that share this and their coordinates are one, entered twice. */
function sayingOf({ value, direction, qualifier, quote }: Statement): string {
  const words = quote && [quote.exact, quote.prefix ?? '', quote.suffix ?? ''].map(fold)
  return JSON.stringify([value, direction, qualifier, words, quote?.paragraph ?? null])
}

function contradicts(a: Statement, b: Statement): boolean {
  const [one, other] = [intervalOfStatement(a), intervalOfStatement(b)]
  if (a.measure === 'event' || a.slip || b.slip) return false
  return one !== null && other !== null && !meets(one, other)
}

function duplicate(index: number, statement: Statement, first: Statement): Problem {
  return {
    code: 'duplicate-statement',
    path: `statements[${index}]`,
    found: `${statement.id}, the same number and quotation as ${first.id}`,
    expected: 'each statement once',
    next: 'Remove one of them.',
  }
}

function contradiction(index: number, statement: Statement, other: Statement): Problem {
  return {
    code: 'contradiction',
    path: `statements[${index}].value`,
    found: `${statement.value} in ${statement.id}, ${other.value} in ${other.id}`,
    expected: 'one number from one source on the same coordinates',
    next: 'Check both; if the source prints both, say so in their notes.',
  }
}
