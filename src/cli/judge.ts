import { type Catalog, catalogOf } from '../domain/catalog'
import { type ConflictKind, conflictSentence, type Parties } from '../domain/conflicts'
import type { Figure } from '../domain/figures'
import { judgementOf } from '../domain/judgement'
import { restsOn } from '../domain/record'
import type { Coordinate } from '../domain/coordinates'
import { noticeInWords } from '../domain/notices'
import type { Verdict, VerdictKind } from '../domain/verdicts'
import { verdictSentence } from '../domain/verdictSentence'
import type { Dataset } from '../schema/dataset'

/** A verdict as `check-data --json` prints it. Statements are named by their ids. */
export type VerdictLine = {
  statement: string
  verdict: VerdictKind
  /** The coordinate that moved, else null. */
  coordinate: Coordinate | null
  /** What the verdict rests on: where the number was found, then what stands on its own coordinates. */
  published: string[]
  sentence: string
  /** Whether one of those figures was derived. */
  derived: boolean
  /** The coordinates that the source leaves open. */
  open: Coordinate[]
  /** Statements of the same passage that moved the same way. */
  together: string[]
  /** Other moves that would explain the number too, the best first. */
  alternatives: { coordinate: Coordinate; published: string[] }[]
  /** That published statements do not agree among themselves, else null. */
  notice: string | null
}

/** Sources that contradict each other as `check-data --json` prints it: who, why, and the ids of those that agree. */
export type ConflictLine = { parties: Parties; kind: ConflictKind; statements: string[][]; sentence: string }

/** The verdicts of a data set, one a quoted statement, in file order, and its conflicts. */
export function judge({ statements, ...rest }: Dataset): { verdicts: VerdictLine[]; conflicts: ConflictLine[] } {
  const catalog = catalogOf({ statements, ...rest })
  const { verdicts, conflicts } = judgementOf(statements, catalog)
  return {
    verdicts: verdictLines(verdicts, catalog),
    conflicts: conflicts.map((conflict) => ({
      parties: conflict.parties,
      kind: conflict.kind,
      statements: conflict.groups.map((group) => group.map(({ id }) => id)),
      sentence: conflictSentence(conflict, catalog),
    })),
  }
}

function verdictLines(verdicts: readonly Verdict[], catalog: Catalog): VerdictLine[] {
  return verdicts.map((verdict) => {
    const figures = figuresUnder(verdict)
    return {
      statement: verdict.statement.id,
      verdict: verdict.kind,
      coordinate: verdict.move?.coordinate ?? null,
      published: idsUnder(figures),
      sentence: verdictSentence(verdict, catalog),
      derived: figures.some((figure) => figure.derivation !== null),
      open: verdict.open,
      together: verdict.together.map(({ id }) => id),
      alternatives: verdict.alternatives.map(({ coordinate, figure }) => ({
        coordinate,
        published: idsUnder([figure]),
      })),
      notice: noticeOf(figures, catalog),
    }
  })
}

function noticeOf(figures: readonly Figure[], catalog: Catalog): string | null {
  const notice = figures.find((figure) => figure.notice !== null)?.notice
  return notice ? noticeInWords(notice, catalog) : null
}

function figuresUnder({ move, published, before, candidates }: Verdict): Figure[] {
  return [move?.figure, published, before, ...candidates].flatMap((figure) => figure ?? [])
}

function idsUnder(figures: readonly Figure[]): string[] {
  return [...new Set(figures.flatMap(restsOn).map(({ id }) => id))]
}
