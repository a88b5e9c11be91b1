import { CHART_FONT, type ChartTheme, LIGHT } from '../charts/theme'
import { drawnSvg, type NameOf } from './drawn'
import type { Exhibit } from './exhibit'
import { fittedPlates, type Placed, titleRoom } from './fittedPlates'
import { escaped, markupOf } from './xml'

type Chart = { width: number; theme?: ChartTheme; prefix: string; nameOf?: NameOf }

/**
 * The chart of an exhibit alone, as one SVG as high as it takes, for a page that has headline and sources in its text.
 * `prefix` keeps its ids apart from those of other drawings on the page; with `nameOf` its marks have their keys and names.
 */
export function chartOf(exhibit: Exhibit, { width, theme = LIGHT, prefix, nameOf = null }: Chart): string {
  const { placed } = fittedPlates(exhibit.plates, width, null)
  const height = Math.max(0, ...placed.map((each) => each.y + each.height))
  const plates = placed.map((each, index) => plateOf(each, { exhibit, theme, index, left: 0, top: 0, prefix, nameOf }))
  const box = `width="${width}" height="${round(height)}" viewBox="0 0 ${width} ${round(height)}"`
  const said = `role="img" aria-label="${escaped(exhibit.label)}" font-family="${escaped(CHART_FONT)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box} ${said}>${plates.join('')}</svg>`
}

type Context = {
  exhibit: Exhibit
  theme: ChartTheme
  index: number
  left: number
  top: number
  prefix?: string
  nameOf?: NameOf
}

/** One drawing at its place, with its title above it. */
export function plateOf(
  { plate, y, width, height, scale, rows }: Placed,
  { prefix = 'p', nameOf = null, ...own }: Context,
): string {
  const { exhibit, theme, index, left, top } = own
  const { texts } = exhibit.catalog
  const [wide, high] = [width / scale, height / scale - titleRoom(plate)]
  const element = plate.element({ width: wide, height: high, theme }, rows)
  const svg = drawnSvg(element, { theme, texts, prefix: `${prefix}${index}`, nameOf })
  const key = index === 0 ? keyOf(wide, theme, texts.figures.sides) : ''
  const title = plate.title
    ? `<text y="12" font-size="14" font-weight="600" fill="${theme.ink}">${escaped(plate.title)}</text>${key}`
    : ''
  const inner = `<g transform="translate(0 ${titleRoom(plate)})">${markupOf(svg)}</g>`
  const size = scale === 1 ? '' : ` scale(${round(scale)})`
  const walk = nameOf ? ` data-walk="${escaped(plate.title ?? exhibit.label)}"` : ''
  return `<g transform="translate(${left} ${round(top + y)})${size}"${walk}>${title}${inner}</g>`
}

/** What hollow and solid mean, over the first of several drawings. */
function keyOf(width: number, theme: ChartTheme, sides: { quoted: string; published: string }): string {
  const at = width - 170
  const words = `font-size="12.5" fill="${theme.muted}"`
  return [
    `<circle cx="${at}" cy="8" r="5" fill="none" stroke="${theme.ink}" stroke-width="2"/>`,
    `<text x="${at + 10}" y="12" ${words}>${escaped(sides.quoted)}</text>`,
    `<circle cx="${at + 84}" cy="8" r="6" fill="${theme.ink}"/>`,
    `<text x="${at + 94}" y="12" ${words}>${escaped(sides.published)}</text>`,
  ].join('')
}

/** A pixel to two decimals. */
export function round(value: number): number {
  return Number(value.toFixed(2))
}
