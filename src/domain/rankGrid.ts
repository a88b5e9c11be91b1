import type { Coordinates } from './coordinates'
import { rankAt, type Tied } from './derivedRanks'
import type { Figure } from './figures'
import { type Cell, type GapReason, type Grid, type Place, publishedGap } from './grid'
import type { Side } from './sides'

type Question = {
  side: Side
  /** The same side with every article switched on, to tell "not quoted" from "switched off". */
  everySide: Side
  place: Place
  periods: string[]
  subjects: string[]
}

/** The ranks of vendors by period: stated or derived, each with those it is tied with, or the reason for a gap. */
export function rankGridOf({ side, everySide, place, periods, subjects }: Question): Grid {
  const columns = periods.map((period) => {
    const at = (subject: string): Coordinates => ({
      ...place,
      measure: 'rank',
      subject,
      period,
      window: null,
      inPoints: false,
    })
    const ranks = withTies([...side.catalog.vendors.keys()].flatMap((subject) => rankAt(side, at(subject)) ?? []))
    return subjects.map((subject): Cell => {
      const own = ranks.find((figure) => figure.coordinates.subject === subject)
      return own ?? { gap: gapReason(side, everySide, at(subject)) }
    })
  })
  const rows = subjects.map((_, row) => columns.map((column) => column[row]!))
  return { side, measure: 'rank', inPoints: false, periods, subjects, rows }
}

/** The same ranks, those that share a place knowing with whom, whoever is drawn. */
function withTies(ranks: Figure[]): Figure[] {
  return ranks.map((figure): Figure | Tied => {
    const others = ranks.filter((other) => other !== figure && other.value !== null && other.value === figure.value)
    return others.length === 0 ? figure : { ...figure, tiedWith: others.map(({ coordinates }) => coordinates.subject) }
  })
}

function gapReason(side: Side, everySide: Side, coordinates: Coordinates): GapReason {
  if (side.layer === 'quoted') return rankAt(everySide, coordinates) ? 'switched-off' : 'not-quoted'
  return publishedGap(side, coordinates)
}
