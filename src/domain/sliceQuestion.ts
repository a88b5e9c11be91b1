import type { Statement } from '../schema/dataset'
import type { Measure } from '../schema/vocabulary'

/** Which statements: a field left out asks for all, `null` for those that leave it open. */
export type SliceQuestion = { market?: string | null; researchFirm?: string | null; measures?: Measure[] }

/** The same for all statements of one market × research firm × measure, and for no others. */
export function sliceKey({ market, researchFirm, measure }: Statement): string {
  return JSON.stringify([market, researchFirm, measure])
}

/** Whether a statement is among those that are asked for. */
export function isAsked(statement: Statement, { market, researchFirm, measures }: SliceQuestion): boolean {
  return (
    (market === undefined || statement.market === market) &&
    (researchFirm === undefined || statement.researchFirm === researchFirm) &&
    (measures === undefined || measures.includes(statement.measure))
  )
}
