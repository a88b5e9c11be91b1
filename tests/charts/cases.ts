import { DARK } from '../../src/charts/theme'
import { chinese } from '../../src/domain/texts/zh'
import { OTHERS } from '../../src/schema/vocabulary'
import { counts, type Own, ranks, shares } from '../domain/onSides'
import { type ChartName, QUARTERS, type Scene, VENDORS } from './drawn'

/** The states that a chart is drawn in, and what each shows. */
export const STATES = {
  normal: 'draws what there is',
  gap: 'draws a gap as a gap',
  derived: 'hatches what is derived',
  conflict: 'draws what is in conflict',
  quoted: 'draws what is quoted hollow',
  difference: 'draws by how much a quoted number misses the published one',
  focus: 'draws all but one paler',
  ties: 'draws vendors who share a rank side by side',
  ranks: 'draws ranks',
  dark: 'has colours for dark paper',
  narrow: 'fits 320 pixels',
  chinese: 'has words in Chinese',
  left: 'names who is missing at the end',
}

export type State = keyof typeof STATES

type Case = { chart: ChartName; states: Partial<Record<State, Scene>> }

type Table = Record<string, (number | null)[]>

/** A row a vendor, a number a quarter; null where nothing is said. The release says so unless told otherwise. */
function byQuarter(table: Table, own: Own = {}, periods = QUARTERS): Own[] {
  return Object.entries(table).flatMap(([subject, values]) =>
    values.flatMap((value, column) =>
      value === null ? [] : { source: 'release', subject, value, period: periods[column]!, ...own },
    ),
  )
}

const COUNT: Own = { measure: 'shipments', unit: 'million units' }
const SHARES = byQuarter({
  apple: [15, 16, 14, 17],
  vivo: [17, 19, 19, 17],
  huawei: [17, 15, 16, 17],
  xiaomi: [14, 14, 15, 16],
  others: [37, 36, 36, 33],
})
const GAPPED = byQuarter({
  apple: [15, 16, null, 17],
  vivo: [17, 19, null, 17],
  huawei: [null, 15, null, 17],
  xiaomi: [14, 14, null, null],
  others: [37, 36, null, 33],
})
/** Xiaomi's share is left to be found from its shipments. */
const COUNTED = [
  ...SHARES.filter(({ subject }) => subject !== 'xiaomi'),
  ...byQuarter({ xiaomi: [9.5, 10.1, 10.4, 12.2] }, COUNT),
  ...byQuarter({ total: [67.7, 70.5, 69, 77.4] }, COUNT),
]
const DISPUTED = [...SHARES, ...shares({ apple: 12 }, { source: 'reprint' })]
const QUOTED = [
  ...byQuarter({ apple: [null, null, 15, 15], vivo: [null, 19, 19, 17] }, { source: 'daily' }),
  ...byQuarter({ huawei: [null, null, null, 14] }, { source: 'weekly' }),
]
const LEVELS = [...VENDORS, OTHERS]
const NARROW = { width: 320 }

const GROWTH = byQuarter(
  { apple: [-25, -3, 0, -25], vivo: [9, 15, 12, 14], huawei: [70, 41, 24, 24], xiaomi: [9, 17, 13, 29] },
  { measure: 'growth' },
)
const GROWTH_GAPPED = GROWTH.filter(({ subject, period }) => subject !== 'vivo' && period !== '2024-Q2')
const SAID_TO_GROW = [
  ...shares({ apple: -25, huawei: 37 }, { measure: 'growth' }),
  ...shares({ vivo: 14 }, { measure: 'growth', source: 'weekly' }),
]
/** Shipments of two years, from which growth is found. */
const TWO_YEARS = [
  ...counts({ apple: 13.1, vivo: 12.9, huawei: 12.9, xiaomi: 12.2 }, { source: 'release' }),
  ...counts({ apple: 17.5, vivo: 11.3, huawei: 10.4, xiaomi: 9.5 }, { source: 'release', period: '2023-Q4' }),
]
const YEAR_ON_YEAR = ['2023-Q4', '2024-Q4']
const THEN_AND_NOW = byQuarter(
  { apple: [24, 17], vivo: [15, 16], huawei: [14, 14], xiaomi: [null, 16] },
  {},
  YEAR_ON_YEAR,
)
const MOVES: Own[] = [
  { subject: 'aapl', source: 'daily', value: 2.2, period: '2025-02-12', window: 'intraday-high' },
  { subject: 'aapl', source: 'filing', value: 1.83, period: '2025-02-12', window: 'close' },
  { subject: 'baba-hk', source: 'daily', value: -2.6, period: null, window: null },
  { subject: 'baba-hk', source: 'filing', value: 9.2, period: '2025-02-12', window: 'early-trading' },
  { subject: 'baba-hk', source: 'filing', value: 46, period: '2025-01-13/2025-02-12', window: 'since-low' },
].map((move) => ({ ...move, measure: 'price-move', market: null, researchFirm: null }) as Own)
const FILED_TWICE = [...MOVES, { ...MOVES[1], source: 'reprint', value: 3.5 }]
/** One agrees, two differ, one is another year's, one another vendor's. */
const JUDGED: Own[] = [
  ...shares({ apple: 17, vivo: 16, huawei: 17 }, { source: 'release' }),
  ...shares({ huawei: 14 }, { source: 'release', period: '2024' }),
  ...shares({ apple: 17, vivo: 19, huawei: 14, xiaomi: 16 }),
  ...shares({ apple: 15 }, { source: 'weekly' }),
]

/** Every chart in every state that is kept as a picture; a file is named by both. */
export const CASES: Record<string, Case> = {
  stacked: {
    chart: 'StackedChart',
    states: {
      normal: { said: SHARES, vendors: LEVELS },
      gap: { said: GAPPED, vendors: LEVELS },
      derived: { said: COUNTED, vendors: LEVELS },
      conflict: { said: DISPUTED, vendors: LEVELS },
      quoted: { said: QUOTED, layer: 'quoted' },
      dark: { said: COUNTED, vendors: LEVELS, theme: DARK },
      narrow: { said: SHARES, vendors: LEVELS, ...NARROW },
      chinese: { said: QUOTED, layer: 'quoted', texts: chinese },
      left: {
        said: SHARES.filter(({ subject, period }) => subject !== 'vivo' || period !== '2024-Q4'),
        vendors: LEVELS,
      },
    },
  },
  grouped: {
    chart: 'GroupedChart',
    states: {
      normal: { said: SHARES },
      gap: { said: GAPPED },
      derived: { said: COUNTED },
      conflict: { said: DISPUTED },
      quoted: { said: QUOTED, layer: 'quoted' },
      narrow: { said: SHARES, ...NARROW },
    },
  },
  lines: {
    chart: 'LinesChart',
    states: {
      normal: { said: SHARES },
      gap: { said: GAPPED },
      conflict: { said: DISPUTED },
      quoted: { said: QUOTED, layer: 'quoted' },
      focus: { said: SHARES, focus: 'apple' },
      narrow: { said: SHARES, ...NARROW },
    },
  },
  slope: {
    chart: 'LinesChart',
    states: {
      normal: { said: SHARES, periods: ['2024-Q1', '2024-Q4'] },
      gap: { said: GAPPED, periods: ['2024-Q1', '2024-Q4'] },
      narrow: { said: SHARES, periods: ['2024-Q1', '2024-Q4'], ...NARROW },
    },
  },
  bump: {
    chart: 'BumpChart',
    states: {
      normal: { said: QUARTERS.flatMap((period, turn) => ranked(period, turn)) },
      ties: { said: SHARES },
      gap: { said: [0, 2, 3].flatMap((turn) => ranked(QUARTERS[turn]!, turn)) },
      focus: { said: SHARES, focus: 'huawei' },
      narrow: { said: SHARES, ...NARROW },
    },
  },
  multiples: {
    chart: 'MultiplesChart',
    states: {
      normal: { said: SHARES },
      gap: { said: GAPPED.filter(({ subject }) => subject !== 'xiaomi') },
      derived: { said: COUNTED },
      narrow: { said: SHARES, ...NARROW },
    },
  },
  bars: {
    chart: 'BarsChart',
    states: {
      normal: { said: GROWTH, measure: 'growth', periods: ['2024-Q4'] },
      gap: { said: GROWTH_GAPPED, measure: 'growth', periods: ['2024-Q4'] },
      conflict: {
        said: [...GROWTH, { source: 'reprint', subject: 'vivo', measure: 'growth', value: 24 }],
        measure: 'growth',
        periods: ['2024-Q4'],
      },
      quoted: { said: SAID_TO_GROW, layer: 'quoted', measure: 'growth', periods: ['2024-Q4'], articles: ['daily'] },
      difference: { said: [...SHARES, ...QUOTED], layer: 'difference', periods: ['2024-Q4'] },
      narrow: { said: GROWTH, measure: 'growth', periods: ['2024-Q4'], ...NARROW },
    },
  },
  lanes: {
    chart: 'LanesChart',
    states: {
      normal: { said: GROWTH, measure: 'growth' },
      gap: { said: GROWTH_GAPPED, measure: 'growth' },
      derived: { said: TWO_YEARS, measure: 'growth' },
      conflict: {
        said: [...GROWTH, { source: 'reprint', subject: 'vivo', measure: 'growth', value: 24 }],
        measure: 'growth',
      },
      difference: { said: [...SHARES, ...QUOTED], layer: 'difference', periods: QUARTERS.slice(1) },
      narrow: { said: GROWTH, measure: 'growth', ...NARROW },
    },
  },
  dumbbell: {
    chart: 'DumbbellChart',
    states: {
      normal: { said: TWO_YEARS, measure: 'shipments', periods: YEAR_ON_YEAR },
      gap: { said: THEN_AND_NOW, periods: YEAR_ON_YEAR },
      quoted: {
        said: THEN_AND_NOW.map((own) => ({ ...own, source: 'daily' })),
        layer: 'quoted',
        periods: YEAR_ON_YEAR,
      },
      narrow: { said: THEN_AND_NOW, periods: YEAR_ON_YEAR, ...NARROW },
    },
  },
  moves: {
    chart: 'MovesChart',
    states: { normal: { said: MOVES }, conflict: { said: FILED_TWICE }, narrow: { said: MOVES, ...NARROW } },
  },
  pairs: {
    chart: 'PairsChart',
    states: {
      normal: { said: JUDGED },
      conflict: { said: [...JUDGED, ...shares({ apple: 12 }, { source: 'reprint' })] },
      ranks: {
        said: [...ranks('apple vivo huawei', { source: 'release' }), ...ranks('vivo apple huawei')],
        measure: 'rank',
      },
      focus: { said: JUDGED, focus: 'weekly' },
      chinese: { said: JUDGED, texts: chinese },
      narrow: { said: JUDGED, ...NARROW },
    },
  },
}

/** The ranks of a quarter, as the release states them: each quarter the last one comes to the front. */
function ranked(period: string, turn: number): Own[] {
  const order = VENDORS.map((_, index) => VENDORS[(index + VENDORS.length - turn) % VENDORS.length])
  return ranks(order.join(' '), { source: 'release', period })
}
