import type { Statement } from '../schema/dataset'
import type { Catalog } from './catalog'
import { type Conflict, type ConflictKind, firmConflicts, pageConflicts } from './conflicts'
import { type Coordinate, COORDINATES, coordinatesOf } from './coordinates'
import { groupBy } from './groupBy'
import { agree, agreeingGroups, intervalOfStatement, isRoundingEdge, meets } from './precision'
import { sideOf } from './sides'
import { unitOf } from './units'
import type { Verdict } from './verdicts'

/** Every conflict of a data set: between articles, between pages of one firm's figures, between research firms. */
export function conflictsOf(
  statements: readonly Statement[],
  verdicts: readonly Verdict[],
  catalog: Catalog,
): Conflict[] {
  const published = sideOf(statements, 'published', catalog)
  return [
    ...articleConflicts(verdicts),
    ...pointsConflicts(verdicts, statements),
    ...pageConflicts(published),
    ...firmConflicts(published),
  ]
}

/**
 * Where articles contradict each other, by the verdicts of what they state. Statements are held together when they differ
 * in no coordinate that both name: "third", undated, and "second", undated, cannot both be Apple's place for sure. The
 * kind follows from what became of the odd ones: left open, moved to another period or scope, or not explained.
 */
function articleConflicts(verdicts: readonly Verdict[]): Conflict[] {
  const stated = verdicts.filter(({ statement }) => statement.value !== null)
  const places = groupBy(stated, ({ statement }) =>
    JSON.stringify([statement.measure, statement.subject, unitOf(statement)]),
  )
  return [...places.values()].flatMap((group) => {
    const odd = group.filter((one) => group.some((other) => contradict(one.statement, other.statement)))
    if (odd.length === 0) return []
    const groups = agreeingGroups(odd.map(({ statement }) => statement))
    const coordinates = coordinatesOf(odd[0]!.statement)
    return [{ parties: 'articles' as const, kind: kindOf(odd, groups), coordinates, groups }]
  })
}

function contradict(a: Statement, b: Statement): boolean {
  return !agree(a, b) && COORDINATES.every((each) => isCompatible(a, b, each))
}

function isCompatible(a: Statement, b: Statement, coordinate: Coordinate): boolean {
  return a[coordinate] === null || b[coordinate] === null || a[coordinate] === b[coordinate]
}

function kindOf(odd: readonly Verdict[], groups: Statement[][]): ConflictKind {
  const [main = [], ...others] = groups
  if (others.every((group) => isRoundingEdge(main[0]!, group[0]!))) return 'rounding'
  if (odd.some(({ open }) => open.length > 0)) return 'open'
  const move = odd.find((each) => each.move !== null)?.move
  return move ? MOVED[move.coordinate] : 'unexplained'
}

const MOVED: Record<Coordinate, ConflictKind> = {
  period: 'period',
  measure: 'scope',
  market: 'scope',
  subject: 'scope',
  researchFirm: 'firm',
  window: 'scope',
}

/**
 * Growth rates that are a change in percentage points by their number: an article says that shipments fell by 7 %, and
 * the share fell by 7 points. Only where the growth does not stand as it is.
 */
function pointsConflicts(verdicts: readonly Verdict[], statements: readonly Statement[]): Conflict[] {
  const points = groupBy(
    statements.filter(({ unit, value }) => unit === 'percentage points' && value !== null),
    placeOf,
  )
  return verdicts.flatMap(({ statement, kind }): Conflict[] => {
    if (kind === 'agrees' || statement.measure !== 'growth' || statement.unit !== 'percent') return []
    const same = (points.get(placeOf(statement)) ?? []).filter((other) => sayTheSame(statement, other))
    if (same.length === 0) return []
    return [{ parties: 'articles', kind: 'points', coordinates: coordinatesOf(statement), groups: [same, [statement]] }]
  })
}

function placeOf({ subject, market, period, researchFirm }: Statement): string {
  return JSON.stringify([subject, market, period, researchFirm])
}

function sayTheSame(a: Statement, b: Statement): boolean {
  const [left, right] = [intervalOfStatement(a), intervalOfStatement(b)]
  return left !== null && right !== null && meets(left, right)
}
