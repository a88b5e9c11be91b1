import type { Measure } from '../schema/vocabulary'
import { MEASURES } from '../schema/vocabulary'
import type { Catalog } from './catalog'
import { coordinateInWords } from './coordinateWords'
import { coordinatesOf, factKey } from './coordinates'
import { type Figure, figureOf } from './figures'
import { groupBy } from './groupBy'
import { nullsLast } from './order'
import { comparePeriods } from './periods'
import { distance } from './verdictSentence'
import type { Verdict, VerdictKind } from './verdicts'

/** A quoted number beside the published one: all articles that state the same number of the same fact in one row. */
export type QuotedRow = {
  id: string
  quoted: Figure
  published: Figure | null
  verdict: Verdict
  /** The ids of the articles. */
  articles: string[]
}

/** Rows of one measure. */
export type QuotedGroup = { measure: Measure; rows: QuotedRow[] }

/** The verdicts that hold a number against a published one: what counts as checked. */
export function isChecked({ kind, statement }: Verdict): boolean {
  return statement.value !== null && (kind === 'agrees' || kind === 'moved' || kind === 'differs')
}

/** Verdicts as rows, by measure; the latest period first, vendors in the order of the file. */
export function quotedGroups(verdicts: readonly Verdict[], catalog: Catalog): QuotedGroup[] {
  const placeOf = placeInFile(catalog)
  const rows = quotedRows(verdicts, catalog).toSorted((a, b) => {
    const [left, right] = [a.quoted.coordinates, b.quoted.coordinates]
    return latestFirst(left.period, right.period) || placeOf(left.subject) - placeOf(right.subject)
  })
  const groups = groupBy(rows, ({ quoted }) => quoted.coordinates.measure)
  return MEASURES.flatMap((measure) => {
    const own = groups.get(measure)
    return own ? [{ measure, rows: own }] : []
  })
}

/** Verdicts as rows, in their own order. */
export function quotedRows(verdicts: readonly Verdict[], catalog: Catalog): QuotedRow[] {
  const same = groupBy(verdicts, ({ statement }) => {
    const { value, direction, qualifier } = statement
    return JSON.stringify([factKey(coordinatesOf(statement)), value, direction, qualifier])
  })
  return [...same].flatMap(([id, group]) => {
    const statements = group.map(({ statement }) => statement)
    const quoted = figureOf(statements, 'quoted', catalog)
    if (quoted === null) return []
    const [verdict] = group
    const articles = [...new Set(statements.map(({ source }) => source))]
    return [{ id, quoted, published: verdict!.published, verdict: verdict!, articles }]
  })
}

/** Every figure of some rows, the quoted one before the published one. */
export function figuresIn<F extends Figure>(rows: readonly { quoted: F; published: F | null }[]): F[] {
  return rows.flatMap(({ quoted, published }) => (published ? [quoted, published] : [quoted]))
}

/** Where a subject comes in the order of the file: vendors, then listings, then all that is neither. */
export function placeInFile(catalog: Catalog): (subject: string) => number {
  const subjects = [...catalog.vendors.keys(), ...catalog.listings.keys()]
  return (subject) => subjects.indexOf(subject) + 1 || Infinity
}

/** The order of periods from the latest to the earliest; what has none comes last. */
export function latestFirst(a: string | null, b: string | null): number {
  return nullsLast(a, b, (left, right) => comparePeriods(right, left))
}

/** The kinds of verdicts in the order in which they are counted. */
export const VERDICT_KINDS: readonly VerdictKind[] = ['moved', 'differs', 'agrees', 'incomplete', 'unpublished']

/** How many verdicts there are of each kind. */
export function tallyOf(verdicts: readonly Verdict[]): Record<VerdictKind, number> {
  const tally = { agrees: 0, moved: 0, differs: 0, incomplete: 0, unpublished: 0 }
  for (const { kind } of verdicts) tally[kind]++
  return tally
}

/** A verdict in a few words, for beside its number: "moved: full-year 2024", "differs by 1 point", "period left open". */
export function verdictInShort({ kind, move, open, statement, published }: Verdict, catalog: Catalog): string {
  const { verdicts, places } = catalog.texts
  if (kind === 'moved') return verdicts.movedTo(coordinateInWords(move!.coordinate, move!.figure.coordinates, catalog))
  if (kind === 'incomplete') return verdicts.leftOpen(places.coordinates[open[0]!])
  const gap = kind === 'differs' && published ? distance(statement, published, catalog.texts) : null
  return gap === null ? verdicts.kinds[kind] : verdicts.differsBy(gap)
}
