import { type Catalog, firmName, marketName, sourceOf, subjectName } from './catalog'
import { atWindow, coordinateInWords, forPlace, placeFound } from './coordinateWords'
import { type Coordinate, COORDINATES, coordinatesOf } from './coordinates'
import { type Figure, figureInWords } from './figures'
import { formulaInWords } from './formulas'
import type { Move } from './moves'
import { periodInWords } from './periods'
import { decimalsOf, difference, tidy } from './precision'
import { statementsRead } from './sourceNumbers'
import type { Texts } from './texts/texts'
import type { Verdict } from './verdicts'
import { amountInWords, digits } from './words'

/**
 * A verdict in plain words, for someone who sees nothing else: "+37 % is full-year 2024. For Q4 2024 Canalys published
 * +24 %."
 */
export function verdictSentence(verdict: Verdict, catalog: Catalog): string {
  const { statement, published, move, kind } = verdict
  const { verdicts } = catalog.texts
  if (kind === 'incomplete') return question(verdict, catalog)
  if (move) return movement(verdict, move, catalog)
  if (published && kind === 'unpublished')
    return verdicts.notHeldAgainst(recordInWords(verdict, published, catalog), amountInWords(statement, catalog.texts))
  if (!published) return verdicts.nothingFor(placeInWords(verdict, catalog))
  return kind === 'agrees' ? agreement(verdict, published, catalog) : deviation(verdict, published, catalog)
}

/** Where a statement stands, as one phrase: "vivo: market share, Mainland China smartphones, Q4 2024, by Canalys". */
function placeInWords({ statement }: Verdict, catalog: Catalog): string {
  const { places, verdicts } = catalog.texts
  const { measure, subject, market, period, researchFirm, window } = statement
  const name = places.measures[measure]
  const what = coordinatesOf(statement).inPoints ? places.change(name) : name
  const parts = [
    `${subjectName(catalog, subject)}${places.colon}${what}`,
    ...(market === null ? [] : [marketName(catalog, market)]),
    ...(period === null ? [] : [periodInWords(period, catalog.texts)]),
    ...(window === null ? [] : [places.windows[window]]),
    ...(researchFirm === null ? [] : [verdicts.by(firmName(catalog, researchFirm))]),
  ]
  return parts.join(places.comma)
}

function agreement(verdict: Verdict, published: Figure, catalog: Catalog): string {
  const { texts } = catalog
  const { statement, fitsAlso } = verdict
  const words = amountInWords(statement, texts)
  const record = recordInWords(verdict, published, catalog)
  const fit =
    words === figureInWords(published, texts)
      ? texts.verdicts.same(record)
      : texts.verdicts.fits(record, words, isWithinRounding(verdict))
  if (fitsAlso === null) return fit
  const place = coordinateInWords(changedIn(statement, fitsAlso), fitsAlso.coordinates, catalog)
  return `${fit}${texts.verdicts.fitsAlso(place)}`
}

/** Whether a direction fits only because rounding leaves it open which way the change went. */
function isWithinRounding({ published, before }: Verdict): boolean {
  if (!published?.interval || !before?.interval) return false
  const change = difference(published.interval, before.interval)
  return change.low < 0 && change.high > 0
}

/** The coordinate on which a figure lies elsewhere than a statement. */
export function changedIn(statement: Verdict['statement'], { coordinates }: Figure): Coordinate {
  const own = coordinatesOf(statement)
  return COORDINATES.find((coordinate) => own[coordinate] !== coordinates[coordinate]) ?? 'period'
}

function movement(verdict: Verdict, { coordinate, figure }: Move, catalog: Catalog): string {
  const { statement, published } = verdict
  const { verdicts } = catalog.texts
  const chance = verdict.isAlone ? verdicts.alone : ''
  const formula = figure.derivation ? formulaInWords(figure, catalog.texts) : null
  const found = verdicts.found(
    said(statement, catalog.texts),
    placeFound(coordinate, figure.coordinates, catalog),
    formula,
  )
  const place = forPlace(coordinate, coordinatesOf(statement), catalog)
  if (published === null) return `${found}${verdicts.nothingThere(place)}${chance}`
  const record = claimOf(published, catalog)
  return `${found}${coordinate === 'researchFirm' ? verdicts.record(record) : verdicts.recordThere(place, record)}${chance}`
}

function deviation(verdict: Verdict, published: Figure, catalog: Catalog): string {
  const { texts } = catalog
  const { statement } = verdict
  const record = recordInWords(verdict, published, catalog)
  const gap = distance(statement, published, texts)
  return gap === null
    ? texts.verdicts.isNot(record, amountInWords(statement, texts))
    : texts.verdicts.isApart(record, said(statement, texts), gap)
}

/** What is on record on a statement's own coordinates: "Canalys published 17 % for Q4 2024 after 24 % for Q4 2023". */
function recordInWords({ before }: Verdict, published: Figure, catalog: Catalog): string {
  const { verdicts } = catalog.texts
  return verdicts.onRecord(
    claimOf(published, catalog),
    published.coordinates.window === null ? null : atWindow(published.coordinates, catalog),
    timeOf(published, catalog),
    before && verdicts.before(publishedAmount(before, catalog.texts), timeOf(before, catalog)),
  )
}

type Quoted = Pick<Verdict['statement'], 'value' | 'decimals' | 'qualifier'>

/**
 * By how much a quoted number misses the published one: "2 points more", "3 places lower". Null where one of them is none,
 * or a bound: nobody knows how far "over 40 %" lies from 24 %.
 */
export function distance({ value, decimals, qualifier }: Quoted, published: Figure, texts: Texts): string | null {
  if (value === null || published.value === null) return null
  if ([qualifier, published.qualifier].some((each) => each !== 'exact' && each !== 'about')) return null
  const gap = tidy(value - published.value)
  if (published.coordinates.measure === 'rank') return texts.verdicts.places(gap)
  const finest = Math.max(decimalsOf({ value, decimals }), decimalsOf({ ...published, value: published.value }))
  const number = digits(Math.abs(gap), finest)
  const unit = published.unit === 'percent' ? 'percentage points' : published.unit
  return texts.verdicts.apart(`${number}${texts.amounts.unit(unit, number)}`, gap > 0)
}

function question({ statement, open, candidates }: Verdict, catalog: Catalog): string {
  const { verdicts, amounts, places } = catalog.texts
  const missing = verdicts.missing(amounts.lists.or(open.map((coordinate) => places.coordinates[coordinate])))
  const words = amountInWords(statement, catalog.texts)
  if (statement.value === null) return verdicts.cannotBeChecked(missing, words)
  if (candidates.length === 0) return verdicts.fitsNothing(missing, words)
  const found = candidates.slice(0, 3).map(({ coordinates }) => {
    const [first, ...others] = open.map((coordinate) => coordinateInWords(coordinate, coordinates, catalog))
    if (others.length > 0) return verdicts.with(first!, others.join(places.comma))
    return placeFound(open[0]!, coordinates, catalog)
  })
  const more = candidates.length - found.length
  const all = amounts.lists.or(more > 0 ? [...found, verdicts.more(more)] : found)
  return verdicts.couldBe(missing, said(statement, catalog.texts), all)
}

/** A quoted number as the subject of a sentence: "over 40 %", "3rd place". */
function said(statement: Verdict['statement'], texts: Texts): string {
  const words = amountInWords(statement, texts)
  return statement.measure === 'rank' && statement.value !== null ? texts.amounts.place(words) : words
}

/** A published number in a sentence; a derived one with its formula. */
function publishedAmount(figure: Figure, texts: Texts): string {
  if (figure.derivation) return formulaInWords(figure, texts)
  if (figure.value === null) return texts.verdicts.directions[figure.direction ?? 'flat']
  const words = figureInWords(figure, texts)
  return figure.coordinates.measure === 'rank' ? texts.amounts.place(words) : words
}

/** Who published what: "Canalys published 17 %", "Canalys’s figures give …", "CNBC reported +2.6 %". */
function claimOf(figure: Figure, catalog: Catalog): string {
  const { verdicts } = catalog.texts
  const { researchFirm } = figure.coordinates
  const [first] = statementsRead(figure)
  const source = first ? sourceOf(catalog, first.source) : null
  const name = researchFirm === null ? (source?.publisher ?? verdicts.theRecord) : firmName(catalog, researchFirm)
  const amount = publishedAmount(figure, catalog.texts)
  if (figure.derivation) return verdicts.give(name, amount)
  return researchFirm === null && source?.kind === 'reprint'
    ? verdicts.reported(name, amount)
    : verdicts.published(name, amount)
}

function timeOf({ coordinates, derivation }: Figure, catalog: Catalog): string | null {
  // The formula of a change names both of its periods already.
  const isSaid = derivation !== null && coordinates.inPoints
  return coordinates.period === null || isSaid ? null : coordinateInWords('period', coordinates, catalog)
}
