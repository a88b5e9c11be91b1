import * as v from 'valibot'
import { name, orNull } from './parts'
import { DIRECTIONS, FORMAT, MEASURES, PERIOD_SHAPE, QUALIFIERS, SOURCE_KINDS, WINDOWS } from './vocabulary'

/** Ids travel in addresses between `~`, so they hold no white space, no `~`, no comma and nothing invisible. */
const id = v.pipe(
  v.string(),
  v.regex(
    // oxlint-disable-next-line no-control-regex -- no flag \p{C}: JSON Schema patterns have none
    /^[^\s~,\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]{1,100}$/,
    'an id of 1 to 100 characters without spaces, "~", "," or invisible characters',
  ),
)
const text = v.pipe(v.string(), v.maxLength(2000))
const color = v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, 'a colour such as "#1a2b3c"'))
const period = v.pipe(
  v.string(),
  v.regex(PERIOD_SHAPE, 'a period such as "2024", "2024-Q4", "2024-12", "2025-02-11" or "2025-01-13/2025-02-12"'),
)
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date such as "2025", "2025-02" or "2025-02-13"'),
)
const httpUrl = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/, 'an address that starts with https:// or http://'))

/** What something is called in other languages, by the language: `{ "zh": "苹果" }`. */
const names = v.nullish(v.record(v.string(), name), {})

const vendorSchema = v.looseObject({
  id,
  name,
  names,
  color,
  darkColor: orNull(color),
  aliases: v.nullish(v.array(name), []),
})

const researchFirmSchema = v.looseObject({ id, name, names, note: orNull(text) })

const marketSchema = v.looseObject({ id, name, names, basis: name, note: orNull(text) })

const listingSchema = v.looseObject({
  id,
  names,
  company: name,
  exchange: name,
  ticker: name,
  color: orNull(color),
  darkColor: orNull(color),
})

const sourceSchema = v.looseObject({
  id,
  kind: v.picklist(SOURCE_KINDS),
  publisher: name,
  title: orNull(text),
  author: orNull(text),
  publishedOn: orNull(date),
  /** Where the page shows no date: when it was written, as far as its own words tell. */
  writtenOn: orNull(date),
  url: orNull(httpUrl),
  derivedFrom: orNull(id),
  note: orNull(text),
})

const quoteSchema = v.looseObject({
  exact: name,
  prefix: orNull(text),
  suffix: orNull(text),
  section: orNull(text),
  paragraph: orNull(v.pipe(v.number(), v.integer(), v.minValue(1))),
})

const statementSchema = v.looseObject({
  id,
  source: id,
  measure: v.picklist(MEASURES),
  subject: id,
  market: orNull(id),
  period: orNull(period),
  researchFirm: orNull(id),
  window: orNull(v.picklist(WINDOWS)),
  value: orNull(v.pipe(v.number(), v.finite())),
  unit: orNull(name),
  decimals: orNull(v.pipe(v.number(), v.integer(), v.minValue(-9), v.maxValue(9))),
  qualifier: v.nullish(v.picklist(QUALIFIERS), 'exact'),
  direction: orNull(v.picklist(DIRECTIONS)),
  implied: v.nullish(v.boolean(), false),
  /** The page errs, as the note says why: kept on record, never taken for the figure. */
  slip: v.nullish(v.boolean(), false),
  topic: orNull(text),
  quote: orNull(quoteSchema),
  note: orNull(text),
})

/**
 * The shape of a `quotient/1` file. What it cannot say (references, units, ranges, periods that do not exist) is checked
 * in `references.ts`. Fields that it does not know are kept. Nothing is converted: a number in quotes is a problem.
 */
export const datasetSchema = v.looseObject({
  format: v.literal(FORMAT),
  title: name,
  titles: names,
  updatedOn: date,
  edition: orNull(
    v.pipe(v.string(), v.regex(/^sha256-[0-9a-f]{64}$/, 'a digest such as "sha256-…" with 64 hexadecimal digits')),
  ),
  vendors: v.array(vendorSchema),
  researchFirms: v.array(researchFirmSchema),
  markets: v.array(marketSchema),
  listings: v.array(listingSchema),
  sources: v.array(sourceSchema),
  statements: v.array(statementSchema),
})

export type Dataset = v.InferOutput<typeof datasetSchema>
export type Vendor = v.InferOutput<typeof vendorSchema>
export type ResearchFirm = v.InferOutput<typeof researchFirmSchema>
export type Market = v.InferOutput<typeof marketSchema>
export type Listing = v.InferOutput<typeof listingSchema>
export type Source = v.InferOutput<typeof sourceSchema>
export type Quote = v.InferOutput<typeof quoteSchema>
export type Statement = v.InferOutput<typeof statementSchema>
