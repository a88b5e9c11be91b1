import type { Statement } from '../schema/dataset'
import type { Direction, Qualifier } from '../schema/vocabulary'
import { type Catalog, sourceOf } from './catalog'
import { type Coordinates, coordinatesOf, factKey } from './coordinates'
import type { Layer } from './layers'
import { type Disagreement, disagreementOf } from './notices'
import { agree, type Interval, intervalOfStatement } from './precision'
import type { Texts } from './texts/texts'
import { amountInShort, amountInWords } from './words'

/** How a figure that nobody stated was computed: by which formula, from what, for a change since when. */
export type Derivation = { formula: Formula; inputs: Figure[]; base: string | null }

/** The formulas that figures are derived by; `formulaInWords` writes them out. */
export type Formula = 'points' | 'difference' | 'growth' | 'share' | 'rest' | 'sum' | 'rank'

/** A number that we show, with every statement under it; the one that it is read from comes first. */
export type Figure = {
  /** What `receipt=` carries. */
  key: string
  layer: Layer
  coordinates: Coordinates
  value: number | null
  unit: string | null
  decimals: number | null
  qualifier: Qualifier
  direction: Direction | null
  implied: boolean
  interval: Interval | null
  statements: Statement[]
  derivation: Derivation | null
  /** The statements in groups that agree, when they do not all agree; else null. */
  notice: Disagreement | null
}

/**
 * The figure of one fact on one side, from statements that share their coordinates; null if there are none. Published:
 * release before filing before reprint, then the more precise, then the more recent (DESIGN.md section 4); where that
 * leaves a tie, what most pages say. Quoted: what most articles say. Statements that do not meet it are in the notice.
 * A known slip is kept under the figure and never read as it: with nothing but slips there is no figure.
 */
export function figureOf(statements: readonly Statement[], layer: Layer, catalog: Catalog): Figure | null {
  const ordered = inOrder(statements, layer, catalog)
  const first = ordered[0]
  if (!first || first.slip) return null
  const coordinates = coordinatesOf(first)
  return {
    key: factKey(coordinates),
    layer,
    coordinates,
    value: first.value,
    unit: first.unit,
    decimals: first.decimals,
    qualifier: first.qualifier,
    direction: first.direction,
    implied: first.implied,
    interval: intervalOfStatement(first),
    statements: ordered,
    derivation: null,
    notice: disagreementOf(ordered, layer),
  }
}

const KIND_ORDER = { release: 0, filing: 1, reprint: 2, article: 3 } as const

function inOrder(statements: readonly Statement[], layer: Layer, catalog: Catalog): Statement[] {
  if (statements.length < 2) return [...statements]
  const ranked = statements.map((statement) => {
    const source = sourceOf(catalog, statement.source)
    const interval = intervalOfStatement(statement)
    const backing = statements.filter((other) => !other.slip && agree(statement, other))
    const support = new Set(backing.map((other) => other.source)).size
    const keys = [statement.slip, statement.value === null, statement.implied].map(Number)
    const byRule = [KIND_ORDER[source.kind], interval ? interval.high - interval.low : Infinity]
    return {
      statement,
      support,
      keys: layer === 'published' ? [...keys, ...byRule] : keys,
      date: source.publishedOn ?? '',
    }
  })
  return ranked
    .toSorted((a, b) => {
      const rule = a.keys.findIndex((key, index) => key !== b.keys[index])
      if (rule >= 0) return a.keys[rule]! - b.keys[rule]!
      if (layer === 'published' && a.date !== b.date) return a.date < b.date ? 1 : -1
      return b.support - a.support
    })
    .map(({ statement }) => statement)
}

/** A figure's number as it is shown: "17 %", "−7 points", "over 40 %". */
export function figureInWords(figure: Figure, texts: Texts): string {
  return amountInWords({ ...figure, measure: figure.coordinates.measure }, texts)
}

/** The same where there is no room for the unit: "17", "−7", ">40". */
export function figureInShort(figure: Figure, texts: Texts): string {
  return amountInShort({ ...figure, measure: figure.coordinates.measure }, texts)
}
