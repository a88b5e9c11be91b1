import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, DARK, inkOn, LIGHT, seriesOf, visibleOn } from '../../src/charts/theme'
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
