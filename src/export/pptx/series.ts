import { formatOf } from './formats'
import type { Drawn } from './chart'
import type { ChartSeries } from '../chartModel'
import type { PointLabel } from './labels'
import { cellWords, el, type Markup, val, words } from './markup'
import { line, markerOf, shapeOf, unpainted, writing } from './paint'
import { cellRange } from './workbook'

type Labels = readonly (PointLabel | null)[]

/** One series with its cells in the workbook, each point as its figure is drawn everywhere. */
export function seriesMarkup(drawn: Drawn, index: number, labels: Labels): Markup {
  const { model } = drawn
  const series = model.series[index]!
  const isLine = model.kind === 'lines' || model.kind === 'ranks'
  return el(
    'c:ser',
    {},
    val('c:idx', index),
    val('c:order', index),
    nameOf(drawn, index),
    isLine ? lineLook(series, model.kind === 'ranks') : barLook(series),
    isLine ? el('c:marker', {}, val('c:symbol', 'none')) : val('c:invertIfNegative', 0),
    isLine ? markersOf(series, model.kind === 'ranks' ? 17 : 8) : pointsOf(series),
    labelsMarkup(drawn, series, labels),
    categoriesOf(drawn),
    valuesOf(drawn, index),
    isLine ? val('c:smooth', 0) : null,
  )
}

function lineLook({ color, points }: ChartSeries, isThick: boolean): Markup {
  const isQuoted = points.some((point) => point?.figure.layer === 'quoted')
  return el('c:spPr', {}, line({ color, points: isThick ? 4 : 2.25, isDashed: isQuoted }))
}

/** Solid, for the key, unless none of its figures is; each point says for itself how it is drawn. */
function barLook({ color, points, isPale }: ChartSeries): Markup {
  const figures = points.flatMap((point) => point?.figure ?? [])
  const shown = figures.find(({ derivation, layer }) => derivation === null && layer === 'published') ?? figures[0]
  return shapeOf(shown ?? { derivation: null, layer: 'published' }, color, isPale)
}

function pointsOf({ points, isPale }: ChartSeries): Markup[] {
  return points.flatMap((point, index) =>
    point === null
      ? []
      : el(
          'c:dPt',
          {},
          val('c:idx', index),
          val('c:invertIfNegative', 0),
          val('c:bubble3D', 0),
          shapeOf(point.figure, point.color, isPale),
        ),
  )
}

function markersOf(series: ChartSeries, size: number): Markup[] {
  return series.points.flatMap((point, index) => {
    if (point === null) return []
    // The line that leads here ends at a gap: then nothing is drawn across it.
    const look = lineLook(series, size > 10)
    return el('c:dPt', {}, val('c:idx', index), markerOf(point.figure, point.color, size), val('c:bubble3D', 0), look)
  })
}

function labelsMarkup({ texts }: Drawn, { points }: ChartSeries, labels: Labels): Markup {
  const own = labels.flatMap((label, index) => {
    const point = points[index]
    if (!label || !point) return []
    const { move, hasName, hasValue, position, form } = label
    const layout =
      move && el('c:manualLayout', {}, val('c:x', inFourDecimals(move.x)), val('c:y', inFourDecimals(move.y)))
    return el(
      'c:dLbl',
      {},
      val('c:idx', index),
      layout && el('c:layout', {}, layout),
      el('c:numFmt', { formatCode: formatOf(point.figure, texts, form), sourceLinked: 0 }),
      unpainted(),
      writing(label),
      val('c:dLblPos', position),
      showFlags({ value: hasValue ? 1 : 0, name: hasName ? 1 : 0 }),
      hasName ? el('c:separator', {}, words(' ')) : null,
    )
  })
  return el(
    'c:dLbls',
    {},
    own,
    unpainted(),
    showFlags({ value: 0, name: 0 }),
    labels.some((label) => label?.move) ? noLeaders() : null,
  )
}

/** No lines to labels that were moved from their points, which are of their colour: an extension known since 2013. */
function noLeaders(): Markup {
  const uri = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}'
  const own = { uri, 'xmlns:c15': 'http://schemas.microsoft.com/office/drawing/2012/chart' }
  return el('c:extLst', {}, el('c:ext', own, val('c15:showLeaderLines', 0)))
}

function inFourDecimals(part: number): number {
  return Number(part.toFixed(4))
}

function showFlags({ value, name }: { value: 0 | 1; name: 0 | 1 }): Markup[] {
  return [
    val('c:showLegendKey', 0),
    val('c:showVal', value),
    val('c:showCatName', 0),
    val('c:showSerName', name),
    val('c:showPercent', 0),
    val('c:showBubbleSize', 0),
  ]
}

function nameOf({ model, sheet }: Drawn, index: number): Markup {
  const cell = cellRange(sheet, [0, index + 1], [0, index + 1])
  return el('c:tx', {}, el('c:strRef', {}, formula(cell), el('c:strCache', {}, texts([model.series[index]!.name]))))
}

function categoriesOf({ model: { categories }, sheet }: Drawn): Markup {
  const cells = cellRange(sheet, [1, 0], [categories.length, 0])
  return el('c:cat', {}, el('c:strRef', {}, formula(cells), el('c:strCache', {}, texts(categories))))
}

/** The numbers; a point without a figure is not among them. */
function valuesOf({ model: { categories, series }, sheet, texts: language }: Drawn, index: number): Markup {
  const { points } = series[index]!
  const cells = cellRange(sheet, [1, index + 1], [categories.length, index + 1])
  const first = points.find((point) => point !== null)
  return el(
    'c:val',
    {},
    el(
      'c:numRef',
      {},
      formula(cells),
      el(
        'c:numCache',
        {},
        el('c:formatCode', {}, words(first ? formatOf(first.figure, language) : 'General')),
        val('c:ptCount', points.length),
        points.flatMap((point, idx) =>
          point === null ? [] : el('c:pt', { idx }, el('c:v', {}, words(String(point.figure.value)))),
        ),
      ),
    ),
  )
}

function formula(cells: string): Markup {
  return el('c:f', {}, words(cells))
}

function texts(all: readonly string[]): Markup[] {
  return [val('c:ptCount', all.length), ...all.map((each, idx) => el('c:pt', { idx }, el('c:v', {}, cellWords(each))))]
}
