import type { Direction } from '../schema/vocabulary'
import { type Catalog, firmName, marketName, sourceOf, subjectName } from './catalog'
import { atWindow, COORDINATE_WORDS, coordinateInWords, forPlace, placeFound } from './coordinateWords'
import { coordinatesOf } from './coordinates'
import { type Figure, figureInWords } from './figures'
import type { Move } from './moves'
import { periodInWords } from './periods'
import { decimalsOf, difference, tidy } from './precision'
import { statementsRead } from './sourceNumbers'
import { type Coordinate, COORDINATES } from './valueIndex'
import type { Verdict } from './verdicts'
import { amountInWords, capital, digits, listInWords, unitInWords, MEASURE_WORDS, WINDOW_WORDS } from './words'

/**
 * A verdict in plain words, for someone who sees nothing else: "+37 % is full-year 2024. For Q4 2024 Canalys published
 * +24 %."
 */
export function verdictSentence(verdict: Verdict, catalog: Catalog): string {
  const { statement, published, move, kind } = verdict
  if (kind === 'incomplete') return question(verdict, catalog)
  if (move) return movement(verdict, move, catalog)
  if (published && kind === 'unpublished')
    return `${recordOf(verdict, published, catalog)}, and “${amountInWords(statement)}” cannot be held against that.`
  if (!published) return `Nothing is on record for ${placeInWords(verdict, catalog)}.`
  return kind === 'agrees' ? agreement(verdict, published, catalog) : deviation(verdict, published, catalog)
}

/** Where a statement stands, as one phrase: "vivo’s market share in Mainland China smartphones, Q4 2024, by Canalys". */
function placeInWords({ statement }: Verdict, catalog: Catalog): string {
  const { measure, subject, market, period, researchFirm, window } = statement
  const who = subjectName(catalog, subject)
  const parts = [
    `${who}: ${coordinatesOf(statement).inPoints ? 'change of ' : ''}${MEASURE_WORDS[measure]}`,
    ...(market === null ? [] : [marketName(catalog, market)]),
    ...(period === null ? [] : [periodInWords(period)]),
    ...(window === null ? [] : [WINDOW_WORDS[window]]),
    ...(researchFirm === null ? [] : [`by ${firmName(catalog, researchFirm)}`]),
  ]
  return parts.join(', ')
}

function agreement(verdict: Verdict, published: Figure, catalog: Catalog): string {
  const { statement, fitsAlso } = verdict
  const isSame = amountInWords(statement) === figureInWords(published)
  const record = recordOf(verdict, published, catalog)
  const edge = isWithinRounding(verdict) ? ' within rounding' : ''
  const fit = isSame ? `${record} too.` : `${record}, and “${amountInWords(statement)}” fits that${edge}.`
  if (fitsAlso === null) return fit
  const place = coordinateInWords(changed(statement, fitsAlso), fitsAlso.coordinates, catalog)
  return `${fit} It also fits ${place}, where other numbers of this passage come from.`
}

/** Whether a direction fits only because rounding leaves it open which way the change went. */
function isWithinRounding({ published, before }: Verdict): boolean {
  if (!published?.interval || !before?.interval) return false
  const change = difference(published.interval, before.interval)
  return change.low < 0 && change.high > 0
}

/** The coordinate on which a figure lies elsewhere than a statement. */
function changed(statement: Verdict['statement'], { coordinates }: Figure): Coordinate {
  const own = coordinatesOf(statement)
  return COORDINATES.find((coordinate) => own[coordinate] !== coordinates[coordinate]) ?? 'period'
}

function movement(verdict: Verdict, { coordinate, figure }: Move, catalog: Catalog): string {
  const { statement, published } = verdict
  const chance = verdict.isAlone ? ' No other number of this passage moved that way.' : ''
  const formula = figure.derivation ? `, from ${figure.derivation.formula}` : ''
  const found = `${capital(said(statement))} is ${placeFound(coordinate, figure.coordinates, catalog)}${formula}.`
  const place = commaAfter(forPlace(coordinate, coordinatesOf(statement), catalog))
  if (published === null) return `${found} ${place} nothing is on record.${chance}`
  const record = `${speaker(published, catalog)} ${shown(published)}.${chance}`
  return coordinate === 'researchFirm' ? `${found} ${record}` : `${found} ${place} ${record}`
}

function deviation(verdict: Verdict, published: Figure, catalog: Catalog): string {
  const { statement } = verdict
  const record = recordOf(verdict, published, catalog)
  const isBound = [statement, published].some(({ qualifier }) => qualifier !== 'exact' && qualifier !== 'about')
  if (statement.value === null || published.value === null || isBound)
    return `${record}: that is not “${amountInWords(statement)}”.`
  return `${record}. ${capital(said(statement))} is ${distance(statement.value, statement.decimals, published)}.`
}

/** What is on record on a statement's own coordinates: "Canalys published 17 % for Q4 2024 after 24 % for Q4 2023". */
function recordOf({ before }: Verdict, published: Figure, catalog: Catalog): string {
  const then = before === null ? '' : ` after ${shown(before)}${when(before, catalog)}`
  const { window } = published.coordinates
  const read = window === null ? '' : ` ${atWindow(published.coordinates)}`
  return `${speaker(published, catalog)} ${shown(published)}${read}${when(published, catalog)}${then}`
}

/** By how much a quoted number misses the published one: "2 points more", "3 places lower". */
export function distance(value: number, decimals: number | null, published: Figure): string {
  const gap = tidy(value - published.value!)
  if (published.coordinates.measure === 'rank')
    return `${Math.abs(gap)} ${Math.abs(gap) === 1 ? 'place' : 'places'} ${gap > 0 ? 'lower' : 'higher'}`
  const finest = Math.max(decimalsOf({ value, decimals }), decimalsOf({ ...published, value: published.value! }))
  const number = digits(Math.abs(gap), finest)
  const unit = published.unit === 'percent' ? 'percentage points' : published.unit
  return `${number} ${unitInWords(unit, number)} ${gap > 0 ? 'more' : 'less'}`
}

function question({ statement, open, candidates }: Verdict, catalog: Catalog): string {
  const names = open.map((coordinate) => COORDINATE_WORDS[coordinate])
  const missing = `The article names no ${listInWords(names, 'or')}`
  if (statement.value === null) return `${missing}, so “${amountInWords(statement)}” cannot be checked.`
  if (candidates.length === 0) return `${missing}, and no published figure fits “${amountInWords(statement)}”.`
  const places = candidates.slice(0, 3).map(({ coordinates }) => {
    const [first, ...others] = open.map((coordinate) => coordinateInWords(coordinate, coordinates, catalog))
    return others.length > 0 ? `${first} (${others.join(', ')})` : placeFound(open[0]!, coordinates, catalog)
  })
  const more = candidates.length - places.length
  const all = listInWords(more > 0 ? [...places, `${more} more`] : places, 'or')
  return `${missing}. ${capital(said(statement))} could be ${all}.`
}

/** A quoted number as the subject of a sentence: "over 40 %", "3rd place". */
function said(statement: Verdict['statement']): string {
  return `${amountInWords(statement)}${statement.measure === 'rank' ? ' place' : ''}`
}

/** A published number in a sentence; a derived one with its formula. */
function shown(figure: Figure): string {
  if (figure.derivation) return figure.derivation.formula
  if (figure.value === null) return DIRECTION_WORDS[figure.direction ?? 'flat']
  return `${figureInWords(figure)}${figure.coordinates.measure === 'rank' ? ' place' : ''}`
}

/** A direction that stands on record without a number. */
const DIRECTION_WORDS: Record<Direction, string> = {
  up: 'a rise without a number',
  down: 'a fall without a number',
  flat: 'no change',
}

/** Who published a figure, with the verb: "Canalys published", "Canalys’s figures give", "CNBC reported". */
function speaker(figure: Figure, catalog: Catalog): string {
  const { researchFirm } = figure.coordinates
  const [first] = statementsRead(figure)
  const source = first ? sourceOf(catalog, first.source) : null
  const name = researchFirm === null ? (source?.publisher ?? 'The record') : firmName(catalog, researchFirm)
  if (figure.derivation) return `${name}’s figures give`
  return `${name} ${researchFirm === null && source?.kind === 'reprint' ? 'reported' : 'published'}`
}

function when({ coordinates, derivation }: Figure, catalog: Catalog): string {
  // The formula of a change names both of its periods already.
  const isSaid = derivation !== null && coordinates.inPoints
  return coordinates.period === null || isSaid ? '' : ` for ${coordinateInWords('period', coordinates, catalog)}`
}

/** A place at the head of a sentence, with a comma where it has one inside. */
function commaAfter(place: string): string {
  return place.includes(',') ? `${place},` : place
}
