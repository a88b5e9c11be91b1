import type { Statement } from '../schema/dataset'
import type { Judgement } from './judgement'

/** How a statement is written: by its index in the file. And how a number is that JSON has no word for: as a text. */
type Stand = { $statement?: number; $number?: string }

/** A judgement as a text, without its statements: whoever reads it has the file. */
export function judgementText(judgement: Judgement, statements: readonly Statement[]): string {
  const places = new Map<unknown, number>(statements.map((statement, place) => [statement, place]))
  return JSON.stringify(judgement, (_, value: unknown): unknown => {
    const place = places.get(value)
    if (place !== undefined) return { $statement: place } satisfies Stand
    if (typeof value === 'number' && !Number.isFinite(value)) return { $number: String(value) } satisfies Stand
    return value
  })
}

/** The judgement that was written, of the very same statements. A text of others means nothing. */
export function readJudgement(text: string, statements: readonly Statement[]): Judgement {
  return JSON.parse(text, (_, value: Stand | null): unknown => {
    if (value?.$statement !== undefined) return statements[value.$statement]
    return value?.$number === undefined ? value : Number(value.$number)
  }) as Judgement
}
