const STEPS = [1, 2, 2.5, 5, 10]

/** Round ticks that cover a range, zero among them where the range touches it: about `count` of them. */
export function ticksFor(low: number, high: number, count: number): number[] {
  const span = high - low || 1
  const power = 10 ** Math.floor(Math.log10(span / count))
  const step = power * (STEPS.find((candidate) => candidate * power * count >= span) ?? 10)
  const first = Math.floor(low / step)
  const last = Math.ceil(high / step)
  return Array.from({ length: last - first + 1 }, (_, index) => Math.round((first + index) * step * 1e6) / 1e6)
}

/** The least and the most of some numbers, zero always included: a bar's length is measured from it. */
export function rangeWithZero(values: readonly number[]): [number, number] {
  return [Math.min(0, ...values), Math.max(0, ...values)]
}

/** The least and the most of some numbers, for lines and points, which are read by place and need no zero. */
export function rangeOf(values: readonly number[]): [number, number] {
  return values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)]
}

/**
 * A domain with room beyond its ends for labels of so many pixels, on a plot of so many: before the least where that is
 * below zero, and after the most.
 */
export function withLabelRoom(
  [low, high]: readonly [number, number],
  labelPx: number,
  plotPx: number,
): [number, number] {
  const sides = low < 0 ? 2 : 1
  const reach = ((high - low || 1) * labelPx) / Math.max(40, plotPx - sides * labelPx)
  return [low < 0 ? low - reach : low, high + reach]
}

/** The ticks that lie on a domain. */
export function ticksWithin(ticks: readonly number[], [low, high]: readonly [number, number]): number[] {
  return ticks.filter((tick) => tick >= low && tick <= high)
}
