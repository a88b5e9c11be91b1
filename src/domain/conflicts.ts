import type { Statement } from '../schema/dataset'
import { type Catalog, firmName, nameAt, publisherNames, sourceOf } from './catalog'
import { type Coordinates, coordinatesOf } from './coordinates'
import { groupBy } from './groupBy'
import { daysApart, periodInWords } from './periods'
import { agreeingGroups, isRoundingEdge } from './precision'
import { tiedRanks } from './ranks'
import { type Side, statedAt } from './sides'
import { amountInWords } from './words'

/** Between whom: articles that quote, pages of one research firm's figures, or research firms. */
export type Parties = 'articles' | 'pages' | 'firms'

/** Why statements of one fact do not agree. A rounding edge is nobody's error. */
export type ConflictKind =
  | 'rounding'
  | 'slip'
  | 'edition'
  | 'period'
  | 'scope'
  | 'points'
  | 'firm'
  | 'open'
  | 'unexplained'

/** Statements that cannot all be true, those that agree in one group; the first group is the one that we show. */
export type Conflict = { parties: Parties; kind: ConflictKind; coordinates: Coordinates; groups: Statement[][] }

/** Pages more than this many days apart print editions of a figure, not slips. */
const EDITION_DAYS = 62

/**
 * Where pages that print one research firm's figures contradict each other: a rounding edge; a slip, if marked as one, or
 * alone against a release or against several pages; another edition, if dated months apart; else not explained.
 */
export function pageConflicts(side: Side): Conflict[] {
  const { facts, catalog } = side
  return [...facts.values()].flatMap((fact): Conflict[] => {
    const ordered = statedAt(side, coordinatesOf(fact[0]!))?.statements ?? fact
    const groups = agreeingGroups(ordered.filter(({ value }) => value !== null))
    if (groups.length < 2) return []
    const coordinates = coordinatesOf(fact[0]!)
    const kind = isTie(groups, coordinates, side) ? 'rounding' : kindOfPages(groups, catalog)
    return [{ parties: 'pages', kind, coordinates, groups }]
  })
}

/** Whether ranks contradict each other only because vendors within rounding of each other share them. */
function isTie(groups: Statement[][], coordinates: Coordinates, side: Side): boolean {
  if (coordinates.measure !== 'rank') return false
  const tie = tiedRanks(side, coordinates)
  return tie !== null && groups.flat().every(({ value }) => tie.from <= value! && value! <= tie.to)
}

function kindOfPages(groups: Statement[][], catalog: Catalog): ConflictKind {
  const [main = [], ...others] = groups
  if (others.every((group) => isRoundingEdge(main[0]!, group[0]!))) return 'rounding'
  if (others.flat().every(({ slip }) => slip)) return 'slip'
  const [date, ...dates] = groups.map(([first]) => sourceOf(catalog, first!.source).publishedOn)
  if (date && dates.some((other) => other !== null && daysApart(date, other) > EDITION_DAYS)) return 'edition'
  const isSure = pagesOf(main) > 1 || sourceOf(catalog, main[0]!.source).kind !== 'reprint'
  return isSure && others.every((group) => pagesOf(group) === 1) ? 'slip' : 'unexplained'
}

function pagesOf(group: Statement[]): number {
  return new Set(group.map(({ source }) => source)).size
}

/** Where research firms count the same thing and arrive at different numbers; a rounding edge where they all but meet. */
export function firmConflicts(side: Side): Conflict[] {
  const figures = [...side.facts.values()]
    .flatMap((fact) => statedAt(side, coordinatesOf(fact[0]!)) ?? [])
    .filter(({ value, coordinates }) => value !== null && coordinates.researchFirm !== null)
  const counts = groupBy(figures, ({ coordinates }) => JSON.stringify({ ...coordinates, researchFirm: null }))
  return [...counts.values()].flatMap((count): Conflict[] => {
    const groups = agreeingGroups(count.map(({ statements }) => statements[0]!))
    if (groups.length < 2) return []
    const [main = [], ...others] = groups
    const isEdge = others.every((group) => isRoundingEdge(main[0]!, group[0]!))
    return [{ parties: 'firms', kind: isEdge ? 'rounding' : 'firm', coordinates: count[0]!.coordinates, groups }]
  })
}

/** A conflict in one sentence: "Apple, rank: 3rd (TechStory, Gettingly), 2nd (Skill Bloomer); a part left open." */
export function conflictSentence({ parties, kind, coordinates, groups }: Conflict, catalog: Catalog): string {
  const { conflicts, places } = catalog.texts
  const { measure, period } = coordinates
  const sides = groups.map((group) =>
    conflicts.side(amountInWords(group[0]!, catalog.texts), partiesInWords(group, parties, catalog)),
  )
  const what = [
    nameAt(catalog, coordinates),
    places.measures[measure],
    ...(period === null ? [] : [periodInWords(period, catalog.texts)]),
  ]
  return conflicts.sentence(what.join(places.comma), sides.join(places.comma), conflicts.kinds[kind])
}

/** Who says what a group of statements says: publishers, or research firms. */
export function partiesInWords(group: readonly Statement[], parties: Parties, catalog: Catalog): string {
  const names =
    parties === 'firms'
      ? [...new Set(group.map(({ researchFirm }) => firmName(catalog, researchFirm)))]
      : publisherNames(
          group.map(({ source }) => source),
          catalog,
        )
  return catalog.texts.amounts.lists.and(names)
}
