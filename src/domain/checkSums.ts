import type { Dataset, Source, Statement } from '../schema/dataset'
import type { Problem } from '../schema/problems'
import { OTHERS, TOTAL } from '../schema/vocabulary'
import { hullOf, type Interval, intervalOfStatement, sumOf } from './precision'
import { digits } from './words'
import { keptIn } from './keptIn'

type Entry = { statement: Statement; index: number; interval: Interval }
type Sums = { problems: Problem[]; warnings: Problem[] }

/**
 * Shares of one market, period and research firm, added as intervals: those of one source, and those of the published
 * side as a whole, known slips left out. A sum that cannot be as low as 100 is a problem. One with Others that cannot reach 100 is a warning.
 */
export function shareSums(dataset: Dataset): Sums {
  const kinds = new Map(dataset.sources.map((source) => [source.id, source.kind]))
  const sums: Sums = { problems: [], warnings: [] }
  for (const entries of groupsOf(dataset.statements, kinds).values()) {
    const sum = sumOfSubjects(entries)
    const names = entries.map(({ statement }) => statement)
    if (isAbove(sum)) sums.problems.push(tooMuch(entries, sum))
    else if (isBelow(sum) && names.some((statement) => statement.subject === OTHERS) && isOneSource(names))
      sums.warnings.push(tooLittle(entries, sum))
  }
  return sums
}

/**
 * Others belongs to the vendor list of its own page, so across pages only vendors are added: a page that lists five and
 * a page that lists six would count the sixth twice.
 */
function groupsOf(statements: Statement[], kinds: Map<string, Source['kind']>): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const [index, statement] of statements.entries()) {
    const { measure, unit, subject, market, period, researchFirm, source } = statement
    const interval = intervalOfStatement(statement)
    const isPart = measure === 'share' && unit === 'percent' && subject !== TOTAL && !statement.slip
    if (!isPart || period === null || interval === null) continue
    const isPublished = kinds.get(source) !== 'article' && subject !== OTHERS
    for (const side of isPublished ? [source, null] : [source]) {
      const key = JSON.stringify([side, market, period, researchFirm])
      keptIn(groups, key, (): Entry[] => []).push({ statement, index, interval })
    }
  }
  return groups
}

/** Where pages disagree on a vendor, all that any of them can mean: only what no reading can save is reported. */
function sumOfSubjects(entries: Entry[]): Interval {
  const hulls = new Map<string, Interval>()
  for (const { statement, interval } of entries) {
    const share = withinWhole(interval)
    const hull = hulls.get(statement.subject)
    hulls.set(statement.subject, hull ? hullOf(hull, share) : share)
  }
  return sumOf([...hulls.values()])
}

function withinWhole(interval: Interval): Interval {
  const low = interval.low < 0 ? { low: 0, lowClosed: true } : { low: interval.low, lowClosed: interval.lowClosed }
  const high =
    interval.high > 100 ? { high: 100, highClosed: true } : { high: interval.high, highClosed: interval.highClosed }
  return { ...low, ...high }
}

function isAbove(sum: Interval): boolean {
  return sum.low > 100 || (sum.low === 100 && !sum.lowClosed)
}

function isBelow(sum: Interval): boolean {
  return sum.high < 100 || (sum.high === 100 && !sum.highClosed)
}

function isOneSource(statements: Statement[]): boolean {
  return new Set(statements.map((statement) => statement.source)).size === 1
}

function tooMuch(entries: Entry[], sum: Interval): Problem {
  return {
    code: 'share-sum',
    path: `statements[${entries[0]!.index}].value`,
    found: `${termsOf(entries)}: at least ${digits(sum.low, 1)} in all`,
    expected: 'shares of one market and period that can add to 100',
    next: `Check the values, periods and firms of ${idsOf(entries)}.`,
  }
}

function tooLittle(entries: Entry[], sum: Interval): Problem {
  return {
    code: 'share-sum',
    path: `statements[${entries[0]!.index}].value`,
    found: `${termsOf(entries)}: at most ${digits(sum.high, 1)} in all`,
    expected: 'shares that reach 100 together with Others',
    next: `Check whether a vendor is missing beside ${idsOf(entries)}.`,
  }
}

function termsOf(entries: Entry[]): string {
  return entries
    .slice(0, 12)
    .map(({ statement }) => `${statement.subject} ${statement.value}`)
    .join(' + ')
}

function idsOf(entries: Entry[]): string {
  return entries
    .slice(0, 12)
    .map(({ statement }) => statement.id)
    .join(', ')
}
