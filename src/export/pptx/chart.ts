import { LIGHT } from '../../charts/theme'
import type { Texts } from '../../domain/texts/texts'
import type { ChartModel } from '../chartModel'
import { axesOf } from './axes'
import { labelsOf } from './labels'
import { CHART_NAMESPACES, el, type Markup, val } from './markup'
import { unpainted, writing } from './paint'
import { plotOf } from './plot'
import { seriesMarkup } from './series'

/** A chart on a slide: what it shows, how large it is in points, and the sheet of its workbook that has its numbers. */
export type Drawn = { model: ChartModel; width: number; height: number; texts: Texts; sheet: string }

const LEGEND_POINTS = 12

/**
 * A chart that PowerPoint draws and lets people edit. A figure that is missing is a missing point: nothing is drawn for
 * it, and lines end there.
 */
export function chartMarkup(drawn: Drawn): Markup {
  const { model, texts } = drawn
  const plot = plotOf(drawn)
  const labels = labelsOf(drawn, plot)
  const series = model.series.map((_, index) => seriesMarkup(drawn, index, labels[index]!))
  return el(
    'c:chartSpace',
    CHART_NAMESPACES,
    val('c:date1904', 0),
    val('c:roundedCorners', 0),
    el(
      'c:chart',
      {},
      val('c:autoTitleDeleted', 1),
      el(
        'c:plotArea',
        {},
        el('c:layout', {}, manual(plot, drawn)),
        model.kind === 'lines' || model.kind === 'ranks' ? linesMarkup(series) : barsMarkup(model, series),
        axesOf(model, plot, texts),
        unpainted(),
      ),
      legendOf(model),
      val('c:plotVisOnly', 1),
      val('c:dispBlanksAs', 'gap'),
    ),
    unpainted(),
    writing({ points: 12, color: LIGHT.ink }),
    el('c:externalData', { 'r:id': 'rId1' }, val('c:autoUpdate', 0)),
  )
}

const AXES = [val('c:axId', 1), val('c:axId', 2)]

function linesMarkup(series: readonly Markup[]): Markup {
  return el('c:lineChart', {}, val('c:grouping', 'standard'), val('c:varyColors', 0), series, val('c:marker', 1), AXES)
}

function barsMarkup({ kind, series: rows, categories }: ChartModel, series: readonly Markup[]): Markup {
  const isStack = kind === 'stack'
  const gap = isStack ? (categories.length < 3 ? 60 : 22) : gapOf(kind, categories.length)
  return el(
    'c:barChart',
    {},
    val('c:barDir', kind === 'bars' ? 'bar' : 'col'),
    val('c:grouping', isStack ? 'stacked' : 'clustered'),
    val('c:varyColors', 0),
    series,
    val('c:gapWidth', gap),
    val('c:overlap', isStack ? 100 : rows.length > 1 ? -8 : 0),
    AXES,
  )
}

/** The room between bars, as parts of one: few bars would else be thick. */
function gapOf(kind: ChartModel['kind'], categories: number): number {
  if (kind === 'columns') return categories === 1 ? 60 : 30
  return { 1: 400, 2: 200, 3: 110 }[categories] ?? 50
}

function manual({ x, y, width, height }: ReturnType<typeof plotOf>, drawn: Drawn): Markup {
  const part = (length: number, whole: number) => Number((length / whole).toFixed(4))
  return el(
    'c:manualLayout',
    {},
    val('c:layoutTarget', 'inner'),
    val('c:xMode', 'edge'),
    val('c:yMode', 'edge'),
    val('c:x', part(x, drawn.width)),
    val('c:y', part(y, drawn.height)),
    val('c:w', part(width, drawn.width)),
    val('c:h', part(height, drawn.height)),
  )
}

/** Names beside a stack and over columns; lines have theirs at their ends. */
function legendOf({ kind, series }: ChartModel): Markup | null {
  if (kind === 'lines' || kind === 'ranks' || series.length < 2) return null
  return el(
    'c:legend',
    {},
    val('c:legendPos', kind === 'stack' ? 'r' : 't'),
    val('c:overlay', 0),
    writing({ points: LEGEND_POINTS, color: LIGHT.ink }),
  )
}
