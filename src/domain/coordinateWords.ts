import { type PriceWindow, TOTAL } from '../schema/vocabulary'
import { type Catalog, firmName, marketName, subjectName } from './catalog'
import type { Coordinates } from './coordinates'
import { grainOf, periodInWords } from './periods'
import type { Coordinate } from './valueIndex'
import { capital, MEASURE_WORDS, WINDOW_WORDS } from './words'

/** What a coordinate is called in a sentence. */
export const COORDINATE_WORDS: Record<Coordinate, string> = {
  period: 'period',
  measure: 'measure',
  market: 'market',
  subject: 'vendor',
  researchFirm: 'research firm',
  window: 'time of day',
}

/** One coordinate in words, short: "full-year 2024", "Counterpoint", "early trading". */
export function coordinateInWords(coordinate: Coordinate, coordinates: Coordinates, catalog: Catalog): string {
  const { period, measure, market, subject, researchFirm, window } = coordinates
  switch (coordinate) {
    case 'period':
      return period !== null && grainOf(period) === 'year' ? `full-year ${period}` : periodInWords(period)
    case 'measure':
      return MEASURE_WORDS[measure]
    case 'market':
      return marketName(catalog, market)
    case 'subject':
      return subject === TOTAL ? 'the whole market' : subjectName(catalog, subject)
    case 'researchFirm':
      return firmName(catalog, researchFirm)
    case 'window':
      return window === null ? 'no time of day given' : WINDOW_WORDS[window]
  }
}

/** What a number is that stands there: "full-year 2024", "the figure of OPPO", "the move in early trading". */
export function placeFound(coordinate: Coordinate, coordinates: Coordinates, catalog: Catalog): string {
  const words = coordinateInWords(coordinate, coordinates, catalog)
  if (coordinate === 'subject') return `the figure of ${words}`
  if (coordinate === 'researchFirm')
    return coordinates.researchFirm === null ? 'a figure that no research firm counted' : `the figure of ${words}`
  if (coordinate === 'market') return `the figure for ${words}`
  if (coordinate === 'measure') return `the ${words}`
  if (coordinate === 'window')
    return `the ${coordinates.measure === 'price' ? 'price' : 'move'} ${atWindow(coordinates)}`
  return words
}

/** How a sentence about the stated place begins: "For Q4 2024", "As market share", "At the close", "From IDC". */
export function forPlace(coordinate: Coordinate, coordinates: Coordinates, catalog: Catalog): string {
  if (coordinate === 'window') return capital(atWindow(coordinates))
  const preposition = coordinate === 'measure' ? 'As' : coordinate === 'researchFirm' ? 'From' : 'For'
  return `${preposition} ${coordinateInWords(coordinate, coordinates, catalog)}`
}

/** When in its day a move was read, after a verb: "at the close". */
export function atWindow({ window }: Coordinates): string {
  return window === null ? 'at no time given' : AT_WINDOW[window]
}

const AT_WINDOW: Record<PriceWindow, string> = {
  'early-trading': 'in early trading',
  close: 'at the close',
  'intraday-high': 'at the intraday high',
  'since-low': 'since a low',
  'year-to-date': 'for the year to date',
}
