import type { Dataset, Statement } from '../../src/schema/dataset'
import { dataset, source, statement, vendor } from '../make'

// Data sets at the edges of what a chart has to bear.

const QUARTERS = [2023, 2024].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`))

function world(names: readonly string[], statements: Statement[]): Dataset {
  return dataset({
    vendors: names.map((name, index) =>
      vendor({ id: `v${index}`, name, color: `#${(0x3355aa + index * 0x1a2f51).toString(16).slice(-6)}` }),
    ),
    sources: [
      source({ publisher: 'The Daily Record of Everything That Was Ever Counted' }),
      source({ id: 'weekly', publisher: 'Weekly' }),
      source({ id: 'release', kind: 'release', publisher: 'Canalys' }),
      source({ id: 'reprint', kind: 'reprint', publisher: 'Reprints' }),
    ],
    statements: statements.map((each, index) => ({ ...each, id: `s${index}` })),
  })
}

/** A share and a growth of every vendor in every quarter, and what an article says of the last one. */
function series(count: number, share: (vendorIndex: number, quarterIndex: number) => number | null): Statement[] {
  return Array.from({ length: count }, (_, index) => `v${index}`).flatMap((subject, index) => [
    ...QUARTERS.flatMap((period, quarter) => {
      const value = share(index, quarter)
      if (value === null) return []
      return [
        statement({ source: 'release', subject, period, value }),
        statement({
          source: 'release',
          subject,
          period,
          measure: 'growth',
          value: (index % 2 ? -1 : 1) * (value + 3 * quarter),
        }),
      ]
    }),
    statement({
      subject,
      value: (share(index, 7) ?? 5) + (index % 3),
      quote: { exact: 'so many', prefix: null, suffix: null, section: null, paragraph: 2 },
    }),
    statement({ subject, measure: 'rank', unit: 'rank', value: index + 1 }),
    statement({ source: 'release', subject, measure: 'rank', unit: 'rank', value: ((index + 1) % count) + 1 }),
  ])
}

const LONG = 'Société anonyme de télécommunications et d’appareils mobiles du Grand Nord'

/** By name: who is in it, and what is hard about it. */
export const WORLDS: Record<string, Dataset> = {
  'long names': world(
    [LONG, `${LONG} II`, 'Ab', 'Unbrechbarerhandelsname'],
    series(4, (index) => 24 - index),
  ),
  'one vendor': world(
    ['Alone'],
    series(1, () => 100),
  ),
  'twelve vendors': world(
    Array.from({ length: 12 }, (_, index) => `Vendor ${index + 1}`),
    series(12, (index, quarter) => 12 - Math.floor(index / 3) + ((index + quarter) % 2)),
  ),
  'all gaps': world(
    ['Gap', 'Hole', 'Void'],
    series(3, () => null),
  ),
  'all conflicts': world(
    ['Apple', 'vivo', 'Huawei'],
    [
      ...series(3, (index) => 30 - 3 * index),
      ...series(3, (index) => 36 - 4 * index).map((each) => ({
        ...each,
        source: each.source === 'release' ? 'reprint' : 'weekly',
      })),
    ],
  ),
}
