import { roundedPlaces } from '../export/xml'
import { inBoth, withOwnIds } from './inBoth'
import type { InlineCode } from './inlineCode'
import { STILL_WIDTHS } from './stillWidths'
import type { TypefaceTag } from './typefaces'

type Parts = {
  /** The drawn page in either set of colours. */
  light: string
  dark: string
  /** The script that runs before it. */
  gate: string
  typefaces: TypefaceTag
  /** All the style of the page. */
  style: string
  inline: InlineCode
}

const SHEET = /\s*<link\b[^>]*rel="stylesheet"[^>]*>/g
const FONT = /\s*<link\b[^>]*as="font"[^>]*href="([^"]+)"[^>]*>/g
const LINK = /\s*<link\b[^>]*rel="(?:preload|modulepreload)"[^>]*>/g
const SCRIPT = /\s*<script\b[^>]*><\/script>/g
/** What React and Recharts generate. */
const ID = /_still-r_\w+?_|recharts\d+-clip/g
/** Where one shrinks (`still.css`), it stands under its heading, and not in the middle of its room. */
const DRAWING = /<svg class="recharts-surface"/g
const STYLE = / style="([^"]*)"/g
/** Of the widths of a chart the one that the window takes. */
const CHOSEN_CHART = STILL_WIDTHS.map(
  ({ width, media }) => `@media ${media}{#still [data-still="${width}"]{display:block}}`,
).join('')
/** The narrowest chart of a window of 80rem. */
const LEAST_BESIDE_FILTERS = 972
/**
 * Where what stands above the first chart is shown behind it (`still.css`), nothing is drawn before the chart is there: a
 * frame without it would only put it off. What is waited for stands behind the chart: Chromium draws as soon as such an
 * element begins. Others than Chromium draw that frame.
 */
const WAIT_FOR_CHART = STILL_WIDTHS.filter(({ width }) => width >= LEAST_BESIDE_FILTERS)
  .map(
    ({ width, media }) =>
      `<link rel="expect" blocking="render" href="#${endOf(width)}" media="(width >= 80rem) and ${media}">`,
  )
  .join('')
/** Choices that nobody sees: a browser measures them all to lay out one. */
const NOT_CHOSEN = /(?<=<\/option>)<option\b.*?(?=<\/select>)/gs
/** What Recharts keeps ready for layers and names that our charts do not have. */
const UNUSED = new RegExp(
  [
    /<g class="recharts-zIndex-layer_-?\d+"><\/g>/,
    /<defs><clipPath id="still-\d+">.*?<\/clipPath><\/defs>/,
    /<text [^>]*><tspan><\/tspan><\/text>/,
    /<title><\/title>/,
    /<desc><\/desc>/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)

/**
 * The first page with its picture in it, and before that all the style of the page: a sheet that came later would have the
 * browser go through all elements once more. The script, for which the live page waits longest, is asked for in front of
 * the first chart, data behind it, typefaces where they would come in time.
 */
export function stillPage(html: string, { light, dark, gate, typefaces, style, inline }: Parts): string {
  const [first, second] = [light, dark].map((page) =>
    roundedPlaces(withOwnIds(page, ID, 'still'))
      .replaceAll(UNUSED, '')
      .replaceAll(NOT_CHOSEN, '')
      .replaceAll(DRAWING, '$& preserveAspectRatio="xMidYMin"'),
  )
  const files = [...html.matchAll(FONT)].map(([, fileName]) => ({ fileName: fileName! }))
  const plain = html.replaceAll(FONT, '')
  const [script, links] = [SCRIPT, LINK].map((tags) => [...plain.matchAll(tags)].map(([tag]) => tag.trim()).join('\n'))
  const { markup, rules } = withoutStyles(inBoth(first!, second!))
  const head = [
    WAIT_FOR_CHART,
    typefaces(files, '') + inline.script(gate),
    inline.style([style, CHOSEN_CHART, rules].join('\n')),
  ]
  return plain
    .replaceAll(SHEET, '')
    .replaceAll(LINK, '')
    .replaceAll(SCRIPT, '')
    .replace('</head>', () => `  ${head.join('\n    ')}\n  </head>`)
    .replace(
      '<div id="root">',
      () => `<div id="still">${aroundFirstChart(markup, script!, links!)}</div>\n    <div id="root">`,
    )
}

/** In its section, so that sections stay neighbours for the style sheet. */
function aroundFirstChart(markup: string, before: string, behind: string): string {
  const from = markup.indexOf('<div data-still=')
  const to = markup.indexOf('</section>', from)
  return from < 0 || to < 0
    ? markup + before + behind
    : markup.slice(0, from) + before + withEnds(markup.slice(from, to)) + behind + markup.slice(to)
}

/** A chart in each of its widths, and where each ends a name for who waits for it. */
function withEnds(charts: string): string {
  const chart = /<div data-still="(\d+)".*?(?=<div data-still="|$)/gs
  return charts.replaceAll(chart, (markup, width: string) => `${markup}<i id="${endOf(width)}" hidden></i>`)
}

function endOf(width: number | string): string {
  return `still-chart-${width}-end`
}

/** The policy takes no style attributes: what stands in them are rules, each once. */
function withoutStyles(markup: string): { markup: string; rules: string } {
  const styles: string[] = []
  const marked = markup.replaceAll(STYLE, (_, style: string) => {
    if (!styles.includes(style)) styles.push(style)
    return ` data-style="${styles.indexOf(style)}"`
  })
  return { markup: marked, rules: styles.map((style, index) => `[data-style="${index}"]{${style}}`).join('') }
}
