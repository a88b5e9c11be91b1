/** A page that is measured, and what in it is the chart. */
export type BenchPage = {
  name: string
  title: string
  path: string
  /** The marks of an SVG, or the canvas. */
  marks: string
  /** How many marks there must be at least, each with a size; a canvas counts as one. */
  fewest: number
  /** What a reader acts on first: the check box of a vendor, or a mark of the chart. Null: nothing needs a script. */
  control: string | null
  /** Whether a vendor can be switched off. */
  hasFilter: boolean
  /** What is clicked to open a receipt, and the receipt. */
  opener: string
  receipt: string | null
}

/** The vendor that is switched off. */
export const VENDOR = 'Huawei'

const RECEIPT = { opener: 'svg [data-figure]', receipt: 'section[aria-label=Receipt]' }
/** The drawing for a page of 1280 px, of the three that the page of an embed has. */
const SEEN_OPENER = '.light-936 svg [data-figure]'
const NO_RECEIPT = { opener: '', receipt: null }
const BOX = { control: 'input[type=checkbox]', hasFilter: true }
const BARS = { marks: 'svg [data-shape=bar]', fewest: 40 }

export const PAGES: readonly BenchPage[] = [
  {
    name: 'landing',
    title: 'Quotient, landing page',
    path: '/',
    // Drawn at build time or by the page: a chart is a chart.
    marks: 'svg [data-figure], svg [data-shape]',
    fewest: 8,
    ...BOX,
    ...RECEIPT,
  },
  { name: 'share', title: 'Quotient, screen of shares', path: '/?screen=share', ...BARS, ...BOX, ...RECEIPT },
  {
    name: 'embed',
    title: 'Quotient, embed of a view',
    path: '/embed/share-by-quarter/',
    control: SEEN_OPENER,
    hasFilter: false,
    ...BARS,
    ...RECEIPT,
    opener: SEEN_OPENER,
  },
  {
    name: 'frame',
    title: 'Quotient, embed of any query',
    path: '/embed/?screen=share',
    control: RECEIPT.opener,
    hasFilter: false,
    ...BARS,
    ...RECEIPT,
  },
  {
    name: 'view',
    title: 'Quotient, page of a view',
    path: '/v/share-by-quarter/',
    control: null,
    hasFilter: false,
    ...BARS,
    ...NO_RECEIPT,
  },
  { ...peer('static', 'static SVG (the limit)'), marks: 'rect[data-vendor]', fewest: 40 },
  { ...peer('recharts', 'React + Recharts'), marks: '.recharts-bar-rectangle path', fewest: 40 },
  { ...peer('chartjs', 'Chart.js'), marks: '#chart canvas', fewest: 1 },
  { ...peer('plot', 'Observable Plot'), marks: '#chart g[aria-label=bar] rect', fewest: 40 },
  { ...peer('highcharts', 'Highcharts'), marks: '#chart .highcharts-series .highcharts-point', fewest: 40 },
  { ...peer('echarts', 'ECharts'), marks: '#chart canvas', fewest: 1 },
  { ...peer('vega', 'Vega-Embed'), marks: '#chart .mark-rect.role-mark path', fewest: 40 },
  { ...peer('plotly', 'Plotly (basic)'), marks: '#chart .bars .point path', fewest: 40 },
]

function peer(name: string, title: string) {
  return { ...BOX, ...NO_RECEIPT, name, title, path: `/peers/${name}/` }
}

/** The names of the pages that the bench builds itself. */
export const PEER_NAMES = PAGES.filter(({ path }) => path.startsWith('/peers/')).map(({ name }) => name)
