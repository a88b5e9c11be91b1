import { TOTAL } from '../schema/vocabulary'
import { type Catalog, firmName, marketName, subjectName } from './catalog'
import type { Coordinate, Coordinates } from './coordinates'
import { grainOf, periodInWords } from './periods'

/** One coordinate in words, short: "full-year 2024", "Counterpoint", "early trading". */
export function coordinateInWords(coordinate: Coordinate, coordinates: Coordinates, catalog: Catalog): string {
  const { places } = catalog.texts
  const { period, measure, market, subject, researchFirm, window } = coordinates
  switch (coordinate) {
    case 'period':
      return period !== null && grainOf(period) === 'year'
        ? places.fullYear(period)
        : periodInWords(period, catalog.texts)
    case 'measure':
      return places.measures[measure]
    case 'market':
      return marketName(catalog, market)
    case 'subject':
      return subject === TOTAL ? places.theWholeMarket : subjectName(catalog, subject)
    case 'researchFirm':
      return firmName(catalog, researchFirm)
    case 'window':
      return window === null ? places.noWindow : places.windows[window]
  }
}

/** What a number is that stands there: "full-year 2024", "the figure of OPPO", "the move in early trading". */
export function placeFound(coordinate: Coordinate, coordinates: Coordinates, catalog: Catalog): string {
  const { verdicts } = catalog.texts
  if (coordinate === 'researchFirm' && coordinates.researchFirm === null) return verdicts.ofNoFirm
  const words = inSentence(coordinate, coordinates, catalog)
  return verdicts.at(coordinate, words, coordinates.measure === 'price')
}

/** How a sentence about the stated place begins: "For Q4 2024", "As market share", "At the close", "From IDC". */
export function forPlace(coordinate: Coordinate, coordinates: Coordinates, catalog: Catalog): string {
  return catalog.texts.verdicts.for(coordinate, inSentence(coordinate, coordinates, catalog))
}

function inSentence(coordinate: Coordinate, coordinates: Coordinates, catalog: Catalog): string {
  return coordinate === 'window' ? atWindow(coordinates, catalog) : coordinateInWords(coordinate, coordinates, catalog)
}

/** When in its day a move was read, after a verb: "at the close". */
export function atWindow({ window }: Coordinates, { texts: { places } }: Catalog): string {
  return window === null ? places.atNoWindow : places.atWindow[window]
}
