import { type Catalog, sourceOf } from '../../src/domain/catalog'
import { type Coordinates, coordinatesOf, factKey } from '../../src/domain/coordinates'
import type { Figure } from '../../src/domain/figures'
import { contains, daysApart, grainOf, isSameTime, yearBefore } from '../../src/domain/periods'
import { difference, holds, type Interval, intervalOfStatement, meets } from '../../src/domain/precision'
import { figureAt, type Side, sideOf } from '../../src/domain/sides'
import type { Source, Statement } from '../../src/schema/dataset'

const SLOTS = ['period', 'measure', 'market', 'subject', 'researchFirm', 'window'] as const
const COUNTED = ['share', 'shipments', 'growth', 'rank']
const PRICES = ['price', 'price-move']
const GROWTH_OF: Record<string, 'growth' | 'sales-growth' | 'price-move'> = {
  shipments: 'growth',
  sales: 'sales-growth',
  price: 'price-move',
}

type Slot = (typeof SLOTS)[number]
/** A place where a number stands, with what decides between several, the smaller first. */
type Place = { to: string | null; order: (number | string)[] }
type World = { side: Side; values: Record<Slot, Set<string | null>>; catalog: Catalog }

/** A verdict in short. Several places where nothing decides between them. */
export type BruteVerdict = { id: string; kind: string; slot: Slot | null; to: (string | null)[] }

/**
 * The verdicts as DESIGN.md section 4 says them, by walking over every value of every coordinate: no index, nothing kept,
 * dates compared as text. It shares with the engine what a figure is, and what periods and intervals are.
 */
export function bruteVerdicts(statements: readonly Statement[], catalog: Catalog): BruteVerdict[] {
  const isArticle = ({ source }: Statement) => sourceOf(catalog, source).kind === 'article'
  const side = sideOf(statements, 'published', catalog)
  const quoted = statements.filter((statement) => isArticle(statement) && statement.measure !== 'event')
  const values = Object.fromEntries(SLOTS.map((slot) => [slot, valuesOf(side, slot)])) as World['values']
  const world = { side, values, catalog }
  return quoted.map((statement) =>
    judge(
      statement,
      quoted.filter((other) => isBeside(statement, other)),
      world,
    ),
  )
}

/** All that can stand on a coordinate: what is stated, and the years of the stated periods. */
function valuesOf({ statements }: Side, slot: Slot): Set<string | null> {
  if (slot === 'researchFirm') return new Set(statements.map((statement) => statement[slot]))
  const stated = statements.flatMap((statement) => statement[slot] ?? [])
  if (slot === 'measure') return new Set([...stated, 'share', 'growth'])
  return new Set(slot === 'period' ? stated.flatMap((period) => [period, period.slice(0, 4)]) : stated)
}

function isBeside(a: Statement, b: Statement): boolean {
  const part = ({ quote }: Statement) => quote?.paragraph ?? quote?.section ?? null
  return a.source === b.source && part(a) === part(b)
}

function judge(statement: Statement, passage: Statement[], world: World): BruteVerdict {
  const blank = { id: statement.id, slot: null, to: [] }
  const known = knownTo(statement, world)
  const own = onRecord(statement, known, world)
  if (openIn(statement, own, world).length > 0) return { ...blank, kind: 'incomplete' }
  if (statement.value === null) {
    const place = coordinatesOf(statement)
    const told = tells(statement, place, known) ?? tells(statement, place, world.side)
    return { ...blank, kind: told === null ? 'unpublished' : told ? 'agrees' : 'differs' }
  }
  if (fits(statement, own)) return { ...blank, kind: 'agrees' }
  const unexplained = passage.filter((other) => {
    const figure = onRecord(other, known, world)
    return other.value !== null && !fits(other, figure) && openIn(other, figure, world).length === 0
  })
  for (const slot of SLOTS) {
    const places = placesOf(statement, slot, unexplained, known, world)
    const best = places.filter((place) => places.every((other) => compare(place.order, other.order) <= 0))
    if (best.length > 0) return { ...blank, kind: 'moved', slot, to: best.map(({ to }) => to) }
  }
  return {
    ...blank,
    kind: own?.interval && unit(own.coordinates, own.unit) === unit(statement) ? 'differs' : 'unpublished',
  }
}

/** Where the number stands with one coordinate changed. */
function placesOf(statement: Statement, slot: Slot, unexplained: Statement[], known: Side, world: World): Place[] {
  const own = coordinatesOf(statement)
  const from = own[slot]
  if (from === null) return []
  return [...world.values[slot]].flatMap((to): Place[] => {
    const place = { ...own, [slot]: to } as Coordinates
    const figure = to === from || !isSearched(place, world.side) ? null : figureAt(known, place)
    if (figure === null || !fits(statement, figure) || isTooVague(figure, statement)) return []
    const explained = unexplained.filter((other) => {
      const there = coordinatesOf(other)
      return there[slot] === from && fits(other, figureAt(known, { ...there, [slot]: to } as Coordinates))
    })
    const derived = Number(figure.derivation !== null)
    if (slot !== 'period' || to === null) return [{ to, order: [-explained.length, derived] }]
    const isNested = contains(from, to) || contains(to, from)
    const inTime = [Number(!isNested), Number(grainOf(from) !== grainOf(to)), daysApart(from, to)]
    return [{ to, order: [-explained.length, ...inTime, derived, to] }]
  })
}

/** What is stated is searched, and what shipments give, and points that shares give. */
function isSearched(place: Coordinates, side: Side): boolean {
  if (side.facts.has(factKey(place))) return true
  if (place.inPoints) return place.measure === 'share'
  return place.measure === 'share' || place.measure === 'growth' || place.measure === 'shipments'
}

function compare(a: Place['order'], b: Place['order']): number {
  const at = a.findIndex((key, index) => key !== b[index])
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1
}

/** What was published when an article was written. */
function knownTo({ source }: Statement, { side, catalog }: World): Side {
  const article: Source = sourceOf(catalog, source)
  const date = article.publishedOn ?? article.writtenOn
  if (date === null) return side
  const isKnown = (statement: Statement) => {
    const { publishedOn } = sourceOf(catalog, statement.source)
    if (publishedOn !== null) return firstDay(publishedOn) <= lastDay(date)
    return statement.period === null || lastDay(statement.period.split('/').at(-1)!) <= lastDay(date)
  }
  return sideOf(side.statements.filter(isKnown), 'published', catalog)
}

const firstDay = (period: string) => (period.length === 10 ? period : `${period}-01-01`.slice(0, 10))

function lastDay(period: string): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(period)
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, '0')}-31`
  return period.length === 10 ? period : `${period}${period.length === 4 ? '-12' : ''}-31`
}

/** What stands on a statement's own coordinates: as it was known, else at the same time in other words, else as of today. */
function onRecord(statement: Statement, known: Side, { side }: World): Figure | null {
  const own = coordinatesOf(statement)
  return figureAt(known, own) ?? inOtherWords(statement, known) ?? figureAt(side, own)
}

function inOtherWords(statement: Statement, known: Side): Figure | null {
  const own = statement.period
  if (own === null || statement.value === null) return null
  const periods = new Set(known.statements.flatMap(({ period }) => period ?? []))
  const figures = [...periods]
    .filter((period) => isSameTime(period, own))
    .flatMap((period) => figureAt(known, { ...coordinatesOf(statement), period }) ?? [])
    .filter((figure) => figure.interval && unit(figure.coordinates, figure.unit) === unit(statement))
  return figures.find((figure) => fits(statement, figure)) ?? figures[0] ?? null
}

const isCounted = ({ measure }: Statement) => COUNTED.includes(measure)
const isPrice = ({ measure }: Statement) => PRICES.includes(measure)

function openIn(statement: Statement, own: Figure | null, { side }: World): string[] {
  const { measure } = statement
  const places = COUNTED.includes(measure)
    ? ['market', 'researchFirm']
    : PRICES.includes(measure)
      ? ['window']
      : ['market']
  const published = side.statements.filter((other) => other.measure === measure)
  const isOpen = (slot: Slot) => statement[slot] === null
  const telling =
    published.length > 0 ? published : side.statements.filter((other) => isCounted(other) || isPrice(other))
  const isNamed = (slot: Slot) => side.statements.length === 0 || telling.some((other) => other[slot] !== null)
  const others = (places as Slot[]).filter((slot) => isOpen(slot) && isNamed(slot))
  if (isOpen('period')) return ['period', ...others]
  return own === null ? others : []
}

/** Whether a direction holds; null when nothing tells. */
function tells({ direction }: Statement, place: Coordinates, side: Side): boolean | null {
  const own = figureAt(side, place)
  if (direction === null) return null
  if (own && !own.interval) return own.direction === null ? null : own.direction === direction
  const change = changeOf(own, place, side)
  if (change === null) return null
  return { up: change.high > 0, down: change.low < 0, flat: holds(change, 0) }[direction]
}

function changeOf(own: Figure | null, place: Coordinates, side: Side): Interval | null {
  if (place.inPoints || ['growth', 'sales-growth', 'price-move'].includes(place.measure)) return own?.interval ?? null
  const before = place.period === null ? null : yearBefore(place.period)
  const then = before === null ? null : figureAt(side, { ...place, period: before })
  if (own?.interval && then?.interval && own.unit === then.unit) {
    const change = difference(own.interval, then.interval)
    if (place.measure !== 'rank') return change
    return { low: -change.high, high: -change.low, lowClosed: change.highClosed, highClosed: change.lowClosed }
  }
  const growth = GROWTH_OF[place.measure]
  return growth ? (figureAt(side, { ...place, measure: growth })?.interval ?? null) : null
}

function fits(statement: Statement, figure: Figure | null): boolean {
  const interval = intervalOfStatement(statement)
  if (!interval || !figure?.interval) return false
  return unit(statement) === unit(figure.coordinates, figure.unit) && meets(interval, figure.interval)
}

function unit(of: Statement | Coordinates, own: string | null = 'unit' in of ? of.unit : null): string {
  return of.measure === 'rank' ? 'rank' : (own ?? '')
}

/** A derived figure explains a number only where it is as precise. */
function isTooVague({ derivation, interval }: Figure, statement: Statement): boolean {
  const own = intervalOfStatement(statement)
  return derivation !== null && interval !== null && own !== null && interval.high - interval.low > own.high - own.low
}
