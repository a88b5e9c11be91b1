import { daysOf } from '../domain/periods'
import type { Source } from '../schema/dataset'
import type { Exhibit } from '../export/exhibit'
import { filesOf, type Site } from './site'
import type { Preset } from './presets'

/**
 * A view as a schema.org `Dataset`: what is counted, over which time, where its files are and which pages it is read from.
 * Addresses without an origin are relative to the page, as JSON-LD reads them. No licence: the numbers are other people's.
 * Source: https://schema.org/Dataset, https://developers.google.com/search/docs/appearance/structured-data/dataset
 */
export function jsonLdOf(preset: Preset, exhibit: Exhibit, description: string, site: Site): object {
  const { catalog, figures, numbers, headline } = exhibit
  const files = filesOf(preset)
  const at = (path: string) => (site.origin === null ? `../../${path}` : `${site.origin}${path}`)
  const measures = new Set(figures.map(({ coordinates }) => catalog.texts.places.measures[coordinates.measure]))
  const download = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: at(path),
  })
  const coverage = coverageOf(figures.flatMap(({ coordinates }) => coordinates.period ?? []))
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: preset.title ?? headline.text,
    headline: headline.text,
    description,
    ...(site.origin === null ? {} : { url: at(files.page), identifier: at(files.page) }),
    dateModified: catalog.file.updatedOn,
    inLanguage: catalog.texts.language,
    isAccessibleForFree: true,
    ...(coverage ? { temporalCoverage: coverage } : {}),
    variableMeasured: [...measures],
    distribution: [
      download(files.csv, 'text/csv'),
      download(files.json, 'application/json'),
      download(files.svg, 'image/svg+xml'),
      download(files.png, 'image/png'),
    ],
    isBasedOn: numbers.sources.map(pageOf),
  }
}

function pageOf({ kind, publisher, title, url, publishedOn }: Source): object {
  return {
    '@type': kind === 'article' ? 'Article' : 'WebPage',
    name: title ?? publisher,
    publisher: { '@type': 'Organization', name: publisher },
    ...(url ? { url } : {}),
    ...(publishedOn ? { datePublished: publishedOn } : {}),
  }
}

/** From the first day to the last, as ISO 8601 has it: "2023-01-01/2024-12-31". */
function coverageOf(periods: readonly string[]): string | null {
  if (periods.length === 0) return null
  const days = periods.map(daysOf)
  return [Math.min(...days.map(([first]) => first)), Math.max(...days.map(([, last]) => last))].map(isoDay).join('/')
}

/** A day as a number, with the end of its month where it stands for that: 20240631 is 2024-06-30. */
function isoDay(day: number): string {
  const [year, month, date] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100]
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1, Math.min(date, last))).toISOString().slice(0, 10)
}
