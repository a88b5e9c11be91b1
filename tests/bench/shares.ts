import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { memorySource } from '../../src/query/memorySource'
import { parseDatasetText } from '../../src/schema/parseDataset'
import { shareModel } from '../../src/export/chartModel'
import { parseAddress } from '../../src/state/address'
import { resolveView } from '../../src/state/resolve'
import { shareScene } from '../../src/state/shareScene'
import { slicesOf } from '../../src/state/slices'

const DATASET = resolve(import.meta.dirname, '../../data/dataset.json')

/** What every page of the bench draws: per cent by quarter, in the order of `periods`; null is no figure. */
export type Shares = {
  periods: readonly string[]
  series: { name: string; color: string; values: (number | null)[] }[]
}

/** The figures of the screen of shares, worked out by the code of the site itself. */
export function sharesOfSite(): Shares {
  const parsed = parseDatasetText(readFileSync(DATASET, 'utf8'))
  const answers = parsed.ok ? memorySource('bench', parsed.dataset).atHand?.() : null
  if (!answers) throw new Error('data/dataset.json cannot be read: see npm run check-data')
  const facets = answers.facets()
  const { view } = parseAddress('?screen=share')
  const { selection } = resolveView(view, facets)
  const { own, open } = slicesOf(selection)
  const told = shareScene({ selection, facets, statements: answers.slice(own), open: answers.slice(open) })
  const { categories, series } = shareModel(told)
  return {
    periods: categories,
    series: series.map(({ name, color, points }) => ({
      name,
      color,
      values: points.map((point) => point?.figure.value ?? null),
    })),
  }
}
