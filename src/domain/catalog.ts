import type { Dataset, Listing, Market, ResearchFirm, Source, Vendor } from '../schema/dataset'
import { OTHERS, TOTAL } from '../schema/vocabulary'

/** Everything that statements refer to, by id, in file order. */
export type Catalog = {
  title: string
  updatedOn: string
  vendors: Map<string, Vendor>
  researchFirms: Map<string, ResearchFirm>
  markets: Map<string, Market>
  listings: Map<string, Listing>
  sources: Map<string, Source>
}

/** The catalog of a data set. */
export function catalogOf(dataset: Dataset): Catalog {
  return {
    title: dataset.title,
    updatedOn: dataset.updatedOn,
    vendors: byId(dataset.vendors),
    researchFirms: byId(dataset.researchFirms),
    markets: byId(dataset.markets),
    listings: byId(dataset.listings),
    sources: byId(dataset.sources),
  }
}

function byId<T extends { id: string }>(items: T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

/** The source with this id. Throws for an id that the file does not have, which the door has ruled out. */
export function sourceOf(catalog: Catalog, id: string): Source {
  const source = catalog.sources.get(id)
  if (!source) throw new Error(`no source "${id}"`)
  return source
}

/** A subject's name: a vendor, a listing ("Alibaba, Hong Kong"), "Whole market", "Others"; its id when unknown. */
export function subjectName(catalog: Catalog, subject: string): string {
  if (subject === TOTAL) return 'Whole market'
  if (subject === OTHERS) return 'Others'
  const listing = catalog.listings.get(subject)
  return catalog.vendors.get(subject)?.name ?? (listing ? `${listing.company}, ${listing.exchange}` : subject)
}

/** A research firm's name, or words for none. */
export function firmName(catalog: Catalog, id: string | null): string {
  return id === null ? 'no research firm named' : (catalog.researchFirms.get(id)?.name ?? id)
}

/** A market's name, or words for none. */
export function marketName(catalog: Catalog, id: string | null): string {
  return id === null ? 'no market named' : (catalog.markets.get(id)?.name ?? id)
}

/** A publisher without what stands in brackets: "Gettingly (gettingly.site, shop blog)" is "Gettingly". */
export function shortPublisher(publisher: string): string {
  return publisher.replace(/\s*\([^)]*\)\s*$/, '').trim() || publisher
}

/** The short names of sources, each once. */
export function publisherNames(sources: readonly string[], catalog: Catalog): string[] {
  return [...new Set(sources.map((id) => shortPublisher(sourceOf(catalog, id).publisher)))]
}
