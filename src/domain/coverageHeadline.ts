import { type Covered, isSingle } from './coverage'
import { type Headline, headlineOf } from './headlines'
import type { Texts } from './texts/texts'
import { capital } from './words'

/** How well a grid is covered: "40 figures; six of them on a single source. Two cells have none." */
export function coverageHeadline(cells: readonly Covered[], { headlines, amounts }: Texts): Headline {
  const words = headlines.coverage
  const covered = cells.filter(({ figure }) => figure !== null)
  const single = covered.filter(isSingle).length
  const holes = cells.length - covered.length
  if (covered.length === 0) return headlineOf(words.none)
  const all = words.figures(covered.length)
  const rest = single === 0 ? words.noneSingle(all) : words.single(all, amounts.count(single))
  return headlineOf(rest, holes === 0 ? '' : words.holes(holes, capital(amounts.count(holes))))
}
