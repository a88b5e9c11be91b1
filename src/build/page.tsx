import { renderToStaticMarkup } from 'react-dom/server'
import { LANGUAGE_TAGS } from '../domain/texts/texts'
import type { Exhibit } from '../export/exhibit'
import { chartOf } from '../export/placedPlate'
import { escaped, fitting } from '../export/xml'
import { jsonLdOf } from './jsonLd'
import { CHART_PLACE, PageBody } from './pageBody'
import type { Preset } from './presets'
import { filesOf, type Site, STYLES_PLACE } from './site'

/** How wide charts are drawn for a page: for a desk and for a hand. CSS shows one of them. */
const WIDE = 960
const NARROW = 360

/** The page of a view: complete as it is, without a script. */
export function pageOf(preset: Preset, exhibit: Exhibit, site: Site, others: readonly Preset[]): string {
  const { pages, amounts, language } = exhibit.catalog.texts
  const description = pages.description(exhibit.subtitle, amounts.sources(exhibit.numbers.sources.length))
  const chart = [WIDE, NARROW].map(
    (width) => `<div class="view-${width}">${chartOf(exhibit, { width, prefix: `w${width}` })}</div>`,
  )
  const body = fitting(renderToStaticMarkup(<PageBody preset={preset} exhibit={exhibit} others={others} />))
  return [
    '<!doctype html>',
    `<html lang="${LANGUAGE_TAGS[language]}" data-theme="light">`,
    '<head>',
    ...headOf(preset, exhibit, description, site),
    '</head>',
    `<body>${body.replace(CHART_PLACE, () => chart.join(''))}</body>`,
    '</html>\n',
  ].join('\n')
}

function headOf(preset: Preset, exhibit: Exhibit, description: string, site: Site): string[] {
  const { headline, label } = exhibit
  const files = filesOf(preset)
  const title = [headline.text, ...(preset.title === null ? [] : [preset.title]), 'Quotient'].join(' | ')
  const data = fitting(JSON.stringify(jsonLdOf(preset, exhibit, description, site))).replaceAll('<', String.raw`\u003c`)
  return [
    '<meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    meta('name', 'description', description),
    meta('name', 'color-scheme', 'light'),
    '<link rel="icon" href="../../icon.svg" type="image/svg+xml">',
    STYLES_PLACE,
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', 'Quotient'),
    meta('property', 'og:title', headline.text),
    meta('property', 'og:description', description),
    ...(site.origin === null ? [] : absoluteTags(files, { origin: site.origin, title, label })),
    ...(['csv', 'json', 'svg'] as const).map((kind) =>
      link('alternate', `../../${files[kind]}`, { type: TYPES[kind], title: kind.toUpperCase() }),
    ),
    // A data block: no script, so that no policy stops it.
    `<script type="application/ld+json">${data}</script>`,
  ]
}

const TYPES = { csv: 'text/csv', json: 'application/json', svg: 'image/svg+xml' }

type Absolute = { origin: string; title: string; label: string }

/** The tags that mean nothing without the site's own address. */
function absoluteTags(files: ReturnType<typeof filesOf>, { origin, title, label }: Absolute): string[] {
  return [
    link('canonical', origin + files.page),
    meta('property', 'og:url', origin + files.page),
    meta('property', 'og:image', origin + files.png),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
    meta('property', 'og:image:alt', label),
    meta('name', 'twitter:card', 'summary_large_image'),
    link('alternate', origin + files.oembed, { type: 'application/json+oembed', title }),
  ]
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escaped(content)}">`
}

function link(rel: string, href: string, more: Record<string, string> = {}): string {
  const attributes = Object.entries({ rel, href, ...more }).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  return `<link${attributes.join('')}>`
}
