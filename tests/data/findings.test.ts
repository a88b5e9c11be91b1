import { formulaInWords } from '../../src/domain/formulas'
import { english } from '../../src/domain/texts/en'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { subjectName } from '../../src/domain/catalog'
import { type Coordinates, coordinatesOf } from '../../src/domain/coordinates'
import type { Figure } from '../../src/domain/figures'
import { facetsOf, periodsOf } from '../../src/domain/facets'
import { figuresOf, gridOf } from '../../src/domain/grid'
import { leadHeadline } from '../../src/domain/headlines'
import type { Layer } from '../../src/domain/layers'
import { leadOf } from '../../src/domain/ranks'
import { measuresOf, parseReceipt, receiptOf } from '../../src/domain/receipts'
import { figureAt, sideOf, unplacedFigures } from '../../src/domain/sides'
import type { Statement } from '../../src/schema/dataset'
import { parseDatasetText } from '../../src/schema/parseDataset'
import { MEASURES, OTHERS } from '../../src/schema/vocabulary'
import { resolveView } from '../../src/state/resolve'
import { DEFAULT_VIEW } from '../../src/state/view'

const parsed = parseDatasetText(readFileSync('data/dataset.json', 'utf8'))
if (!parsed.ok) throw new Error('data/dataset.json is no data set')
const { dataset } = parsed
const { catalog } = facetsOf(dataset)
const PLACE = { market: 'cn-smartphones', researchFirm: 'canalys' }
const LAYERS: Layer[] = ['quoted', 'published']
const [quoted, published] = LAYERS.map((layer) => sideOf(dataset.statements, layer, catalog))

function valueOf(layer: Layer, own: Partial<Coordinates>) {
  const coordinates = {
    ...PLACE,
    measure: 'share',
    subject: 'apple',
    period: '2024-Q4',
    window: null,
    inPoints: false,
    ...own,
  }
  return figureAt((layer === 'quoted' ? quoted : published)!, coordinates as Coordinates)?.value
}

describe('the fourth quarter of 2024 in China', () => {
  test('was led by Apple as Canalys published it, and by vivo as the articles have it', () => {
    expect(leadOf(published!, PLACE, '2024-Q4')?.leaders).toEqual(['apple'])
    expect(leadOf(quoted!, PLACE, '2024-Q4')?.leaders).toEqual(['vivo'])
    const { text } = leadHeadline({ quoted: quoted!, published: published!, place: PLACE, period: '2024-Q4' })
    expect(text).toMatch(/^Apple led in Q4 2024, says Canalys\. .+ puts vivo first\.$/)
  })

  test('saw Huawei grow by 37 per cent in an article, and by 24 as published: 37 is the year’s', () => {
    const growth = { measure: 'growth', subject: 'huawei' } as const
    expect(valueOf('quoted', growth)).toBe(37)
    expect(valueOf('published', growth)).toBe(24)
    expect(valueOf('published', { ...growth, period: '2024' })).toBe(37)
  })
})

test('no vendors and Others together ship more than their market, beyond rounding', () => {
  const periods = [...new Set(dataset.statements.flatMap(({ period }) => period ?? []))]
  const sums = periods.flatMap((period) => {
    const shipped = (subject: string) => valueOf('published', { measure: 'shipments', subject, period }) ?? null
    const [others, total] = [shipped(OTHERS), shipped('total')]
    const parts = [...catalog.vendors.keys()].flatMap((subject) => shipped(subject) ?? [])
    return others === null || total === null ? [] : [(others + parts.reduce((all, part) => all + part, 0)) / total]
  })
  expect(sums.length).toBeGreaterThan(10)
  expect(Math.max(...sums)).toBeLessThan(1.01)
})

test('Apple’s published share is 20 16 16 24 in 2023 and 15 14 14 17 in 2024', () => {
  const { selection } = resolveView(DEFAULT_VIEW, facetsOf(dataset))
  expect(selection).toMatchObject({ market: PLACE.market, firm: PLACE.researchFirm, measure: 'share' })
  expect(selection.periods.map((period) => valueOf('published', { period })).join(' ')).toBe('20 16 16 24 15 14 14 17')
})

const places = [
  ...new Map(
    dataset.statements.map(({ market, researchFirm }) => [`${market} ${researchFirm}`, { market, researchFirm }]),
  ),
]

describe.each(places)('every figure of %s', (_, place) => {
  const own = dataset.statements.filter((each) => isAt(each, place))
  const figures = LAYERS.flatMap((layer) => [...figuresIn(own, layer), ...unplacedFigures(sideOf(own, layer, catalog))])

  test('has a statement under it, and in the end nothing but statements', () => {
    expect(figures).not.toEqual([])
    for (const figure of figures) {
      expect(figure.statements, figure.key).not.toEqual([])
      expect(statementsUnder(figure).every((each) => own.includes(each))).toBe(true)
      expect(new Set(statementsUnder(figure)), figure.key).toEqual(new Set(figure.statements))
      expect(subjectName(catalog, figure.coordinates.subject)).not.toBe('')
    }
  })

  test('has a key that leads back to it, with the slices that the receipt asks for', () => {
    for (const figure of figures) {
      const request = parseReceipt(figure.key)!
      const { market, researchFirm } = request.coordinates
      const slices = dataset.statements.filter(
        (each) => isAt(each, { market, researchFirm }) && measuresOf(request).includes(each.measure),
      )
      const [left, right] = LAYERS.map((layer) => sideOf(slices, layer, catalog))
      const receipt = receiptOf(request, left!, right!)
      const found = figure.derivation ? receipt.figure : receipt[figure.layer]
      expect(found, figure.key).toMatchObject({
        key: figure.key,
        value: figure.value,
        unit: figure.unit,
        layer: figure.layer,
      })
      expect(found && formulaInWords(found, english)).toBe(formulaInWords(figure, english))
    }
  })

  test('is read from a statement on its own coordinates, unless it is derived', () => {
    for (const { statements, coordinates } of figures.filter(({ derivation }) => !derivation))
      expect(statements.map(coordinatesOf)).toEqual(statements.map(() => coordinates))
  })
})

/** The figures of all grids that can be drawn of one place and side: each measure, and shares in points. */
function figuresIn(statements: Statement[], layer: Layer): Figure[] {
  const side = sideOf(statements, layer, catalog)
  const subjects = [...new Set([...statements.map(({ subject }) => subject), OTHERS])]
  const { market, researchFirm } = statements[0]!
  const question = { side, everySide: side, place: { market, researchFirm }, periods: periodsOf(statements), subjects }
  return [
    ...MEASURES.flatMap((measure) => figuresOf(gridOf({ ...question, measure }))),
    ...figuresOf(gridOf({ ...question, measure: 'share', inPoints: true })),
  ]
}

function isAt(statement: Statement, place: Pick<Statement, 'market' | 'researchFirm'>): boolean {
  return statement.market === place.market && statement.researchFirm === place.researchFirm
}

function statementsUnder(figure: Figure): Statement[] {
  return figure.derivation ? figure.derivation.inputs.flatMap(statementsUnder) : figure.statements
}
