import { type Figure, figureInWords } from '../../domain/figures'
import { formulaInWords } from '../../domain/formulas'
import type { Texts } from '../../domain/texts/texts'
import type { ChartModel } from '../chartModel'
import { csvRows } from '../csv'
import type { Exhibit } from '../exhibit'
import { formatOf } from './formats'
import type { Cell, Sheet } from './workbook'

/** The workbook of a chart: its numbers, one row a statement behind them, and what Others stands for. */
export function sheetsOf(model: ChartModel, exhibit: Exhibit, figures: readonly Figure[]): Sheet[] {
  const { texts } = exhibit.catalog
  const { sheets } = texts.deck
  return [
    { name: sheets.data, rows: dataRows(model, texts) },
    { name: sheets.sources, rows: csvRows({ ...exhibit, figures, bare: [], gaps: [] }) },
    ...(model.others.length > 0 ? [{ name: sheets.others, rows: othersRows(model, texts) }] : []),
  ]
}

/** A column a series, a row a category; a gap is an empty cell. */
function dataRows({ categories, series }: ChartModel, texts: Texts): Cell[][] {
  return [
    [null, ...series.map(({ name }) => name)],
    ...categories.map((category, row): Cell[] => [
      category,
      ...series.map(({ points }): Cell => {
        const point = points[row]
        return point ? { value: point.figure.value, format: formatOf(point.figure, texts) } : null
      }),
    ]),
  ]
}

function othersRows({ others }: ChartModel, texts: Texts): Cell[][] {
  const { heads } = texts.deck
  return [
    [heads.period, heads.others, heads.inside, heads.named, heads.formula],
    ...others.map(({ period, figure, inside, named }): Cell[] => [
      period,
      figure ? figureInWords(figure, texts) : texts.figures.gaps['not-published'],
      inside.length > 0 ? inside.join(texts.places.comma) : heads.unknown,
      named.join(texts.places.comma),
      figure ? formulaInWords(figure, texts) : '',
    ]),
  ]
}
