/** What XML 1.0 cannot hold at all (section 2.2), and what turns the direction of all that follows. */
const UNFIT = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\u202A-\u202E\u2066-\u2069]/gu

/** Words as they may stand between tags or in an attribute, in SVG and in HTML. */
export function escaped(words: string): string {
  return fitting(words)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** The text of an element and all in it, as it may stand in a file. */
export function markupOf(element: Element): string {
  return fitting(new XMLSerializer().serializeToString(element))
}

/** Attributes that say where something is drawn, or how large. Names, keys and words keep every sign that they have. */
export const PLACES: ReadonlySet<string> = new Set(
  'd dx dy cx cy r rx ry x x1 x2 y y1 y2 width height points transform viewBox'.split(' '),
)

const PLACE = new RegExp(` (?:${[...PLACES].join('|')})="[^"]*"`, 'g')

/** Markup in which no place has more than so many decimals; two are a fiftieth of what an eye sees. */
export function roundedPlaces(markup: string, decimals: 1 | 2 = 2): string {
  return markup.replaceAll(PLACE, (place) => rounded(place, decimals))
}

/** Text in which no number has more than so many decimals. */
export function rounded(text: string, decimals: 1 | 2 = 2): string {
  return text.replaceAll(TOO_LONG[decimals], (number) => String(Number(Number(number).toFixed(decimals))))
}

/** Tenths are of pixels: an em is larger. */
const TOO_LONG = { 1: /-?\d*\.\d{2,}(?:e[-+]?\d+)?(?!\d|em)/g, 2: /-?\d*\.\d{3,}(?:e[-+]?\d+)?/g }

/** A text without the signs that no file of ours may hold. */
export function fitting(text: string): string {
  return text.toWellFormed().replaceAll(UNFIT, '')
}
