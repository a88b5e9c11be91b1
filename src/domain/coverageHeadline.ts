import type { Covered } from './coverage'
import { type Headline, headlineOf } from './headlines'
import { counted, countInWords, capital } from './words'

/** How well a grid is covered: "40 figures, and 6 of them rest on a single source. Two cells have none." */
export function coverageHeadline(cells: readonly Covered[]): Headline {
  const covered = cells.filter(({ figure }) => figure !== null)
  const single = covered.filter(isSingle).length
  const holes = cells.length - covered.length
  if (covered.length === 0) return headlineOf('Nobody has a figure here.')
  const all = capital(counted(covered.length, 'figure'))
  const rest =
    single === 0
      ? `${all}, each with more than one source.`
      : `${all}; ${countInWords(single)} of them on a single source.`
  const gaps = holes === 0 ? '' : ` ${capital(countInWords(holes))} ${holes === 1 ? 'cell has' : 'cells have'} none.`
  return headlineOf(`${rest}${gaps}`)
}

/** Whether one source alone stands behind a figure, on whichever side. */
export function isSingle({ all }: Covered): boolean {
  return all.sources === 1
}
