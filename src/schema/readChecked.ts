import type { Dataset, Listing, Market, Quote, ResearchFirm, Source, Statement, Vendor } from './dataset'

// Without the library of the door: a page that gets what the build has checked loads neither.

/**
 * A text that has passed the door before, byte for byte: what that answered then, without asking again. Throws for text
 * that is no JSON; for any other text that never passed, the answer means nothing.
 */
export function readChecked(text: string): Dataset {
  const file = JSON.parse(text) as Dataset
  return {
    ...FILE,
    ...file,
    vendors: file.vendors.map((each) => ({ ...VENDOR, ...each })),
    researchFirms: file.researchFirms.map((each) => ({ ...NOTED, ...each })),
    markets: file.markets.map((each) => ({ ...NOTED, ...each })),
    listings: file.listings.map((each) => ({ ...LISTING, ...each })),
    sources: file.sources.map((each) => ({ ...SOURCE, ...each })),
    statements: file.statements.map((each) => {
      const statement = { ...STATEMENT, ...each }
      return { ...statement, quote: statement.quote && { ...QUOTE, ...statement.quote } }
    }),
  }
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
