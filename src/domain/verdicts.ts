import type { Statement } from '../schema/dataset'
import { type Catalog, sourceOf } from './catalog'
import { type Coordinate, coordinatesOf } from './coordinates'
import { findDirection } from './directions'
import type { Figure } from './figures'
import { groupBy } from './groupBy'
import { layerOf } from './layers'
import { type Claim, claimOf, findMoves, fits, isVague, type Move } from './moves'
import { openness } from './openness'
import { comparePeriods, isSameTime } from './periods'
import type { Interval } from './precision'
import { type Published, recordOf } from './record'
import { sideOf } from './sides'
import { stepwise } from './stepwise'
import { indexSteps, type ValueIndex } from './valueIndex'

/** How a quoted statement stands against what was published (DESIGN.md section 4). */
export type VerdictKind = 'agrees' | 'moved' | 'differs' | 'incomplete' | 'unpublished'

export type Verdict = {
  statement: Statement
  kind: VerdictKind
  /** What is published on the statement's own coordinates, stated or derived; null when nothing is. */
  published: Figure | null
  /** The figure of the year before, for a direction that was held against both. */
  before: Figure | null
  /** Where the number stands instead; null unless it moved. */
  move: Move | null
  /** Other places where it stands too, the best first. */
  alternatives: Move[]
  /** The coordinates that the source leaves open. */
  open: Coordinate[]
  /** Which published figures a statement with an open coordinate could mean, the latest first. */
  candidates: Figure[]
  /** Other statements of the passage that moved the same way. */
  together: Statement[]
  /** Whether several others of the passage moved one way, and this one another, by itself: it may be chance. */
  isAlone: boolean
  /** For a statement that agrees in a passage that moved: the figure at the other place, if its number fits there too. */
  fitsAlso: Figure | null
}

/** What verdicts are looked up in: what was known to the article, what is known today, and where each value stands. */
type Library = { index: ValueIndex; published: Published; today: Published; openIn: ReturnType<typeof openness> }

/**
 * The verdict of every quoted statement that states a measure, in file order; dated events have none. What is published is
 * read once, into an index; from then on the cost grows with the quoted statements alone.
 */
export function verdictsOf(statements: readonly Statement[], catalog: Catalog): Verdict[] {
  return stepwise(verdictSteps(statements, catalog)).answer()
}

/** The same in steps, for whoever has to answer others in between: the index first, then a passage at a time. */
export function* verdictSteps(statements: readonly Statement[], catalog: Catalog): Generator<void, Verdict[]> {
  const side = sideOf(statements, 'published', catalog)
  const record = recordOf(side)
  yield
  const index = yield* indexSteps(side)
  yield
  const library = { index, today: record(null), openIn: openness(side.statements) }
  const isJudged = ({ source, measure }: Statement) =>
    measure !== 'event' && layerOf(sourceOf(catalog, source)) === 'quoted'
  const verdicts = new Map<Statement, Verdict>()
  for (const passage of groupBy(statements.filter(isJudged), passageOf).values()) {
    const published = record(sourceOf(catalog, passage[0]!.source))
    for (const verdict of verdictsOfPassage(passage, { ...library, published }))
      verdicts.set(verdict.statement, verdict)
    yield
  }
  return statements.flatMap((statement) => verdicts.get(statement) ?? [])
}

/** What is read as one: a paragraph of a source, or its section or all of it where no paragraph is given. */
function passageOf({ source, quote }: Statement): string {
  return JSON.stringify([source, quote?.paragraph ?? quote?.section ?? null])
}

function verdictsOfPassage(passage: Statement[], library: Library): Verdict[] {
  const readings = passage.map((statement) => readingOf(statement, library))
  const claims = readings.flatMap(({ claim, open, onRecord }) =>
    claim && open.length === 0 && !fits(claim, onRecord) ? claim : [],
  )
  const verdicts = readings.map((reading) => verdictOf(reading, claims, library))
  const moved = groupBy(
    verdicts.filter(({ move }) => move !== null),
    ({ move }) => moveKey(move!),
  )
  const groups = [...moved.values()].filter(({ length }) => length > 1).toSorted((a, b) => b.length - a.length)
  return verdicts.map((verdict) => {
    const group = verdict.move ? moved.get(moveKey(verdict.move))! : []
    const together = group.flatMap(({ statement }) => (statement === verdict.statement ? [] : statement))
    const isAlone = group.length === 1 && groups.length > 0
    return {
      ...verdict,
      together,
      isAlone,
      fitsAlso: verdict.kind === 'agrees' ? fitsAlso(verdict, groups, library) : null,
    }
  })
}

function moveKey({ coordinate, from, to }: Move): string {
  return JSON.stringify([coordinate, from, to])
}

/** The figure at the place to which several others of the passage moved, if the statement's number fits there as well. */
function fitsAlso({ statement }: Verdict, groups: readonly Verdict[][], { published }: Library): Figure | null {
  const claim = claimOf(statement)
  for (const [first] of groups) {
    const { coordinate, from, to } = first!.move!
    if (claim?.coordinates[coordinate] !== from) continue
    const figure = published({ ...claim.coordinates, [coordinate]: to }, claim.unit)
    if (fits(claim, figure)) return figure
  }
  return null
}

/** A statement beside what is on record for it. What was known to the article counts before what came later. */
type Reading = { statement: Statement; claim: Claim | null; open: Coordinate[]; onRecord: Figure | null }

function readingOf(statement: Statement, library: Library): Reading {
  const own = coordinatesOf(statement)
  const claim = claimOf(statement)
  const known = library.published(own, claim?.unit) ?? inOtherWords(claim, library)
  const onRecord = known ?? library.today(own, claim?.unit)
  return { statement, claim, open: library.openIn(statement, onRecord !== null), onRecord }
}

/** The figure of the same time in other words: October to December for a quarter, exact ends for a span with vague ones. */
function inOtherWords(claim: Claim | null, { index, published }: Library): Figure | null {
  const period = claim?.coordinates.period ?? null
  if (claim === null || period === null) return null
  const figures = index
    .find({ ...claim, fixed: claim.coordinates, free: ['period'], interval: ANY })
    .filter((place) => isSameTime(place.period, period))
    .flatMap((place) => published(place, claim.unit) ?? [])
  return figures.find((figure) => fits(claim, figure)) ?? figures[0] ?? null
}

function verdictOf(
  { statement, claim, open, onRecord }: Reading,
  passage: readonly Claim[],
  library: Library,
): Verdict {
  const blank = {
    statement,
    before: null,
    move: null,
    alternatives: [],
    open,
    candidates: [],
    together: [],
    isAlone: false,
    fitsAlso: null,
  }
  const verdict = { ...blank, published: onRecord }
  if (open.length > 0)
    return {
      ...blank,
      kind: 'incomplete',
      published: null,
      candidates: claim ? candidatesOf(claim, open, library) : [],
    }
  if (claim === null) return ofDirection(verdict, library)
  if (fits(claim, onRecord)) return { ...verdict, kind: 'agrees' }
  const [move = null, ...alternatives] = findMoves({ claim, passage, ...library })
  if (move) return { ...verdict, kind: 'moved', move, alternatives }
  const isComparable = onRecord !== null && fits({ ...claim, interval: ANY }, onRecord)
  return { ...verdict, kind: isComparable ? 'differs' : 'unpublished' }
}

const ANY: Interval = { low: -Infinity, high: Infinity, lowClosed: false, highClosed: false }

function ofDirection(verdict: Omit<Verdict, 'kind'>, { published, today }: Library): Verdict {
  const own = coordinatesOf(verdict.statement)
  const { direction } = verdict.statement
  const finding = direction && (findDirection(own, direction, published) ?? findDirection(own, direction, today))
  if (!finding) return { ...verdict, kind: 'unpublished' }
  const [figure, before = null] = finding.figures
  return { ...verdict, published: figure!, before, kind: finding.agrees ? 'agrees' : 'differs' }
}

/** The published figures that a number could mean where coordinates are open, the latest first, stated before derived. */
function candidatesOf(claim: Claim, open: readonly Coordinate[], { index, published }: Library): Figure[] {
  return index
    .find({ fixed: claim.coordinates, free: open, ...claim })
    .filter((place) => open.every((coordinate) => place[coordinate] !== null))
    .flatMap((place) => published(place, claim.unit) ?? [])
    .filter((figure) => fits(claim, figure) && !isVague(figure, claim))
    .toSorted(
      (a, b) =>
        comparePeriods(b.coordinates.period!, a.coordinates.period!) || Number(!!a.derivation) - Number(!!b.derivation),
    )
}
