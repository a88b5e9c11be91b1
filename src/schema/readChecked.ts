import type { Dataset, Listing, Market, Quote, ResearchFirm, Source, Statement, Vendor } from './dataset'

// Without the library of the door: a page that gets what the build has checked loads neither.

/**
 * A text that has passed the door before, byte for byte: what that answered then, without asking again. Throws for text
 * that is no JSON; for any other text that never passed, the answer means nothing.
 */
export function readChecked(text: string): Dataset {
  const file = JSON.parse(text) as Dataset
  fill(file, FILE)
  for (const each of file.vendors) fill(each, VENDOR)
  for (const each of [...file.researchFirms, ...file.markets]) fill(each, NOTED)
  for (const each of file.listings) fill(each, LISTING)
  for (const each of file.sources) fill(each, SOURCE)
  for (const each of file.statements) {
    fill(each, STATEMENT)
    if (each.quote) fill(each.quote, QUOTE)
  }
  return file
}

/** Fills in what is left out, in place: copies of thousands of statements would be garbage before the first picture. */
function fill<T extends object>(item: T, defaults: Partial<T>): void {
  for (const key of Object.keys(defaults) as (keyof T)[]) item[key] ??= defaults[key]!
}

// What a file may leave out, and what that means; a test holds it against the schema.

const FILE: Partial<Dataset> = { titles: {}, edition: null }
const VENDOR: Partial<Vendor> = { names: {}, darkColor: null, aliases: [] }
const NOTED: Partial<Market & ResearchFirm> = { names: {}, note: null }
const LISTING: Partial<Listing> = { names: {}, color: null, darkColor: null }
const SOURCE: Partial<Source> = {
  title: null,
  author: null,
  publishedOn: null,
  writtenOn: null,
  url: null,
  derivedFrom: null,
  note: null,
}
const STATEMENT: Partial<Statement> = {
  market: null,
  period: null,
  researchFirm: null,
  window: null,
  value: null,
  unit: null,
  decimals: null,
  qualifier: 'exact',
  direction: null,
  implied: false,
  slip: false,
  topic: null,
  quote: null,
  note: null,
}
const QUOTE: Partial<Quote> = { prefix: null, suffix: null, section: null, paragraph: null }
