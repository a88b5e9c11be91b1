import type { Statement } from '../schema/dataset'
import { type Measure, OTHERS } from '../schema/vocabulary'
import { type Coordinates, factKey, parseFactKey } from './coordinates'
import type { Figure } from './figures'
import type { DerivedKind } from './derived'
import { rankAt, tieInWords } from './derivedRanks'
import { periodInWords } from './periods'
import { differenceAt, figureAt, type Side, statedAt } from './sides'
import { type Catalog, firmName, marketName, nameAt, subjectName } from './catalog'
import { capital } from './words'

/** What a figure's key asks for: a fact, or a derived figure of one side, from a base period on. */
export type ReceiptRequest = { coordinates: Coordinates; derived: { kind: DerivedKind; base: string | null } | null }

const DERIVED_KINDS: readonly DerivedKind[] = ['quoted', 'published', 'difference']

/** Reads the key that `receipt=` carries; null when it is none. */
export function parseReceipt(key: string): ReceiptRequest | null {
  if (!key.startsWith('derived~')) {
    const coordinates = parseFactKey(key)
    return coordinates && { coordinates, derived: null }
  }
  const [, name, base = '', ...rest] = key.split('~')
  const kind = DERIVED_KINDS.find((known) => known === name)
  const coordinates = parseFactKey(rest.join('~'))
  return coordinates && kind ? { coordinates, derived: { kind, base: base || null } } : null
}

/**
 * The measures whose slices a receipt needs: a share or a growth may be derived from shipments, a rank from both levels,
 * and Others from all that names the vendors beside it.
 */
export function measuresOf(request: ReceiptRequest): Measure[] {
  const { measure, subject } = request.coordinates
  if (measure === 'rank' && request.derived) return ['rank', 'shipments', 'share']
  if (measure === 'shipments' && subject === OTHERS) return ['shipments', 'share', 'rank']
  return measure === 'share' || measure === 'growth' ? [measure, 'shipments', 'rank'] : [measure]
}

/**
 * Both sides of one fact, and the figure that was asked for: the derived one, or else the published, or else the quoted
 * one. `apart` are known slips on a side that has nothing else: on record, but no figure is read from them.
 */
export type Receipt = { figure: Figure | null; quoted: Figure | null; published: Figure | null; apart: Statement[] }

/** Finds what a receipt shows. With no figure and nothing apart, the key leads nowhere. */
export function receiptOf(request: ReceiptRequest, quotedSide: Side, publishedSide: Side): Receipt {
  const { coordinates, derived } = request
  const [quoted, published] = [statedAt(quotedSide, coordinates), statedAt(publishedSide, coordinates)]
  const figure = derived
    ? derivedFigure(derived, coordinates, quotedSide, publishedSide)
    : (published ?? quoted ?? figureAt(publishedSide, coordinates))
  const apart = [quotedSide, publishedSide].flatMap((each) =>
    statedAt(each, coordinates) ? [] : (each.facts.get(factKey(coordinates)) ?? []),
  )
  return { figure, quoted, published, apart }
}

function derivedFigure(
  { kind, base }: NonNullable<ReceiptRequest['derived']>,
  coordinates: Coordinates,
  quoted: Side,
  published: Side,
): Figure | null {
  if (kind === 'difference') return differenceAt(quoted, published, coordinates)
  const side = kind === 'quoted' ? quoted : published
  return coordinates.measure === 'rank' ? rankAt(side, coordinates) : figureAt(side, coordinates, base)
}

/** The coordinates in words, for the head of a receipt: "Market share · Mainland China smartphones · Q4 2024 · Canalys". */
export function coordinatesInWords(coordinates: Coordinates, catalog: Catalog): string[] {
  const { measure, market, period, researchFirm, window, inPoints } = coordinates
  const { places } = catalog.texts
  const isPrice = measure === 'price' || measure === 'price-move'
  const what = inPoints ? places.change(places.measures[measure]) : places.measures[measure]
  return [
    capital(what),
    ...(isPrice ? [window === null ? places.noWindow : places.windows[window]] : [marketName(catalog, market)]),
    periodInWords(period, catalog.texts),
    ...(isPrice || measure === 'sales' || measure === 'sales-growth' ? [] : [firmName(catalog, researchFirm)]),
  ]
}

function sideInWords({ derivation, layer, coordinates, implied }: Figure, catalog: Catalog): string {
  const { figures, places } = catalog.texts
  const { researchFirm } = coordinates
  const side =
    figures.sides[derivation === null ? layer : derivation.formula === 'difference' ? 'difference' : 'derived']
  const firm = layer === 'published' && researchFirm !== null ? firmName(catalog, researchFirm) : null
  const said = firm === null ? side : derivation ? figures.from(side, firm) : figures.by(side, firm)
  return implied ? `${said}${places.comma}${figures.implied}` : said
}

/**
 * What a figure is called where a person cannot see it: "Apple, Q4 2024, 17 %, published by Canalys, 3 sources"; a quoted
 * one with its verdict, if that is at hand.
 */
export function figureName(figure: Figure, words: string, catalog: Catalog, verdict: string | null = null): string {
  const { period, measure, window } = figure.coordinates
  const { places, amounts } = catalog.texts
  const sources = new Set(figure.statements.map((statement) => statement.source)).size
  const tie = tieInWords(figure, catalog)
  const parts = [
    // The rank of a whole is that of its market among markets.
    measure === 'rank' ? nameAt(catalog, figure.coordinates) : subjectName(catalog, figure.coordinates.subject),
    periodInWords(period, catalog.texts),
    words,
    ...(tie ? [tie] : []),
    ...(measure === 'share' || measure === 'event' ? [] : [places.measures[measure]]),
    ...(window ? [places.windows[window]] : []),
    sideInWords(figure, catalog),
    ...(verdict ? [verdict] : []),
    amounts.sources(sources),
  ]
  return parts.join(places.comma).replaceAll('\u00A0', ' ')
}
