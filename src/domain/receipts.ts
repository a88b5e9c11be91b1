import type { Statement } from '../schema/dataset'
import { type Measure, OTHERS } from '../schema/vocabulary'
import { type Coordinates, factKey, parseFactKey } from './coordinates'
import type { Figure } from './figures'
import type { DerivedKind } from './derived'
import { rankAt, tieInWords } from './derivedRanks'
import { periodInWords } from './periods'
import { differenceAt, figureAt, type Side, statedAt } from './sides'
import { type Catalog, firmName, marketName, subjectName } from './catalog'
import { capital, MEASURE_WORDS, WINDOW_WORDS } from './words'

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
  const isPrice = measure === 'price' || measure === 'price-move'
  const what = inPoints ? `change of ${MEASURE_WORDS[measure]}` : MEASURE_WORDS[measure]
  return [
    capital(what),
    ...(isPrice ? [window === null ? 'no time of day given' : WINDOW_WORDS[window]] : [marketName(catalog, market)]),
    periodInWords(period),
    ...(isPrice || measure === 'sales' || measure === 'sales-growth' ? [] : [firmName(catalog, researchFirm)]),
  ]
}

function sideInWords({ derivation, layer }: Figure): string {
  if (!derivation) return layer
  return new Set(derivation.inputs.map((input) => input.layer)).size > 1 ? 'quoted minus published' : 'derived'
}

/**
 * What a figure is called where a person cannot see it: "Apple, Q4 2024, 17 %, published by Canalys, 3 sources"; a quoted
 * one with its verdict, if that is at hand.
 */
export function figureName(figure: Figure, words: string, catalog: Catalog, verdict: string | null = null): string {
  const { subject, period, researchFirm, market, measure, window } = figure.coordinates
  const market_ = catalog.markets.get(market ?? '')
  const side = sideInWords(figure)
  const by =
    researchFirm && figure.layer === 'published'
      ? ` ${figure.derivation ? 'from' : 'by'} ${firmName(catalog, researchFirm)}`
      : ''
  const sources = new Set(figure.statements.map((statement) => statement.source)).size
  const name = subject === 'total' && measure === 'rank' && market_ ? market_.name : subjectName(catalog, subject)
  const tie = tieInWords(figure, catalog)
  const parts = [
    name,
    periodInWords(period),
    words.replaceAll('\u00A0', ' '),
    ...(tie ? [tie] : []),
    ...(measure === 'share' || measure === 'event' ? [] : [MEASURE_WORDS[measure]]),
    ...(window ? [WINDOW_WORDS[window]] : []),
    `${side}${by}${figure.implied ? ', implied' : ''}`,
    ...(verdict ? [verdict] : []),
    `${sources} source${sources === 1 ? '' : 's'}`,
  ]
  return parts.join(', ')
}
