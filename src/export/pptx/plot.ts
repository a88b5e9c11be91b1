import { rangeOf, ticksFor } from '../../charts/scaleDomain'
import { textWidth } from '../../charts/theme'
import { figureInWords } from '../../domain/figures'
import type { ChartModel } from '../chartModel'
import type { Drawn } from './chart'

/** Where the plot lies on its chart, in points, and the ends of its scale where they are fixed. */
export type Plot = {
  x: number
  y: number
  width: number
  height: number
  low: number | null
  high: number | null
  step: number | null
}

const NAME_POINTS = 12
const CATEGORY_POINTS = 11
/** The most that names take of a chart's width. */
const MOST_NAMES = 0.42

/** The plot of a chart: names stand beside it, so it is as wide as they leave it. */
export function plotOf({ model, width, height, texts }: Drawn): Plot {
  const { kind, categories, series } = model
  const numbers = series.flatMap(({ points }) => points.flatMap((point) => point?.figure.value ?? []))
  const bottom = 26
  if (kind === 'bars') {
    const names = Math.min(MOST_NAMES * width, widest(categories, CATEGORY_POINTS) + 14)
    const top = series.length > 1 ? 26 : 4
    const box = { x: names, y: top, width: width - names - 12, height: height - top - bottom }
    return { ...box, low: null, high: null, step: null }
  }
  if (kind === 'lines' || kind === 'ranks') {
    const words = series.flatMap(({ name, points }) =>
      points.flatMap((point) => (point ? `${name} ${figureInWords(point.figure, texts)}` : [])),
    )
    const names = Math.min(MOST_NAMES * width, widest(words, NAME_POINTS) + 24)
    const isTwo = categories.length === 2
    const left = isTwo ? names : kind === 'ranks' ? 10 : 44
    const box = { x: left, y: 10, width: width - left - names, height: height - 10 - bottom }
    return { ...box, ...scaleOf(kind, numbers) }
  }
  const isShares = kind === 'stack' && model.unit === 'percent'
  const names =
    kind === 'stack'
      ? widest(
          series.map(({ name }) => name),
          NAME_POINTS,
        ) + 36
      : 8
  const top = kind === 'stack' ? 8 : series.length > 1 ? 34 : 8
  const box = { x: 44, y: top, width: width - 44 - names, height: height - top - bottom }
  if (!isShares) return { ...box, low: null, high: null, step: null }
  return { ...box, low: 0, high: Math.max(100, ...sumsOf(model)), step: 25 }
}

function scaleOf(kind: ChartModel['kind'], numbers: readonly number[]) {
  if (kind === 'ranks') return { low: 0.5, high: Math.max(1, ...numbers) + 0.5, step: 1 }
  const ticks = ticksFor(...rangeOf(numbers), 5)
  return { low: ticks[0]!, high: ticks.at(-1)!, step: Number(((ticks[1] ?? 1) - (ticks[0] ?? 0)).toFixed(6)) }
}

/** What the points of each category add up to. */
export function sumsOf({ categories, series }: ChartModel): number[] {
  return categories.map((_, column) =>
    series.reduce((sum, { points }) => sum + Math.max(0, points[column]?.figure.value ?? 0), 0),
  )
}

/** About how wide words are, in points, at their widest line. */
function widest(texts: readonly string[], points: number): number {
  return Math.max(0, ...texts.flatMap((text) => text.split('\n').map((each) => textWidth(each, points))))
}
