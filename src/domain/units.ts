import type { Coordinates } from './coordinates'
import type { Figure } from './figures'

/** The unit by which numbers are compared: ranks are ranks, with or without the word. */
export function unitOf({ measure, unit }: { measure: Coordinates['measure']; unit: string | null }): string {
  return measure === 'rank' ? 'rank' : (unit ?? '')
}

/** The same of a figure. */
export function unitOfFigure({ coordinates, unit }: Pick<Figure, 'coordinates' | 'unit'>): string {
  return unitOf({ measure: coordinates.measure, unit })
}
