import { PREVIEW } from '../export/snippets'
import type { Preset } from './presets'

/** Where the site will stand: null as long as nobody says, and then only addresses within it can be written. */
export type Site = { origin: string | null }

/** The variable that says it. */
export const ORIGIN_VARIABLE = 'QUOTIENT_ORIGIN'

/** Reads the origin: an http address, with its path where the site has one. Throws for anything else. */
export function siteAt(origin: string | undefined): Site {
  if (!origin) return { origin: null }
  const url = URL.canParse(origin) ? new URL(origin) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new Error(`${ORIGIN_VARIABLE} expected an address such as https://example.org/quotient/, got "${origin}"`)
  return { origin: url.href.endsWith('/') ? url.href : `${url.href}/` }
}

/** Where the build puts the style of a page, since it is built last. */
export const STYLES_PLACE = '<!--styles-->'

/** The same for style and script of a light embed: what its picture needs, and what comes behind it. */
export const LIGHT_PLACE = '<!--light-->'
export const BEHIND_PICTURE_PLACE = '<!--behind-picture-->'

/** The sizes of the pictures, in pixels: for previews, and for slides. `zoom` makes the words of a chart readable in it. */
export const PICTURES = [
  { suffix: '', ...PREVIEW, zoom: 4 / 3 },
  { suffix: '-1920x1080', width: 1920, height: 1080, zoom: 1.75 },
] as const

/** The files of a view, as addresses within the site. */
export function filesOf({ name }: Preset) {
  return {
    page: `v/${name}/`,
    light: `embed/${name}/`,
    oembed: `v/${name}/oembed.json`,
    svg: `v/${name}.svg`,
    csv: `v/${name}.csv`,
    json: `v/${name}.json`,
    png: `v/${name}.png`,
    widePng: `v/${name}-1920x1080.png`,
  }
}

/** The address that a picture shows: without the protocol, and without an origin as it stands in the site. */
export function shownAddress(path: string, { origin }: Site): string {
  return origin === null ? `Quotient, /${path}` : `${origin}${path}`.replace(/^https?:\/\//, '')
}
