import { rangeWithZero } from '../../charts/scaleDomain'
import { LIGHT } from '../../charts/theme'
import type { Texts } from '../../domain/texts/texts'
import type { ChartModel } from '../chartModel'
import { axisFormat } from './formats'
import { el, type Markup, val } from './markup'
import { line, writing } from './paint'
import type { Plot } from './plot'

const [CATEGORIES, VALUES] = [1, 2]
const POINTS = 11

/** The two axes of a chart. Bars are measured from zero; ranks count from the top, and bars are read downwards. */
export function axesOf(model: ChartModel, plot: Plot, texts: Texts): Markup[] {
  return [categoryAxis(model), valueAxis(model, plot, texts)]
}

function categoryAxis({ kind, categories }: ChartModel): Markup {
  const isBars = kind === 'bars'
  return el(
    'c:catAx',
    {},
    val('c:axId', CATEGORIES),
    el('c:scaling', {}, val('c:orientation', isBars ? 'maxMin' : 'minMax')),
    val('c:delete', 0),
    val('c:axPos', isBars ? 'l' : 'b'),
    el('c:numFmt', { formatCode: '@', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    // Beside the plot, wherever zero is.
    val('c:tickLblPos', kind === 'ranks' ? 'nextTo' : 'low'),
    el('c:spPr', {}, line({ color: kind === 'lines' || kind === 'ranks' ? LIGHT.rule : LIGHT.zero, points: 1 })),
    writing({ points: categories.length > 6 ? POINTS - 1 : POINTS, color: LIGHT.ink }),
    val('c:crossAx', VALUES),
    val('c:crosses', kind === 'ranks' ? 'max' : 'autoZero'),
    val('c:auto', 0),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 40),
    isBars ? val('c:tickLblSkip', 1) : null,
    val('c:noMultiLvlLbl', 1),
  )
}

function valueAxis(model: ChartModel, { low, high, step }: Plot, texts: Texts): Markup {
  const { kind, categories, isSigned, unit } = model
  const isBars = kind === 'bars'
  const isHidden = kind === 'ranks' || (kind === 'lines' && categories.length === 2)
  const [least, most] = low === null ? anchorsOf(model) : [low, high]
  return el(
    'c:valAx',
    {},
    val('c:axId', VALUES),
    el(
      'c:scaling',
      {},
      val('c:orientation', kind === 'ranks' ? 'maxMin' : 'minMax'),
      most === null ? null : val('c:max', most),
      least === null ? null : val('c:min', least),
    ),
    val('c:delete', isHidden ? 1 : 0),
    val('c:axPos', isBars ? 'b' : 'l'),
    isHidden ? null : el('c:majorGridlines', {}, el('c:spPr', {}, line({ color: LIGHT.rule }))),
    el('c:numFmt', { formatCode: axisFormat(unit, isSigned, texts), sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    el('c:spPr', {}, line({ color: null })),
    writing({ points: POINTS, color: LIGHT.muted }),
    val('c:crossAx', CATEGORIES),
    val('c:crosses', isBars ? 'max' : 'autoZero'),
    val('c:crossBetween', 'between'),
    step === null ? null : val('c:majorUnit', step),
  )
}

/** Zero, at the end of a scale that has nothing beyond it: a program would else begin wherever the numbers do. */
function anchorsOf({ series }: ChartModel): [number | null, number | null] {
  const [low, high] = rangeWithZero(series.flatMap(({ points }) => points.flatMap((p) => p?.figure.value ?? [])))
  return [low === 0 ? 0 : null, high === 0 && low < 0 ? 0 : null]
}
