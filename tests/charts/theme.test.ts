import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contrast,
  cutTo,
  DARK,
  FORCED_DARK,
  inkOn,
  LIGHT,
  seriesOf,
  shortened,
  textWidth,
  visibleOn,
  withFocus,
} from '../../src/charts/theme'
import { catalogOf } from '../../src/domain/catalog'
import { parseDatasetText } from '../../src/schema/parseDataset'

const parsed = parseDatasetText(readFileSync('data/dataset.json', 'utf8'))
if (!parsed.ok) throw new Error('data/dataset.json does not parse')
const catalog = catalogOf(parsed.dataset)
const subjects = [...catalog.vendors.keys(), ...catalog.listings.keys(), 'others']

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the colours of the %s theme', (_name, theme) => {
  it.each(seriesOf(subjects, catalog, theme))('show $name on paper, and its label on it', ({ color, text }) => {
    expect(contrast(color, theme.paper)).toBeGreaterThanOrEqual(3)
    expect(contrast(inkOn(color), color)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(text, theme.paper)).toBeGreaterThanOrEqual(4.5)
  })

  it('show the text of charts on paper', () => {
    expect(contrast(theme.ink, theme.paper)).toBeGreaterThanOrEqual(7)
    expect(contrast(theme.muted, theme.paper)).toBeGreaterThanOrEqual(4.5)
  })

  it('make any colour of a file visible, and leave a visible one alone', () => {
    fc.assert(
      fc.property(hex, (color) => {
        const shown = visibleOn(color, theme)
        expect(contrast(shown, theme.paper)).toBeGreaterThanOrEqual(3)
        expect(shown === color).toBe(contrast(color, theme.paper) >= 3)
      }),
    )
  })
})

it('keeps a vendor’s colour whatever else is drawn', () => {
  const alone = seriesOf(['huawei'], catalog, LIGHT)[0]
  expect(seriesOf(subjects, catalog, LIGHT).find(({ subject }) => subject === 'huawei')).toEqual(alone)
  expect(alone?.color).toBe('#9b0215')
})

describe('a long name', () => {
  it('is cut to what fits, its last sign standing for the rest', () => {
    expect(shortened('Apple', 5)).toBe('Apple')
    expect(shortened('Apples', 5)).toBe('Appl…')
    expect(shortened('A b c', 3)).toBe('A…')
    expect(shortened('Apple', 0)).toBe('A…')
    expect(cutTo('Apple', 1000)).toBe('Apple')
    expect(textWidth(cutTo('n'.repeat(100), 80))).toBeLessThanOrEqual(80)
  })
})

describe('a vendor that comes forward', () => {
  const series = seriesOf(['apple', 'vivo', 'others'], catalog, LIGHT)

  it('keeps its colour while the others step back, towards the paper', () => {
    const [apple, vivo] = withFocus(series, 'vivo', LIGHT)
    expect(vivo).toEqual(series[1])
    expect(contrast(apple!.color, LIGHT.paper)).toBeLessThan(contrast(series[0]!.color, LIGHT.paper) / 2)
    expect(contrast(apple!.text, LIGHT.paper)).toBeGreaterThanOrEqual(3)
  })

  it.each([null, 'nokia'])('is nobody where %s is asked for', (focus) => {
    expect(withFocus(series, focus, LIGHT)).toEqual(series)
  })

  it('steps forward in forced colours too', () => {
    const [apple, vivo] = withFocus(seriesOf(['apple', 'vivo'], catalog, FORCED_DARK), 'vivo', FORCED_DARK)
    expect(vivo?.color).toBe(seriesOf(['vivo'], catalog, DARK)[0]?.color)
    expect(apple?.color).toMatch(/^#/)
  })
})
