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

/** Widens a domain so that labels have room, in pixels, before its least and after its most, on a plot of `plotPx`. */
export function withLabelRoom(
  [low, high]: readonly [number, number],
  room: { before: number; after: number },
  plotPx: number,
): [number, number] {
  const perPixel = (high - low || 1) / Math.max(40, plotPx - room.before - room.after)
  return [low - room.before * perPixel, high + room.after * perPixel]
}

/** The ticks that lie on a domain. */
export function ticksWithin(ticks: readonly number[], [low, high]: readonly [number, number]): number[] {
  return ticks.filter((tick) => tick >= low && tick <= high)
}

/** Leaves out ticks at even steps until each has `leastPx` pixels to itself. Zero stays, if it was one of them. */
export function spacedTicks(
  ticks: readonly number[],
  [low, high]: readonly [number, number],
  plotPx: number,
  leastPx: number,
): number[] {
  const [first = 0, second = first] = ticks
  const apart = ((second - first) * plotPx) / (high - low || 1)
  const every = apart > 0 ? Math.max(1, Math.ceil(leastPx / apart)) : 1
  const kept = Math.max(0, ticks.indexOf(0))
  return ticks.filter((_, index) => (index - kept) % every === 0)
}

/** The ticks whose words, centred below them, end within the picture: `wordPx` wide, on a plot that begins at `left`. */
export function uncutTicks(
  ticks: readonly number[],
  [low, high]: readonly [number, number],
  { left, plotPx, width, wordPx }: { left: number; plotPx: number; width: number; wordPx: number },
): number[] {
  return ticks.filter((tick) => {
    const middle = left + ((tick - low) / (high - low || 1)) * plotPx
    return middle - wordPx / 2 >= 0 && middle + wordPx / 2 <= width
  })
}
