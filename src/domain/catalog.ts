import type { Dataset, Listing, Market, ResearchFirm, Source, Vendor } from '../schema/dataset'
import { OTHERS, TOTAL } from '../schema/vocabulary'
import { english } from './texts/en'
import type { Texts } from './texts/texts'

/** Everything that statements refer to, by id, in file order, as the reader's language calls it. */
export type Catalog = {
  texts: Texts
  /** The file as it came, but for its statements: in its own words, with fields that we do not know. */
  file: Dataset
  title: string
  vendors: Map<string, Vendor>
  researchFirms: Map<string, ResearchFirm>
  markets: Map<string, Market>
  /** With the name that a listing goes by: "Alibaba, Hong Kong". */
  listings: Map<string, Listing & { name: string }>
  sources: Map<string, Source>
}

/** The catalog of a data set, in English. */
export function catalogOf(file: Dataset): Catalog {
  return {
    texts: english,
    file: { ...file, statements: [] },
    title: file.title,
    vendors: byId(file.vendors),
    researchFirms: byId(file.researchFirms),
    markets: byId(file.markets),
    listings: byId(file.listings.map((each) => ({ ...each, name: `${each.company}, ${each.exchange}` }))),
    sources: byId(file.sources),
  }
}

/** The same in another language; what the data has no name for in it keeps the name that it has. */
export function inLanguage(catalog: Catalog, texts: Texts): Catalog {
  if (catalog.texts === texts) return catalog
  const named = <T extends Named>(items: Map<string, T>) =>
    new Map(
      [...items].map(([id, item]): [string, T] => [id, { ...item, name: item.names[texts.language] ?? item.name }]),
    )
  const vendors = [...named(catalog.vendors)].map(([id, vendor]): [string, Vendor] => [
    id,
    // What it is called in the file is looked for as well.
    { ...vendor, aliases: [catalog.vendors.get(id)!.name, ...vendor.aliases] },
  ])
  return {
    ...catalog,
    texts,
    title: catalog.file.titles[texts.language] ?? catalog.title,
    vendors: new Map(vendors),
    researchFirms: named(catalog.researchFirms),
    markets: named(catalog.markets),
    listings: named(catalog.listings),
  }
}

type Named = { name: string; names: Record<string, string> }

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
  const { places } = catalog.texts
  if (subject === TOTAL) return places.wholeMarket
  if (subject === OTHERS) return places.others
  return catalog.vendors.get(subject)?.name ?? catalog.listings.get(subject)?.name ?? subject
}

/** What a number is of: its subject, or the market where it is of the whole of one. */
export function nameAt(catalog: Catalog, { subject, market }: { subject: string; market: string | null }): string {
  return subject === TOTAL && market !== null ? marketName(catalog, market) : subjectName(catalog, subject)
}

/** A research firm's name, or words for none. */
export function firmName(catalog: Catalog, id: string | null): string {
  return id === null ? catalog.texts.places.noFirm : (catalog.researchFirms.get(id)?.name ?? id)
}

/** A market's name, or words for none. */
export function marketName(catalog: Catalog, id: string | null): string {
  return id === null ? catalog.texts.places.noMarket : (catalog.markets.get(id)?.name ?? id)
}

/** A publisher without what stands in brackets: "Gettingly (gettingly.site, shop blog)" is "Gettingly". */
export function shortPublisher(publisher: string): string {
  return publisher.replace(/\s*\([^)]*\)\s*$/, '').trim() || publisher
}

/** The short names of sources, each once. */
export function publisherNames(sources: readonly string[], catalog: Catalog): string[] {
  return [...new Set(sources.map((id) => shortPublisher(sourceOf(catalog, id).publisher)))]
}
