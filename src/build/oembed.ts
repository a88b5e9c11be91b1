import type { Exhibit } from '../export/exhibit'
import { embedAddress, PREVIEW, SANDBOX } from '../export/snippets'
import { escaped } from '../export/xml'
import type { Preset } from './presets'
import { filesOf } from './site'

const SIZE = { width: 800, height: 560 }
const DAY = 86_400

/**
 * What a site that embeds a link asks for: a sandboxed frame with the live view, and a picture for where there is no room.
 * Source: https://oembed.com, version 1.0, type "rich"
 */
export function oembedOf(preset: Preset, { headline, catalog }: Exhibit, origin: string): object {
  const files = filesOf(preset)
  const address = embedAddress({ site: origin, search: preset.query, flags: {}, light: null, edition: null })
  const frame = `src="${escaped(address)}" title="${escaped(headline.text)}" width="${SIZE.width}" height="${SIZE.height}"`
  return {
    version: '1.0',
    type: 'rich',
    title: headline.text,
    provider_name: 'Quotient',
    provider_url: origin,
    author_name: catalog.title,
    ...SIZE,
    html: `<iframe ${frame} sandbox="${SANDBOX}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    thumbnail_url: `${origin}${files.png}`,
    thumbnail_width: PREVIEW.width,
    thumbnail_height: PREVIEW.height,
    cache_age: DAY,
  }
}
