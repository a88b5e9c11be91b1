import { CHART_FONT, type ChartTheme, LIGHT } from '../charts/theme'
import { shortPublisher } from '../domain/catalog'
import type { Texts } from '../domain/texts/texts'
import type { Source } from '../schema/dataset'
import type { Exhibit } from './exhibit'
import { fittedPlates } from './fittedPlates'
import { plateOf, round } from './placedPlate'
import { balanced, wrapped } from './wrap'
import { escaped } from './xml'

/** A picture: its width, its height (null: as high as it takes), and the address that it gives as its own. */
export type Frame = {
  width: number
  height: number | null
  /** How many pixels of the file one of the drawing is. */
  zoom?: number
  /** How wide it says that it is, where that is a measure of paper. */
  widthInMm?: number | null
  /** Without paper of its own: on what it is laid. */
  isTransparent?: boolean
  address: string
  theme?: ChartTheme
  /** Whether the fonts have all signs of a text. What they cannot write goes by the name of its site. */
  canWrite?: (words: string) => boolean
}

const SERIF = "'Source Serif 4', Georgia, 'Times New Roman', 'Songti SC', 'Noto Serif CJK SC', serif"
const MARGIN = 28
const TITLE = { px: 25, line: 30, most: 3 }
const SMALL = { px: 13.5, line: 18, most: 2 }
const FINE = { px: 11, line: 14.5, most: 3 }

/** A picture lower than this is a preview: one line of notes, and not three. */
const PREVIEW = 500

type Line = { text: string; y: number; fill: string; px: number; weight?: number; family?: string }

/**
 * An exhibit as one SVG: headline, chart, notes, numbered sources, address. At a fixed height long notes make way, and what
 * a list has no room for is counted in words. It is drawn anew at its own size; nothing of the page is in it.
 */
export function pictureOf(exhibit: Exhibit, { width, height, zoom = 1, theme = LIGHT, ...own }: Frame): string {
  const room = width - 2 * MARGIN
  const { address, canWrite = () => true, widthInMm = null, isTransparent = false } = own
  const head = headOf(exhibit, room, theme)
  const foot = footOf(exhibit, { room, address, theme, canWrite, height })
  const { placed, left } = fittedPlates(exhibit.plates, room, height && height - head.height - foot.height)
  const more = left > 0 ? exhibit.catalog.texts.pages.more(left) : null
  const tall =
    height ?? head.height + placed.reduce((sum, each) => Math.max(sum, each.y + each.height), 0) + foot.height
  const lines = [
    ...head.lines,
    ...foot.lines.map((line) => ({ ...line, y: line.y + tall - foot.height })),
    ...(more ? [{ text: more, y: tall - foot.height + 2, fill: theme.muted, px: FINE.px }] : []),
  ]
  const side = (pixels: number) =>
    widthInMm === null ? String(round(pixels * zoom)) : `${round((pixels / width) * widthInMm)}mm`
  const rule = tall - foot.height + 10
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side(width)}" height="${side(tall)}" viewBox="0 0 ${round(width)} ${round(tall)}" font-family="${escaped(CHART_FONT)}">`,
    `<title>${escaped(exhibit.headline.text)}</title>`,
    `<desc>${escaped(`${exhibit.label}. ${exhibit.subtitle} ${address}`)}</desc>`,
    ...(isTransparent ? [] : [`<rect width="100%" height="100%" fill="${theme.paper}"/>`]),
    `<path d="M${MARGIN},${MARGIN - 10}h40" stroke="${theme.ink}" stroke-width="3"/>`,
    ...lines.map(textOf),
    ...placed.map((each, index) => plateOf(each, { exhibit, theme, index, left: MARGIN, top: head.height })),
    `<path d="M${MARGIN},${round(rule)}h${round(room)}" stroke="${theme.rule}"/>`,
    '</svg>\n',
  ].join('\n')
}

function headOf({ headline, subtitle, catalog }: Exhibit, room: number, theme: ChartTheme) {
  const title = balanced(withWholePeriods(headline.text, catalog.texts), room, TITLE.px, TITLE.most)
  const small = wrapped(withWholePeriods(subtitle, catalog.texts), room, SMALL.px, SMALL.most)
  const top = MARGIN + TITLE.px - 2
  const below = top + (title.length - 1) * TITLE.line + SMALL.line + 4
  const lines: Line[] = [
    ...title.map((text, row) => ({
      text,
      y: top + row * TITLE.line,
      fill: theme.ink,
      px: TITLE.px,
      weight: 600,
      family: SERIF,
    })),
    ...small.map((text, row) => ({ text, y: below + row * SMALL.line, fill: theme.muted, px: SMALL.px })),
  ]
  return { lines, height: below + small.length * SMALL.line - 4 }
}

type Foot = {
  room: number
  address: string
  theme: ChartTheme
  height: number | null
  canWrite: (words: string) => boolean
}

function footOf({ catalog, numbers, notes }: Exhibit, { room, address, theme, height, canWrite }: Foot) {
  const sources = numbers.sources.map((source, index) => `${index + 1}\u00A0${nameOf(source, canWrite)}`)
  const texts = [
    ...(height === null
      ? notes.flatMap((note) => wrapped(note, room, FINE.px))
      : noteLines(notes, room, height < PREVIEW ? 1 : 3)),
    ...sourceLines(sources, catalog.texts, room, height === null ? Infinity : FINE.most),
    ...wrapped(catalog.texts.pages.by(address, catalog.file.updatedOn), room, FINE.px, 2),
  ]
  const lines = texts.map((text, row): Line => ({
    text,
    y: 10 + (row + 1) * FINE.line + 3,
    fill: theme.muted,
    px: FINE.px,
  }))
  return { lines, height: 10 + texts.length * FINE.line + 18 }
}

function nameOf({ publisher, url }: Source, canWrite: (words: string) => boolean): string {
  const name = shortPublisher(publisher)
  return canWrite(name) || url === null || !URL.canParse(url) ? name : new URL(url).hostname.replace(/^www\./, '')
}

/** The notes that so many lines hold, one after the other; the last ones, which say how figures are drawn, come before others. */
function noteLines(notes: readonly string[], room: number, most: number): string[] {
  const kept = notes.reduceRight<string[]>((later, note) => {
    const all = [note, ...later]
    return wrapped(all.join(' '), room, FINE.px).length <= most ? all : later
  }, [])
  return wrapped(kept.join(' '), room, FINE.px)
}

/** A text in which no line ends within a period. */
function withWholePeriods(text: string, { places }: Texts): string {
  const pieces = text.split(places.unbroken)
  return pieces.map((piece, index) => (index % 2 === 1 ? piece.replaceAll(' ', '\u00A0') : piece)).join('')
}

/** As many sources as so many lines hold, and how many there are beside them. */
function sourceLines(sources: readonly string[], { page, pages, places }: Texts, room: number, most: number): string[] {
  for (let count = sources.length; ; count--) {
    const rest = count < sources.length ? [pages.moreSources(sources.length - count)] : []
    const words = `${page.sources}${places.colon}${[...sources.slice(0, count), ...rest].join('\u00A0· ')}`
    const lines = wrapped(words, room, FINE.px)
    if (lines.length <= most || count <= 1) return lines.slice(0, most)
  }
}

function textOf({ text, y, fill, px, weight = 400, family }: Line): string {
  const font = family ? ` font-family="${escaped(family)}"` : ''
  return `<text x="${MARGIN}" y="${round(y)}" font-size="${px}" font-weight="${weight}" fill="${fill}"${font}>${escaped(text)}</text>`
}
