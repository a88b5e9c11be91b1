import type { Source, Statement } from '../schema/dataset'
import { type Catalog, sourceOf } from './catalog'
import type { Figure } from './figures'

/** The figures that a chart draws, and who is behind them: its numbered sources, in the order in which they come up. */
export type SourceNumbers = { figures: readonly Figure[]; sources: Source[]; numberOf: Map<string, number> }

/** Numbers the source that each figure is read from, or, for a derived one, the sources that its inputs are read from. */
export function sourceNumbers(figures: readonly Figure[], catalog: Catalog): SourceNumbers {
  const numberOf = new Map<string, number>()
  for (const id of figures.flatMap(sourcesRead)) if (!numberOf.has(id)) numberOf.set(id, numberOf.size + 1)
  return { figures, sources: [...numberOf.keys()].map((id) => sourceOf(catalog, id)), numberOf }
}

/** The marks of a figure: the numbers of its sources, ascending. */
export function marksOf(figure: Figure, { numberOf }: SourceNumbers): number[] {
  return [...new Set(sourcesRead(figure).flatMap((id) => numberOf.get(id) ?? []))].toSorted((a, b) => a - b)
}

/** The same as words, two numbers at most: what stands beside the figure in a chart. */
export function marksInShort(figure: Figure, numbers: SourceNumbers): string {
  return marksOf(figure, numbers).slice(0, 2).join(' ')
}

/** The same by the key of a figure. */
export function marksBy(figures: readonly Figure[], numbers: SourceNumbers): (key: string) => string {
  const marks = new Map(figures.toReversed().map((figure) => [figure.key, marksInShort(figure, numbers)]))
  return (key) => marks.get(key) ?? ''
}

/** The statements that a figure is read from: its own first one, or, for a derived figure, those of its inputs. */
export function statementsRead(figure: Figure): Statement[] {
  if (figure.derivation) return [...new Set(figure.derivation.inputs.flatMap(statementsRead))]
  return figure.statements.slice(0, 1)
}

/** Every statement under a figure; under a derived one, those of its inputs that it was computed from. */
export function statementsUnder(figure: Figure): Statement[] {
  return figure.derivation ? statementsRead(figure) : figure.statements
}

function sourcesRead(figure: Figure): string[] {
  return statementsRead(figure).map((statement) => statement.source)
}
