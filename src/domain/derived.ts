import type { Coordinates } from './coordinates'
import { factKey } from './coordinates'
import type { Figure, Formula } from './figures'
import { unitOfFigure } from './units'
import { decimalsOf, difference, growthInPercent, type Interval, point, ratioInPercent, sumOf, tidy } from './precision'

/**
 * The change of a share between two periods, in percentage points; `then` is the earlier one. Null when either has no
 * number. "17 % − 24 % = −7 points".
 */
export function changeInPoints(now: Figure, then: Figure): Figure | null {
  if (now.value === null || then.value === null || !now.interval || !then.interval) return null
  return derived({
    coordinates: { ...now.coordinates, inPoints: true },
    base: then.coordinates.period,
    value: now.value - then.value,
    unit: 'percentage points',
    interval: difference(now.interval, then.interval),
    decimals: Math.min(shownDecimals(now), shownDecimals(then)),
    inputs: [now, then],
    formula: 'points',
  })
}

/**
 * By how much a quoted figure misses the published one, "15 % − 17 % = −2 points": of shares and growths in percentage
 * points, else in their own unit. Null when either has no number, or their units are not the same.
 */
export function quotedMinusPublished(quoted: Figure, published: Figure): Figure | null {
  if (quoted.value === null || published.value === null || !quoted.interval || !published.interval) return null
  if (unitOfFigure(quoted) !== unitOfFigure(published)) return null
  return derived({
    kind: 'difference',
    coordinates: quoted.coordinates,
    base: null,
    value: quoted.value - published.value,
    unit: quoted.unit === 'percent' ? 'percentage points' : quoted.unit,
    interval: difference(quoted.interval, published.interval),
    decimals: Math.max(shownDecimals(quoted), shownDecimals(published)),
    inputs: [quoted, published],
    formula: 'difference',
  })
}

/** Growth on the year before from two counts, in per cent: "(13.1 ÷ 17.5 − 1) × 100 = −25 %". Null for a base of 0. */
export function growthFromCounts(now: Figure, then: Figure): Figure | null {
  if (now.value === null || !then.value || !now.interval || !then.interval) return null
  return derived({
    coordinates: { ...now.coordinates, measure: 'growth' },
    base: null,
    value: (now.value / then.value - 1) * 100,
    unit: 'percent',
    interval: growthInPercent(now.interval, then.interval),
    decimals: null,
    inputs: [now, then],
    formula: 'growth',
  })
}

/** A share from a vendor's count and the market's, in per cent: "12.2 ÷ 77.4 × 100 = 16 %". Null for a market of 0. */
export function shareFromCounts(part: Figure, total: Figure): Figure | null {
  if (part.value === null || !total.value || !part.interval || !total.interval) return null
  return derived({
    coordinates: { ...part.coordinates, measure: 'share' },
    base: null,
    value: (part.value / total.value) * 100,
    unit: 'percent',
    interval: ratioInPercent(part.interval, total.interval),
    decimals: null,
    inputs: [part, total],
    formula: 'share',
  })
}

/**
 * What the named vendors leave of a whole: of 100 % (`total` null), or of the market's count. Null when it would be
 * below zero beyond rounding. "100 − (17 + 17 + 17 + 16 + 14) = 19 %".
 */
export function restOf({
  coordinates,
  total,
  parts,
}: {
  coordinates: Coordinates
  total: Figure | null
  parts: Figure[]
}) {
  const whole = total === null ? 100 : total.value
  const sum = parts.reduce((all, part) => all + (part.value ?? 0), 0)
  const wholeInterval = total === null ? point(100) : total.interval
  if (whole === null || !wholeInterval) return null
  const interval = difference(wholeInterval, sumOf(parts.flatMap((part) => part.interval ?? [])))
  if (interval.high <= 0) return null
  return derived({
    coordinates,
    base: null,
    value: Math.max(0, whole - sum),
    unit: parts[0]?.unit ?? null,
    interval,
    decimals: Math.min(...parts.map(shownDecimals), total ? shownDecimals(total) : 9),
    inputs: total === null ? parts : [total, ...parts],
    formula: 'rest',
  })
}

/** A year as the sum of its four quarters, in the quarters' unit. */
export function sumOfQuarters(quarters: Figure[], coordinates: Coordinates): Figure | null {
  if (quarters.some((quarter) => quarter.value === null || !quarter.interval)) return null
  return derived({
    coordinates,
    base: null,
    value: quarters.reduce((sum, quarter) => sum + (quarter.value ?? 0), 0),
    unit: quarters[0]?.unit ?? null,
    interval: sumOf(quarters.flatMap((quarter) => quarter.interval ?? [])),
    decimals: Math.min(...quarters.map(shownDecimals)),
    inputs: quarters,
    formula: 'sum',
  })
}

/** Of which side a derived figure is; `difference` is what a quoted figure is less the published one. */
export type DerivedKind = Figure['layer'] | 'difference'

/** The key of a derived figure: its kind, from which period on (a change in points), and the coordinates. */
export function derivedKey(kind: DerivedKind, base: string | null, coordinates: Coordinates): string {
  return `derived~${kind}~${base ?? ''}~${factKey(coordinates)}`
}

type Result = {
  kind?: DerivedKind
  coordinates: Coordinates
  base: string | null
  value: number
  unit: string | null
  interval: Interval
  decimals: number | null
  inputs: Figure[]
  formula: Formula
}

/** Null where an input is open to one side ("over 40 %"): nothing can be computed from it that has an end. */
function derived({ kind, coordinates, base, value, unit, interval, decimals, inputs, formula }: Result): Figure | null {
  const bounds = [interval, ...inputs.flatMap((input) => input.interval ?? [])].flatMap(({ low, high }) => [low, high])
  if (!bounds.every(Number.isFinite)) return null
  const layer = inputs[0]!.layer
  return {
    key: derivedKey(kind ?? layer, base, coordinates),
    layer,
    coordinates,
    value: tidy(value),
    unit,
    decimals: decimals ?? decimalsWithin(interval),
    qualifier: inputs.some((input) => input.qualifier === 'about') ? 'about' : 'exact',
    direction: null,
    implied: false,
    interval,
    statements: [...new Set(inputs.flatMap((input) => input.statements))],
    derivation: { formula, inputs, base },
    notice: inputs.find((input) => input.notice !== null)?.notice ?? null,
  }
}

/** As many decimals, one at most, as the width of the interval carries: 15.7 to 15.85 carries none. */
function decimalsWithin(interval: Interval): number {
  return interval.high - interval.low <= 0.1 ? 1 : 0
}

/** The decimals that an input of a formula is printed with. */
export function shownDecimals(figure: Figure): number {
  return figure.value === null ? 0 : Math.max(0, decimalsOf({ value: figure.value, decimals: figure.decimals }))
}
