import type { Statement } from '../schema/dataset'
import { factKey } from './coordinates'
import type { Figure } from './figures'
import { type Cell, cellAt, type Grid } from './grid'
import { type Backing, backingOf } from './origins'
import { statementsRead } from './sourceNumbers'

/** A cell of the coverage: a figure with who stands behind it on either side, or the reason why there is none. */
export type Covered = { cell: Cell; figure: Figure | null; all: Backing; articles: Backing; pages: Backing }

/**
 * Who stands behind the figure of a subject and a period, on both sides: the pages that publish it and the articles that
 * quote it. What is only quoted is covered by its articles alone.
 */
export function coverageAt(published: Grid, quoted: Grid, subject: string, period: string): Covered {
  const [was, said] = [cellAt(published, subject, period), cellAt(quoted, subject, period)]
  const cell = 'gap' in was && !('gap' in said) ? said : was
  const [pages, articles] = [statementsBehind(was, published), statementsBehind(said, quoted)]
  const { catalog } = published.side
  return {
    cell,
    figure: 'gap' in cell ? null : cell,
    all: backingOf([...pages, ...articles], catalog),
    articles: backingOf(articles, catalog),
    pages: backingOf(pages, catalog),
  }
}

/** Whether one source alone stands behind a figure, on whichever side. */
export function isSingle({ all }: Covered): boolean {
  return all.sources === 1
}

function statementsBehind(cell: Cell, { side }: Grid): Statement[] {
  if ('gap' in cell) return []
  const statements = cell.derivation ? statementsRead(cell) : (side.facts.get(factKey(cell.coordinates)) ?? [])
  return statements.filter(({ slip }) => !slip)
}
