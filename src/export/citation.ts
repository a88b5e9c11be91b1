import { type Catalog, sourceOf, subjectName } from '../domain/catalog'
import { shortEdition } from '../domain/edition'
import { type Figure, figureInWords } from '../domain/figures'
import { linkToWords } from '../domain/links'
import { periodInWords } from '../domain/periods'
import { coordinatesInWords } from '../domain/receipts'
import { statementsUnder } from '../domain/sourceNumbers'
import type { Source, Statement } from '../schema/dataset'
import { bibtexOf } from './bibtex'
import type { Exhibit } from './exhibit'
import { cslOf } from './csl'
import { fitting } from './xml'

/** What is cited, on which day it was seen, and who is behind it. */
export type Cited = {
  title: string
  /** Where it is to be seen again. */
  address: string
  /** The digest of the data that it was taken from; null where the data has none. */
  edition: string | null
  /** The date of that data, and the day on which it was seen (ISO 8601). */
  updatedOn: string
  seenOn: string
  /** The pages that it is read from, each with the address of its words. */
  sources: readonly CitedSource[]
}

export type CitedSource = Source & { link: string | null }

type Place = { address: string; seenOn: string }

export const CITATION_STYLES = ['text', 'bibtex', 'csl'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

/** What a figure is cited as: its coordinates and its value, with the words that it is read from. */
export function citedFigure(figure: Figure, catalog: Catalog, place: Place): Cited {
  const { places, figures } = catalog.texts
  const side = figures.sides[figure.derivation ? 'derived' : figure.layer]
  const coordinates = [
    subjectName(catalog, figure.coordinates.subject),
    ...coordinatesInWords(figure.coordinates, catalog),
  ]
  const value = figureInWords(figure, catalog.texts)
  return {
    title: `${coordinates.join(places.comma)}${places.colon}${value} (${side})`,
    ...partOf(catalog, place),
    sources: sourcesOf(statementsUnder(figure), catalog),
  }
}

/** What a view is cited as: its headline and its numbered sources. */
export function citedExhibit({ headline, catalog, numbers }: Exhibit, place: Place): Cited {
  return {
    title: headline.text,
    ...partOf(catalog, place),
    sources: numbers.sources.map((source) => ({ ...source, link: source.url })),
  }
}

/** The citation in a style: text to print, or entries for reference managers, the sources after what is cited. */
export function citationOf(cited: Cited, style: CitationStyle, catalog: Catalog): string {
  if (style === 'bibtex') return bibtexOf(cited)
  return style === 'csl' ? cslOf(cited) : textOf(cited, catalog)
}

function textOf(cited: Cited, { texts }: Catalog): string {
  const { cite, places } = texts
  const updatedOn = periodInWords(cited.updatedOn, texts)
  const short = shortEdition(cited.edition)
  const own = [
    cite.title(cited.title),
    `Quotient${places.comma}${short === null ? cite.noEdition(updatedOn) : cite.edition(short, updatedOn)}`,
    `${cited.address}${places.comma}${cite.seen(periodInWords(cited.seenOn, texts))}`,
  ]
  const sources = cited.sources.map((source, index) => {
    const { publisher, title, publishedOn, link } = source
    const parts = [publisher, title && cite.title(title), publishedOn, link]
    return `${index + 1}. ${parts.filter(Boolean).join(places.comma)}`
  })
  const all = [own.join('. '), ...(sources.length > 0 ? [`${cite.sources}${places.colon}`, ...sources] : [])]
  return fitting(`${all.map((line) => line.replaceAll(/\s+/g, ' ').trim()).join('\n')}\n`)
}

function partOf({ file: { edition, updatedOn } }: Catalog, place: Place) {
  return { edition, updatedOn, ...place }
}

/** Each source once, with the address of the first words that were read in it. */
function sourcesOf(statements: readonly Statement[], catalog: Catalog): CitedSource[] {
  const ids = [...new Set(statements.map(({ source }) => source))]
  return ids.map((id) => {
    const source = sourceOf(catalog, id)
    const first = statements.find((statement) => statement.source === id)!
    return { ...source, link: linkToWords(source, first.quote) }
  })
}
