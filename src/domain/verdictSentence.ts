import { type Catalog, firmName, sourceOf } from './catalog'
import { COORDINATE_WORDS, coordinateInWords, forPlace, placeFound } from './coordinateWords'
import { coordinatesOf } from './coordinates'
import { type Figure, figureInWords } from './figures'
import type { Move } from './moves'
import { decimalsOf, tidy } from './precision'
import { coordinatesInWords } from './receipts'
import { statementsRead } from './sourceNumbers'
import { type Coordinate, COORDINATES } from './valueIndex'
import type { Verdict } from './verdicts'
import { amountInWords, capital, digits, listInWords, unitInWords } from './words'

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
  if (!published) {
    const [what, ...where] = coordinatesInWords(coordinatesOf(statement), catalog)
    return `Nothing is on record for ${what!.charAt(0).toLowerCase()}${what!.slice(1)}, ${where.join(', ')}.`
  }
  return kind === 'agrees' ? agreement(verdict, published, catalog) : deviation(verdict, published, catalog)
}

function agreement(verdict: Verdict, published: Figure, catalog: Catalog): string {
  const { statement, fitsAlso } = verdict
  const isSame = amountInWords(statement) === figureInWords(published)
  const record = recordOf(verdict, published, catalog)
  const fit = isSame ? `${record} too.` : `${record}, and “${amountInWords(statement)}” fits that.`
  if (fitsAlso === null) return fit
  const place = coordinateInWords(changed(statement, fitsAlso), fitsAlso.coordinates, catalog)
  return `${fit} It also fits ${place}, where other numbers of this passage come from.`
}

/** The coordinate on which a figure lies elsewhere than a statement. */
function changed(statement: Verdict['statement'], { coordinates }: Figure): Coordinate {
  const own = coordinatesOf(statement)
  return COORDINATES.find((coordinate) => own[coordinate] !== coordinates[coordinate]) ?? 'period'
}

function movement(verdict: Verdict, { coordinate, figure }: Move, catalog: Catalog): string {
  const { statement, published } = verdict
  const chance = verdict.isAlone ? ' No other number of this passage moved that way.' : ''
  const formula = figure.derivation ? ` (${figure.derivation.formula})` : ''
  const found = `${capital(said(statement))} is ${placeFound(coordinate, figure.coordinates, catalog)}${formula}.`
  const place = forPlace(coordinate, coordinatesOf(statement), catalog)
  if (published === null) return `${found} ${place} nothing is on record.${chance}`
  const record = `${speaker(published, catalog)} ${shown(published)}.${chance}`
  return coordinate === 'researchFirm' ? `${found} ${record}` : `${found} ${place} ${record}`
}

function deviation(verdict: Verdict, published: Figure, catalog: Catalog): string {
  const { statement } = verdict
  const record = recordOf(verdict, published, catalog)
  const isBound = statement.qualifier !== 'exact' && statement.qualifier !== 'about'
  if (statement.value === null || published.value === null || isBound)
    return `${record}: that is not “${amountInWords(statement)}”.`
  return `${record}. ${capital(said(statement))} is ${distance(statement.value, statement.decimals, published)}.`
}

/** What is on record on a statement's own coordinates: "Canalys published 17 % for Q4 2024 after 24 % for Q4 2023". */
function recordOf({ before }: Verdict, published: Figure, catalog: Catalog): string {
  const then = before === null ? '' : ` after ${shown(before)}${when(before, catalog)}`
  return `${speaker(published, catalog)} ${shown(published)}${when(published, catalog)}${then}`
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
  const missing = `The article names no ${open.map((coordinate) => COORDINATE_WORDS[coordinate]).join(' and no ')}`
  if (statement.value === null) return `${missing}, so “${amountInWords(statement)}” cannot be checked.`
  if (candidates.length === 0) return `${missing}, and no published figure fits “${amountInWords(statement)}”.`
  const places = candidates.slice(0, 3).map(({ coordinates }) => {
    const [first, ...others] = open.map((coordinate) => coordinateInWords(coordinate, coordinates, catalog))
    return others.length > 0 ? `${first} (${others.join(', ')})` : first!
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
  return `${figureInWords(figure)}${figure.coordinates.measure === 'rank' ? ' place' : ''}`
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

function when({ coordinates }: Figure, catalog: Catalog): string {
  return coordinates.period === null ? '' : ` for ${coordinateInWords('period', coordinates, catalog)}`
}
