import { type Catalog, publisherNames } from './catalog'
import { coordinateInWords } from './coordinateWords'
import { coordinatesOf } from './coordinates'
import { figureOf } from './figures'
import { groupBy } from './groupBy'
import { type Headline, headlineOf } from './headlines'
import { isChecked } from './quotedRows'
import type { HeadlinePart } from './texts/parts'
import type { Verdict } from './verdicts'
import { capital } from './words'

/**
 * What became of the quoted numbers, in one sentence: the two largest groups that moved together, "Gettingly dates six
 * figures of full-year 2024 to Q4 2024, Elmbridge Today dates two figures of full-year 2024 to full-year 2023."; without a
 * group, how many do not stand.
 */
export function verdictHeadline(verdicts: readonly Verdict[], catalog: Catalog): Headline {
  const { amounts, headlines } = catalog.texts
  const words = headlines.verdicts
  const checked = verdicts.filter(isChecked)
  const moved = groupBy(
    checked.filter(({ move }) => move !== null),
    groupKey,
  )
  const groups = [...moved.values()]
    .filter((group) => group.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 2)
  const clauses = groups.map((group, index) => clauseOf(group, groups[index - 1]?.[0] ?? null, catalog))
  if (clauses.length > 0) return headlineOf(...words.all(clauses))
  const wrong = checked.filter(({ kind }) => kind !== 'agrees').length
  if (checked.length === 0) return headlineOf(words.nothing)
  if (checked.length === 1) return headlineOf(wrong === 0 ? words.oneStands : words.oneFalls)
  const all = amounts.count(checked.length)
  if (wrong > 0) return headlineOf(words.wrong(capital(amounts.count(wrong)), all, wrong === 1))
  return headlineOf(words.allStand(all))
}

function groupKey({ statement, move }: Verdict): string {
  return JSON.stringify([statement.source, move!.coordinate, move!.from, move!.to])
}

function clauseOf(group: Verdict[], before: Verdict | null, catalog: Catalog): HeadlinePart[] {
  const { amounts, headlines } = catalog.texts
  const { statement, move } = group[0]!
  const { coordinate, figure, to } = move!
  const [place, own] = [figure.coordinates, coordinatesOf(statement)].map((at) =>
    coordinateInWords(coordinate, at, catalog),
  )
  const [publisher] = publisherNames([statement.source], catalog)
  const count = { words: amounts.count(group.length), figure: figureOf([statement], 'quoted', catalog)! }
  if (coordinate !== 'period') return headlines.verdicts.gives(publisher!, count, place!, own!)
  const isSame = before?.move?.coordinate === coordinate && before.move.to === to
  return headlines.verdicts.dates(publisher!, count, place!, own!, isSame)
}
