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
  /** What opens when a mark is clicked. */
  receipt: string | null
}

/** The vendor that is switched off. */
export const VENDOR = 'Huawei'

const OURS = { marks: 'svg [data-figure]', fewest: 8, control: 'input[type=checkbox]', hasFilter: true }
const RECEIPT = 'section[aria-label=Receipt]'
const PEER = { control: 'input[type=checkbox]', hasFilter: true, receipt: null }

export const PAGES: readonly BenchPage[] = [
  { ...OURS, name: 'landing', title: 'Quotient, landing page', path: '/', receipt: RECEIPT },
  { ...OURS, name: 'share', title: 'Quotient, screen of shares', path: '/?screen=share', receipt: RECEIPT },
  {
    name: 'embed',
    title: 'Quotient, embed',
    path: '/embed/?screen=share',
    marks: 'svg [data-figure], svg [data-shape]',
    fewest: 40,
    control: 'svg [data-figure]',
    hasFilter: false,
    receipt: RECEIPT,
  },
  {
    name: 'view',
    title: 'Quotient, page of a view',
    path: '/v/share-by-quarter/',
    marks: 'svg [data-shape]',
    fewest: 40,
    control: null,
    hasFilter: false,
    receipt: null,
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
  return { ...PEER, name, title, path: `/peers/${name}/` }
}

/** The names of the pages that the bench builds itself. */
export const PEER_NAMES = PAGES.filter(({ path }) => path.startsWith('/peers/')).map(({ name }) => name)
