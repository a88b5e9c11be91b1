import type { Measure } from '../../../schema/vocabulary'

const measureLabels: Partial<Record<Measure, string>> = {
  share: 'Market share, %',
  shipments: 'Shipments, million',
  growth: 'Growth on the year before, %',
  rank: 'Rank',
  'sales-growth': 'Sales growth, %',
  price: 'Share price',
  'price-move': 'Share-price move, %',
}

/** What each screen is called, says under its headline, and notes under its chart. */
export const screens = {
  names: {
    verdicts: 'Quoted vs published',
    share: 'Share',
    change: 'Change',
    stock: 'Stock reaction',
    statements: 'Statements',
    articles: 'Articles',
    coverage: 'Coverage',
  },
  charts: {
    pairs: 'Pairs',
    stacked: 'Stacked',
    grouped: 'Grouped',
    lines: 'Lines',
    slope: 'Slope',
    bump: 'Ranks',
    multiples: 'One by one',
    bars: 'Bars',
    dumbbell: 'Then and now',
    moves: 'Moves',
    reading: 'One article',
    matrix: 'All, fact by fact',
    cells: 'Cells',
    table: 'Table',
  },
  layers: { published: 'Published', quoted: 'Quoted', difference: 'Difference' },
  /** What measures are called where their unit has to be said. */
  measureLabels,
  sides: { quoted: 'quoted by the articles', published: 'as published', difference: 'quoted minus published' },
  empty: {
    quoted: 'No article that is switched on quotes a figure here.',
    published: 'Nothing was published here.',
    difference: 'No figure here is both quoted and published.',
  },
  noVendor: 'No vendor is chosen. Choose one, or all of them.',
  switchTo: (layer: string, count: number) => `Switch to ${layer}, which has ${count}.`,
  widen: 'Choose other vendors or periods, or reset everything.',
  /** Under a headline: measure, market, periods, firm. */
  subtitle: (what: string, place: readonly string[]) => `${what}. ${place.join(', ')}.`,
  choose: (subtitle: string) => `${subtitle} Choose any figure to see who says so.`,
  notes: {
    derived: 'Hatched: derived by us from stated figures; the receipt shows the formula.',
    conflict: '⚑ The pages behind this figure do not agree; the receipt shows how.',
    enters: (names: string) => `in ${names}`,
    leaves: (names: string) => `out ${names}`,
    changes: (period: string, parts: readonly string[]) => `${period} ${parts.join(', ')}`,
    breaks: (changes: readonly string[]) =>
      `Dashed line: the published list of vendors changes, and with it what Others holds. ${changes.join('; ')}.`,
    ties: 'Side by side at one height: vendors who share a rank.',
  },
  verdicts: {
    subtitle: (articles: string, isOne: boolean) =>
      `What ${articles} ${isOne ? 'quotes' : 'quote'}, beside what was published on the same terms. Choose any figure to see who says so.`,
    /** The same where nothing can be chosen. */
    beside: (articles: string, isOne: boolean) =>
      `What ${articles} ${isOne ? 'quotes' : 'quote'}, beside what was published on the same terms.`,
    empty: 'No article quotes a number here. Take a filter back, or reset everything.',
    notes: [
      'Hollow: quoted by an article. Solid: published. Hatched: derived by us from stated figures.',
      'A number is moved when it stands on record with one thing changed: another period, measure, market, vendor, firm or time of day.',
    ],
    open: 'Left open',
    openHeading: 'Said without a number, or with a part left open',
    conflicts: 'Conflicts',
    conflictsHeading: 'Where sources contradict each other',
    pairs: (measure: string) => `${measure}, quoted against published`,
    tally: (wrong: number, all: number) => `${wrong} of ${all} quoted numbers differ`,
    ofAll: (all: number) => `of ${all}`,
    tallyWords: 'quoted and checked numbers are not what was published',
    tallyOfKinds: 'All quoted statements by verdict',
    allStatements: (count: number) => `Of all ${count} statements:`,
  },
  share: {
    noPeriod: 'No period is chosen.',
    levels: { share: 'Market share in per cent', shipments: 'Shipments in million units' },
    ranks: 'Rank by shipments or share',
    label: { share: 'Market shares', shipments: 'Shipments', ranks: 'Ranks' },
    byVendor: (what: string) => `${what} by vendor and period`,
  },
  change: {
    points: 'Change of market share on the year before in percentage points',
    inPoints: 'Change of share, points',
    growth: 'Growth on the year before in per cent',
    salesGrowth: 'Sales growth in per cent',
    labels: {
      points: 'Change of share in points by vendor and period',
      growth: 'Growth in per cent by vendor and period',
    },
    notes: {
      points: 'Points are the difference of two shares, not a growth of either.',
      growth: 'Per cent of the same period one year before; not a difference of shares.',
    },
    dots: (then: string, now: string) => `Small dot ${then}, large dot ${now}`,
  },
  difference: {
    subtitle: (measure: string, isCount: boolean) =>
      `${measure}: quoted minus published, in ${isCount ? 'million units' : 'percentage points'}`,
    notes: [
      'Quoted minus published on the same coordinates. At zero the article has what was published; the receipt shows both.',
      'Only periods for which both sides have a number.',
    ],
  },
  stock: {
    subtitle: (isMove: boolean) =>
      `${isMove ? 'Share-price moves in per cent' : 'Share prices'}, by listing and window. Days are those of the exchange. A move beside the news is not a move because of it.`,
    empty: 'Nothing here. Choose another listing or switch articles on.',
    label: 'Share-price moves by listing, day and window',
    note: 'Hollow: quoted by an article. Solid: reported from the exchange. The small frame is the trading day, filled up to where the move was read; dotted where no source says.',
  },
  statements: {
    subtitle: 'Each row is one number that one page states, in its own words. Choose a value for its receipt.',
    empty: 'No statement fits. Take a filter back, or reset everything.',
    search: 'Search the statements',
    example: 'Huawei 37',
    shown: (count: number) => `${count === 0 ? 'none' : count} shown`,
    showAll: (count: number) => `Show all ${count} rows`,
    onPaper: (rows: number, all: number) => `On paper: the first ${rows} of ${all} rows. Export saves all of them.`,
    notKept: 'not kept',
  },
  articles: {
    none: 'This file has no article.',
    matrix: (articles: string) => `What ${articles} state, fact by fact. Amber: not what was published.`,
    rewrite: ' A rewrite of another story.',
    source: (publisher: string, title: string | null, date: string) =>
      `${publisher}${title === null ? '' : `: ${title}`}, ${date}.`,
    matrixNote: 'Rows that leave a period or a firm open stand beside those that name it.',
    readingNote: 'Rows of other articles step back.',
    empty: 'This article states nothing here. Take a filter back.',
    inOrder: 'Statements in the order of the text',
  },
  coverage: {
    origins: 'Independent origins behind each figure; rewrites of one story count once.',
    grid: 'The large number counts independent origins, pages and articles together; below it are all pages that publish the figure and all articles that quote it.',
    notes: ['A page that names no origin counts as its own, also where it reprints a release of the research firm.'],
    switchedOff: 'Articles that are switched off are not counted.',
  },
}
