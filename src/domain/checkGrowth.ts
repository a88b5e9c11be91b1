import type { Dataset, Statement } from '../schema/dataset'
import type { Problem } from '../schema/problems'
import { type Measure, OTHERS } from '../schema/vocabulary'
import { coordinatesOf, type Coordinates, factKey, factsOf } from './coordinates'
import { yearBefore } from './periods'
import { decimalsOf, growthInPercent, type Interval, intervalOfStatement, meets } from './precision'
import { digits } from './words'

/** Which counts a growth is the growth of. */
const COUNTS: Partial<Record<Measure, Measure>> = { growth: 'shipments', 'sales-growth': 'sales' }

type Counted = { statement: Statement; interval: Interval }

/**
 * Published growth against published counts: where the count and that of the year before are on record, some pair of
 * them must allow the growth that is stated. A contradiction is a warning, since one of three pages may have slipped;
 * slips that the file marks as known are not asked again.
 */
export function growthWarnings(dataset: Dataset): Problem[] {
  const articles = new Set(dataset.sources.filter(({ kind }) => kind === 'article').map(({ id }) => id))
  const isPublished = ({ source, slip }: Statement) => !articles.has(source) && !slip
  const facts = factsOf(dataset.statements.filter(isPublished))
  return dataset.statements.flatMap((statement, index) => {
    const measure = COUNTS[statement.measure]
    const stated = intervalOfStatement(statement)
    if (!measure || stated === null || statement.unit !== 'percent' || !isPublished(statement)) return []
    const before = statement.period === null ? null : yearBefore(statement.period)
    if (before === null) return []
    const place = { ...coordinatesOf(statement), measure }
    // Others belongs to the vendor list of its own page: only that page's counts can be held against it.
    const isComparable = ({ source }: Statement) => statement.subject !== OTHERS || source === statement.source
    const [now, then] = [place, { ...place, period: before }].map((at) => countsAt(facts, at, isComparable))
    const pairs = pairsOf(now ?? [], then ?? [])
    if (pairs.length === 0 || pairs.some(([now, then]) => meets(stated, growthInPercent(now.interval, then.interval))))
      return []
    return warning(statement, index, pairs[0]!)
  })
}

function countsAt(
  facts: Map<string, Statement[]>,
  place: Coordinates,
  isComparable: (statement: Statement) => boolean,
): Counted[] {
  const counts = (facts.get(factKey(place)) ?? []).filter(isComparable)
  return counts.slice(0, 20).flatMap((statement) => {
    const interval = intervalOfStatement(statement)
    return interval === null ? [] : { statement, interval }
  })
}

function pairsOf(now: Counted[], then: Counted[]): [Counted, Counted][] {
  return now.flatMap((count) =>
    then
      .filter((base) => base.statement.unit === count.statement.unit && base.interval.low > 0)
      .map((base): [Counted, Counted] => [count, base]),
  )
}

function warning(statement: Statement, index: number, [now, then]: [Counted, Counted]): Problem {
  const [stated, count, base] = [statement.value!, now.statement.value!, then.statement.value!]
  const growth = digits(100 * (count / base - 1), 0)
  return {
    code: 'growth',
    path: `statements[${index}].value`,
    found: `${signed(digits(stated, decimalsOf({ ...statement, value: stated })))} % in ${statement.id}`,
    expected: `about ${signed(growth)} % (${count} against ${base} ${now.statement.unit}: ${now.statement.id}, ${then.statement.id})`,
    next: 'Check the three numbers, and whether the pages count the same phones.',
  }
}

function signed(number: string): string {
  return /^[−0]/.test(number) ? number : `+${number}`
}
