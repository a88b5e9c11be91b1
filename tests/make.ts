import type { Dataset, Listing, Market, Quote, ResearchFirm, Source, Statement, Vendor } from '../src/schema/dataset'
import { FORMAT } from '../src/schema/vocabulary'

// Builders with defaults: a test writes down only what it is about.

export function vendor(own: Partial<Vendor> = {}): Vendor {
  return { id: 'apple', name: 'Apple', names: {}, color: '#1f2328', darkColor: null, aliases: [], ...own }
}

export function researchFirm(own: Partial<ResearchFirm> = {}): ResearchFirm {
  return { id: 'canalys', name: 'Canalys', names: {}, note: null, ...own }
}

export function market(own: Partial<Market> = {}): Market {
  return { id: 'cn', name: 'Mainland China smartphones', names: {}, basis: 'shipments', note: null, ...own }
}

export function listing(own: Partial<Listing> = {}): Listing {
  return {
    id: 'baba-hk',
    names: {},
    company: 'Alibaba',
    exchange: 'Hong Kong',
    ticker: '9988',
    color: null,
    darkColor: null,
    ...own,
  }
}

/** An article unless told otherwise. */
export function source(own: Partial<Source> = {}): Source {
  return {
    id: 'daily',
    kind: 'article',
    publisher: 'The Daily',
    title: null,
    author: null,
    publishedOn: null,
    url: null,
    writtenOn: null,
    derivedFrom: null,
    note: null,
    ...own,
  }
}

export function quote(own: Partial<Quote> = {}): Quote {
  return { exact: 'with a 17% share', prefix: null, suffix: null, section: null, paragraph: null, ...own }
}

/** Apple's share of 17 percent, in the fourth quarter of 2024 as Canalys counts, without a quotation. */
export function statement(own: Partial<Statement> = {}): Statement {
  return {
    id: 'daily-apple-share',
    source: 'daily',
    measure: 'share',
    subject: 'apple',
    market: 'cn',
    period: '2024-Q4',
    researchFirm: 'canalys',
    window: null,
    value: 17,
    unit: 'percent',
    decimals: null,
    qualifier: 'exact',
    direction: null,
    implied: false,
    slip: false,
    topic: null,
    quote: null,
    note: null,
    ...own,
  }
}

/** Five vendors, one of everything else and no statements. */
export function dataset(own: Partial<Dataset> = {}): Dataset {
  return {
    format: FORMAT,
    title: 'A data set for a test',
    titles: {},
    updatedOn: '2026-01-31',
    edition: null,
    vendors: ['apple', 'vivo', 'huawei', 'xiaomi', 'oppo'].map((id) => vendor({ id, name: id })),
    researchFirms: [researchFirm()],
    markets: [market()],
    listings: [listing()],
    sources: [source(), source({ id: 'release', kind: 'release', publisher: 'Canalys' })],
    statements: [],
    ...own,
  }
}
