import { type Catalog, publisherNames } from './catalog'
import { coordinateInWords } from './coordinateWords'
import { coordinatesOf } from './coordinates'
import { figureOf } from './figures'
import { groupBy } from './groupBy'
import { type Headline, type HeadlinePart, headlineOf } from './headlines'
import { isChecked } from './quotedRows'
import type { Verdict } from './verdicts'
import { capital, countInWords } from './words'

/**
 * What became of the quoted numbers, in one sentence: the largest groups that moved together, "Gettingly dates six figures
 * of full-year 2024 to Q4 2024, Elmbridge Today two to full-year 2023."; without a group, how many do not stand.
 */
export function verdictHeadline(verdicts: readonly Verdict[], catalog: Catalog): Headline {
  const checked = verdicts.filter(isChecked)
  const groups = [
    ...groupBy(
      checked.filter(({ move }) => move !== null),
      groupKey,
    ).values(),
  ]
    .filter((group) => group.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 2)
  const clauses = groups.map((group, index) => clauseOf(group, groups[index - 1]?.[0] ?? null, catalog))
  if (clauses.length > 0)
    return headlineOf(...clauses.flatMap((clause, index) => (index > 0 ? [', ', ...clause] : clause)), '.')
  const wrong = checked.filter(({ kind }) => kind !== 'agrees').length
  if (checked.length === 0) return headlineOf('No quoted number here can be held against a published one.')
  const all = countInWords(checked.length)
  if (wrong === 0 && checked.length === 1)
    return headlineOf('The one quoted number that can be checked is as published.')
  if (wrong === 0) return headlineOf(`All ${all} quoted numbers that can be checked are as published.`)
  const verb = wrong === 1 ? 'is' : 'are'
  return headlineOf(`${capital(countInWords(wrong))} of ${all} quoted numbers ${verb} not what was published.`)
}

function groupKey({ statement, move }: Verdict): string {
  return JSON.stringify([statement.source, move!.coordinate, move!.from, move!.to])
}

function clauseOf(group: Verdict[], before: Verdict | null, catalog: Catalog): HeadlinePart[] {
  const { statement, move } = group[0]!
  const { coordinate, figure, to } = move!
  const [place, own] = [figure.coordinates, coordinatesOf(statement)].map((at) =>
    coordinateInWords(coordinate, at, catalog),
  )
  const [publisher] = publisherNames([statement.source], catalog)
  const count = { words: countInWords(group.length), figure: figureOf([statement], 'quoted', catalog)! }
  const isSame = before?.move?.coordinate === coordinate && before.move.to === to
  if (coordinate !== 'period') return [`${publisher} gives `, count, ` figures of ${place} as those of ${own}`]
  return [`${publisher} dates `, count, `${isSame ? '' : ` figures of ${place}`} to ${own}`]
}
