import { spread } from '../../charts/labels'
import { inkOn, LIGHT, textWidth, visibleOn } from '../../charts/theme'
import { type Figure, figureInShort, figureInWords } from '../../domain/figures'
import type { ChartSeries, Point } from '../chartModel'
import type { Drawn } from './chart'
import type { Form } from './formats'
import { type Plot, sumsOf } from './plot'

/** What stands at a point: its number, at an end of a line with the name of the series; moved by parts of the chart. */
export type PointLabel = {
  position: 'ctr' | 'outEnd' | 'r' | 'l'
  form: Form
  hasName: boolean
  hasValue: boolean
  color: string
  points: number
  isBold: boolean
  /** Whether it is written upwards. */
  isUpright: boolean
  move: { x: number; y: number } | null
}

type Labels = readonly (PointLabel | null)[]

const INSIDE = 11
const BESIDE = 11
const NAME = 12
/** As narrow as a column may be to have its number written upwards. */
const UPRIGHT = 9.5

/** The labels of each series, by point; null where there is no room, and the workbook alone has the number. */
export function labelsOf(drawn: Drawn, plot: Plot): Labels[] {
  const { model } = drawn
  if (model.kind === 'lines' || model.kind === 'ranks') return ofLines(drawn, plot)
  const beyond = model.kind === 'stack' ? null : atEnd(drawn, plot)
  return model.series.map(({ points }) =>
    points.map((point) => point && (model.kind === 'stack' ? inSegment(point, drawn, plot) : beyond)),
  )
}

/** In the middle of a segment that is high and wide enough. */
function inSegment({ figure, color }: Point, { model, texts }: Drawn, plot: Plot): PointLabel | null {
  const most = plot.high ?? Math.max(1, ...sumsOf(model))
  const band = (plot.width / model.categories.length) * 0.8
  const high = (Math.abs(figure.value) / most) * plot.height
  const isShort = textWidth(figureInWords(figure, texts), INSIDE) > band - 4
  if (high < INSIDE + 3 || (isShort && textWidth(figureInShort(figure, texts), INSIDE) > band)) return null
  const isSolid = figure.derivation === null && figure.layer === 'published'
  return {
    ...PLAIN,
    position: 'ctr',
    form: isShort ? 'short' : 'long',
    color: isSolid ? inkOn(color) : LIGHT.ink,
    points: INSIDE,
    isBold: true,
  }
}

/** Beyond the end of a bar, or of a column; all columns of a chart in the same way. */
function atEnd({ model, texts }: Drawn, plot: Plot): PointLabel | null {
  if (model.kind === 'bars') return { ...PLAIN, position: 'outEnd', isBold: true }
  const slot = ((plot.width / model.categories.length) * 0.76) / model.series.length
  const figures = model.series.flatMap(({ points }) => points.flatMap((point) => point?.figure ?? []))
  const fits = (write: typeof figureInWords) => figures.every((figure) => textWidth(write(figure, texts), 10) <= slot)
  const label: PointLabel = { ...PLAIN, position: 'outEnd', points: 10 }
  if (fits(figureInWords)) return label
  if (fits(figureInShort)) return { ...label, form: 'short' }
  return slot >= UPRIGHT ? { ...label, points: 9, isUpright: true } : null
}

const PLAIN: PointLabel = {
  position: 'ctr',
  form: 'long',
  hasName: false,
  hasValue: true,
  color: LIGHT.ink,
  points: BESIDE,
  isBold: false,
  isUpright: false,
  move: null,
}

/** The name and the number of each line at its end, moved apart where they would touch; the ranks inside their marks. */
function ofLines(drawn: Drawn, plot: Plot): Labels[] {
  const { model } = drawn
  const last = endsAt(drawn, plot, false)
  const first = model.categories.length === 2 ? endsAt(drawn, plot, true) : new Map<ChartSeries, End>()
  return model.series.map((series) =>
    series.points.map((point, column) => {
      if (point === null) return null
      const end = [first.get(series), last.get(series)].find((each) => each?.column === column)
      if (end) return { ...end.label, color: visibleOn(point.color, LIGHT, 4.5) }
      return model.kind === 'ranks' ? insideMark(point.figure, point.color) : null
    }),
  )
}

function insideMark({ derivation, layer }: Figure, color: string): PointLabel {
  const isSolid = derivation === null && layer === 'published'
  return {
    ...PLAIN,
    position: 'ctr',
    form: 'bare',
    color: isSolid ? inkOn(color) : LIGHT.ink,
    points: 10,
    isBold: true,
  }
}

type End = { column: number; label: PointLabel }

function endsAt({ model, width, height }: Drawn, plot: Plot, isFirst: boolean): Map<ChartSeries, End> {
  const [low, high] = [plot.low ?? 0, plot.high ?? 1]
  const edge = isFirst ? 0 : model.categories.length - 1
  const band = plot.width / model.categories.length
  const ends = model.series.flatMap((series) => {
    const column = isFirst
      ? series.points.findIndex((point) => point !== null)
      : series.points.findLastIndex((point) => point !== null)
    const point = series.points[column]
    if (!point || (isFirst && column !== edge)) return []
    const part = (point.figure.value - low) / (high - low || 1)
    return [{ series, column, at: plot.y + plot.height * (model.kind === 'ranks' ? part : 1 - part) }]
  })
  const places = spread(
    ends.map(({ at }) => ({ at, size: NAME + 4 })),
    { from: plot.y - 6, to: plot.y + plot.height + 4 },
  )
  return new Map(
    ends.map(({ series, column, at }, index) => {
      const move = { x: ((edge - column) * band) / width, y: (places[index]! - at) / height }
      const isMoved = Math.abs(move.x) > 0.002 || Math.abs(move.y) > 0.002
      const label: PointLabel = {
        ...PLAIN,
        position: isFirst ? 'l' : 'r',
        hasName: true,
        // A number at the edge would be taken for one of the last period.
        hasValue: column === edge,
        points: NAME,
        isBold: true,
        move: isMoved ? move : null,
      }
      return [series, { column, label }]
    }),
  )
}
