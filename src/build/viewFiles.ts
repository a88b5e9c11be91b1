import type { Dataset } from '../schema/dataset'
import { csvOf } from '../export/csv'
import { type Exhibit, exhibitOf } from '../export/exhibit'
import { jsonOf } from '../export/json'
import { pictureOf } from '../export/picture'
import type { Answers } from '../query/dataSource'
import { lightPageOf } from './lightPage'
import { oembedOf } from './oembed'
import { pageOf } from './page'
import type { Preset } from './presets'
import type { Rasteriser } from './rasteriser'
import { filesOf, PICTURES, shownAddress, type Site } from './site'

/** A file of the site: its address within it, and what is in it. */
export type SiteFile = { path: string; content: string | Uint8Array }

type Question = {
  presets: readonly Preset[]
  answers: Answers
  edition: Dataset['edition']
  site: Site
  rasteriser: Rasteriser
}

/** The width of a picture that can be as high as it takes. */
const SVG_WIDTH = 960

/** Everything that is made of the views of a list: page, pictures, table and data of each. Needs a document to draw on. */
export function viewFiles({ presets, answers, ...own }: Question): SiteFile[] {
  return presets.flatMap((preset) =>
    filesOfView(preset, exhibitOf(preset.view, answers), {
      ...own,
      answers,
      others: presets.filter((other) => other !== preset),
    }),
  )
}

type Context = Omit<Question, 'presets'> & { others: readonly Preset[] }

function filesOfView(
  preset: Preset,
  exhibit: Exhibit,
  { answers, edition, site, rasteriser, others }: Context,
): SiteFile[] {
  const files = filesOf(preset)
  const { canWrite, pngOf } = rasteriser
  const address = shownAddress(files.page, site)
  const pictures = PICTURES.map(({ width, height, zoom, suffix }): SiteFile => {
    const svg = pictureOf(exhibit, { width: width / zoom, height: height / zoom, zoom, address, canWrite })
    return { path: `v/${preset.name}${suffix}.png`, content: pngOf(svg) }
  })
  const oembed = site.origin === null ? null : oembedOf(preset, exhibit, site.origin)
  return [
    { path: `${files.page}index.html`, content: pageOf(preset, exhibit, site, others) },
    // A view that is a table has nothing to draw.
    ...(exhibit.isChart ? [{ path: `${files.light}index.html`, content: lightPageOf(preset, exhibit, answers) }] : []),
    { path: files.svg, content: pictureOf(exhibit, { width: SVG_WIDTH, height: null, address }) },
    ...pictures,
    { path: files.csv, content: csvOf(exhibit) },
    { path: files.json, content: jsonOf(exhibit, { edition, address }) },
    ...(oembed ? [{ path: files.oembed, content: `${JSON.stringify(oembed, null, 2)}\n` }] : []),
  ]
}
