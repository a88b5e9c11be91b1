import type { Coordinates } from './coordinates'

/** The unit by which numbers are compared: ranks are ranks, with or without the word. */
export function unitOf({ measure, unit }: { measure: Coordinates['measure']; unit: string | null }): string {
  return measure === 'rank' ? 'rank' : (unit ?? '')
}
