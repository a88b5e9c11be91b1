import { english } from '../../src/domain/texts/en'
import { expect, test } from 'vitest'
import { catalogOf } from '../../src/domain/catalog'
import { type Coordinate, COORDINATES, type Coordinates } from '../../src/domain/coordinates'
import { coordinateInWords, forPlace, placeFound } from '../../src/domain/coordinateWords'
import { listing } from '../make'
import { at, CATALOG, DATA } from './onSides'

const WITH_LISTING = catalogOf({ ...DATA, listings: [listing()] })

test('every coordinate has a word of its own', () => {
  expect(COORDINATES.map((coordinate) => english.places.coordinates[coordinate])).toEqual([
    'period',
    'measure',
    'market',
    'vendor',
    'research firm',
    'time of day',
  ])
})

type Row = [Coordinate, Partial<Coordinates>, words: string, found: string, place: string]

test.each<Row>([
  ['period', {}, 'Q4 2024', 'Q4 2024', 'For Q4 2024'],
  ['period', { period: '2024' }, 'full-year 2024', 'full-year 2024', 'For full-year 2024'],
  ['period', { period: '2024-12' }, 'December 2024', 'December 2024', 'For December 2024'],
  ['period', { period: null }, 'no period given', 'no period given', 'For no period given'],
  ['measure', {}, 'market share', 'the market share', 'As market share'],
  ['measure', { measure: 'rank' }, 'rank', 'the rank', 'As rank'],
  [
    'market',
    {},
    'Mainland China smartphones',
    'the figure for Mainland China smartphones',
    'For Mainland China smartphones',
  ],
  ['market', { market: null }, 'no market named', 'the figure for no market named', 'For no market named'],
  ['subject', { subject: 'oppo' }, 'OPPO', 'the figure of OPPO', 'For OPPO'],
  ['subject', { subject: 'total' }, 'the whole market', 'the figure of the whole market', 'For the whole market'],
  [
    'subject',
    { subject: 'baba-hk' },
    'Alibaba, Hong Kong',
    'the figure of Alibaba, Hong Kong',
    'For Alibaba, Hong Kong',
  ],
  ['researchFirm', { researchFirm: 'idc' }, 'IDC', 'the figure of IDC', 'From IDC'],
  ['window', { measure: 'price', window: 'close' }, 'close', 'the price at the close', 'At the close'],
  [
    'window',
    { measure: 'price-move', window: 'early-trading' },
    'early trading',
    'the move in early trading',
    'In early trading',
  ],
  ['window', { window: 'intraday-high' }, 'intraday high', 'the move at the intraday high', 'At the intraday high'],
  ['window', { window: 'since-low' }, 'since a low', 'the move since a low', 'Since a low'],
  ['window', { window: 'year-to-date' }, 'year to date', 'the move for the year to date', 'For the year to date'],
  ['window', {}, 'no time of day given', 'the move at no time given', 'At no time given'],
])('%s of %o', (coordinate, own, words, found, place) => {
  expect(coordinateInWords(coordinate, at(own), WITH_LISTING)).toBe(words)
  expect(placeFound(coordinate, at(own), WITH_LISTING)).toBe(found)
  expect(forPlace(coordinate, at(own), WITH_LISTING)).toBe(place)
})

test('what the catalog does not know is called by its id', () => {
  const names = (['market', 'subject', 'researchFirm'] as const).map((coordinate) =>
    coordinateInWords(coordinate, at({ market: 'm', subject: 's', researchFirm: 'f' }), CATALOG),
  )
  expect(names).toEqual(['m', 's', 'f'])
})
