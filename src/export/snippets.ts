import { escaped } from './xml'

/** What an author has chosen, and what the view says of itself, for code to paste into another page. */
export type EmbedChoice = {
  /** The address of the site, with a slash at its end. */
  site: string
  /** The query of the view, with its `?`; '' for the landing view. */
  search: string
  /** The flags that are on, as an address has them: `{ plain: 'true' }`. */
  flags: Readonly<Record<string, string>>
  /** The name of its light embed, which has the chart in its page; null where there is none. */
  light: string | null
  /** The edition to stay with, as the first eight digits of its digest; null: whatever is current. */
  edition: string | null
  headline: string
  /** The name of the picture of this view, as `v/<name>.png`; null where there is none. */
  preset: string | null
  /** Who is behind the figures. */
  sources: readonly string[]
}

/** The picture of a view that a link to it shows, in pixels. */
export const PREVIEW = { width: 1200, height: 630 }

type Address = Omit<EmbedChoice, 'headline' | 'preset' | 'sources'>

/** How high a frame is until it is told more, and where nobody tells it. */
const HEIGHT = 480

/** Flags of a sandbox: what a chart needs to open its sources. It never needs the origin of the page around it. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

/** The address of an embed: its folder, the view if the folder does not say it, then the flags. */
export function embedAddress({ site, search, flags, light, edition }: Address): string {
  const isLight = light !== null && edition === null
  const query = [
    isLight ? '' : search.replace(/^\?/, ''),
    ...Object.entries(flags).map((flag) => flag.join('=')),
  ].filter(Boolean)
  const folder = isLight ? `embed/${light}/` : edition === null ? 'embed/' : `embed/${edition}/`
  return `${site}${folder}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

/** The address of the same view as a page of its own. */
export function pageAddress({ site, search }: EmbedChoice): string {
  return `${site}${search}`
}

/** The element of `embed.js`, which sizes itself; inside it the link that stays where scripts are off. */
export function elementSnippet(choice: EmbedChoice, caption: string): string {
  const { site, search, flags, edition } = choice
  const all = { ...flags, ...(edition === null ? {} : { edition }) }
  const attributes = Object.entries(all).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  return [
    `<script src="${escaped(`${site}embed.js`)}" async></script>`,
    '<figure>',
    `  <quotient-chart view="${escaped(search.replace(/^\?/, ''))}"${attributes.join('')}>`,
    `    <a href="${escaped(pageAddress(choice))}">${inside(choice)}</a>`,
    '  </quotient-chart>',
    `  <figcaption>${escaped(caption)}</figcaption>`,
    '</figure>',
  ].join('\n')
}

/** A picture with a link to the page of the view; null where the view has no picture. */
export function pictureSnippet(choice: EmbedChoice, caption: string): string | null {
  if (choice.preset === null) return null
  return [
    '<figure>',
    `  <a href="${escaped(`${choice.site}v/${choice.preset}/`)}">${inside(choice)}</a>`,
    `  <figcaption>${escaped(caption)}</figcaption>`,
    '</figure>',
  ].join('\n')
}

/** What a link shows: the picture of the view, or else its headline. */
function inside({ site, preset, headline }: EmbedChoice): string {
  if (preset === null) return escaped(headline)
  const source = escaped(`${site}v/${preset}.png`)
  const size = `width="${PREVIEW.width}" height="${PREVIEW.height}"`
  return `<img src="${source}" alt="${escaped(headline)}" ${size} style="max-width:100%;height:auto" />`
}

/** A frame of a fixed, useful height: for pages that take no scripts. */
export function frameSnippet(choice: EmbedChoice, caption: string): string {
  const attributes = {
    title: choice.headline,
    src: embedAddress(choice),
    sandbox: SANDBOX,
    loading: 'lazy',
    referrerpolicy: 'strict-origin-when-cross-origin',
    width: '100%',
    height: String(HEIGHT),
    style: 'border:0',
  }
  const words = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
  return [
    '<figure>',
    `  <iframe ${words.join(' ')}></iframe>`,
    `  <figcaption>${escaped(caption)} <a href="${escaped(pageAddress(choice))}">Quotient</a></figcaption>`,
    '</figure>',
  ].join('\n')
}
