import type { Cited, CitedSource } from './citation'
import { citationIds } from './citationIds'
import { fitting } from './xml'

/**
 * A citation as CSL JSON, which Zotero, Mendeley and Pandoc read: the figure or the view, then its sources.
 * Source: https://github.com/citation-style-language/schema, csl-data.json
 */
export function cslOf(cited: Cited): string {
  const ids = citationIds(cited)
  const own = {
    id: ids[0]!,
    type: 'dataset',
    title: cited.title,
    author: [{ literal: 'Quotient' }],
    issued: dateOf(cited.updatedOn),
    accessed: dateOf(cited.seenOn),
    URL: cited.address,
    version: cited.edition ?? undefined,
  }
  const items = [own, ...cited.sources.map((source, index) => sourceItem(ids[index + 1]!, source, cited.seenOn))]
  const fit = (_key: string, value: unknown) => (typeof value === 'string' ? fitting(value) : value)
  return `${JSON.stringify(items, fit, 2)}\n`
}

function sourceItem(id: string, source: CitedSource, seenOn: string) {
  const { kind, title, publisher, author, link } = source
  return {
    id,
    type: kind === 'filing' ? 'report' : 'webpage',
    title: title ?? publisher,
    author: [{ literal: author ?? publisher }],
    'container-title': publisher,
    issued: dateOf(source.publishedOn ?? source.writtenOn) ?? undefined,
    accessed: link === null ? undefined : dateOf(seenOn),
    URL: link ?? undefined,
  }
}

function dateOf(iso: string | null) {
  return iso === null ? null : { 'date-parts': [iso.split('-').map(Number)] }
}
