import { expect, test } from 'vitest'
import { bibtexOf } from '../../src/export/bibtex'
import { CITATION_STYLES, type CitationStyle, citationOf, citedExhibit, citedFigure } from '../../src/export/citation'
import { fitting } from '../../src/export/xml'
import { dataset, quote, source, statement, vendor } from '../make'
import { HOSTILE as NAUGHTY } from './hostile'
import { exhibitAt } from './world'

const EDITION = `sha256-${'0123456789abcdef'.repeat(4)}`
const PLACE = { address: 'https://q.example/?screen=share', seenOn: '2026-11-21' }

const DATA = dataset({
  edition: EDITION,
  updatedOn: '2026-11-20',
  vendors: [vendor()],
  sources: [
    source({
      publisher: 'The Daily & Sons',
      title: '100% of {it}',
      url: 'https://daily.example/a',
      publishedOn: '2025-02-11',
    }),
    source({ id: 'release', kind: 'release', publisher: 'Canalys', title: 'Results', url: 'https://canalys.example/' }),
  ],
  statements: [
    statement({ id: 'r1', source: 'release', value: 17, quote: quote({ exact: 'Apple 17%' }) }),
    statement({ id: 'r2', source: 'release', value: 15, period: '2023-Q4' }),
    statement({ id: 'd1', value: 15 }),
  ],
})

const exhibit = exhibitAt('screen=share&periods=2023-Q4..2024-Q4', DATA)
const figure = exhibit.figures.find(({ coordinates }) => coordinates.period === '2024-Q4')!
const cited = citedFigure(figure, exhibit.catalog, PLACE)

test('a figure is cited with coordinates, value, side, edition, address, day and the words that it is read from', () => {
  expect(citationOf(cited, 'text', exhibit.catalog)).toBe(
    [
      '“Apple, Market share, Mainland China smartphones, Q4 2024, Canalys: 17 % (published)”. Quotient, edition 01234567 of 20 November 2026. https://q.example/?screen=share, seen on 21 November 2026',
      'Sources:',
      '1. Canalys, “Results”, https://canalys.example/#:~:text=Apple%2017%25',
      '',
    ].join('\n'),
  )
})

test('a view is cited by its headline, with all its sources', () => {
  const view = citedExhibit(exhibit, PLACE)
  expect(view.title).toBe(exhibit.headline.text)
  expect(view.sources.map(({ id }) => id)).toEqual(['release'])
})

test('entries for BibTeX say the same, and nothing in them is a command', () => {
  const quoted = exhibitAt('screen=share&layer=quoted&periods=2024-Q4', DATA)
  const bibtex = citationOf(citedExhibit(quoted, PLACE), 'bibtex', quoted.catalog)
  expect(bibtex).toContain('@misc{quotient-01234567-')
  expect(bibtex).toContain('  year = {2026},\n  month = {11},')
  expect(bibtex).toContain('  urldate = {2026-11-21}')
  expect(bibtex).toContain(`Edition ${EDITION}`)
  expect(bibtex).toContain(String.raw`title = {100\% of \{it\}}`)
  expect(bibtex).toContain(String.raw`author = {{The Daily \& Sons}}`)
  expect(bibtex).toContain('url = {https://daily.example/a}')
})

test('CSL JSON has an item for the figure and one a source', () => {
  const items = JSON.parse(citationOf(cited, 'csl', exhibit.catalog)) as Record<string, unknown>[]
  expect(items).toEqual([
    {
      id: expect.stringMatching(/^quotient-01234567-apple-market-share/),
      type: 'dataset',
      title: cited.title,
      author: [{ literal: 'Quotient' }],
      issued: { 'date-parts': [[2026, 11, 20]] },
      accessed: { 'date-parts': [[2026, 11, 21]] },
      URL: PLACE.address,
      version: EDITION,
    },
    {
      id: 'quotient-source-release',
      type: 'webpage',
      title: 'Results',
      author: [{ literal: 'Canalys' }],
      'container-title': 'Canalys',
      accessed: { 'date-parts': [[2026, 11, 21]] },
      URL: 'https://canalys.example/#:~:text=Apple%2017%25',
    },
  ])
})

const hostile = exhibitAt('screen=share')
const inStyle = (style: CitationStyle) => citationOf(citedExhibit(hostile, PLACE), style, hostile.catalog)

test.each(CITATION_STYLES)('in %s no sign turns or ends what follows', (style) => {
  expect(inStyle(style)).toBe(fitting(inStyle(style)))
})

test('hostile names leave the JSON one item a source, and the braces of BibTeX in pairs', () => {
  expect(JSON.parse(inStyle('csl'))).toHaveLength(1 + hostile.numbers.sources.length)
  expect(depths(inStyle('bibtex'))).toEqual({ least: 0, last: 0 })
})

test('515 hostile names are cited in every style', () => {
  for (const name of NAUGHTY) {
    const source = { ...cited.sources[0]!, publisher: name, title: name, author: name }
    const named = { ...cited, title: name, sources: [source] }
    const [text, bibtex, csl] = CITATION_STYLES.map((style) => citationOf(named, style, exhibit.catalog))
    expect(depths(bibtex!), name).toEqual({ least: 0, last: 0 })
    expect(JSON.parse(csl!), name).toMatchObject([{ title: fitting(name) }, { title: fitting(name) }])
    expect(text!.split('\n'), name).toHaveLength(4)
  }
})

test('two sources that read alike have ids of their own', () => {
  const twin = { ...cited.sources[0]!, id: 'RELEASE' }
  const ids = [...bibtexOf({ ...cited, sources: [cited.sources[0]!, twin] }).matchAll(/@misc\{([^,]+),/g)]
  expect(ids.map(([, id]) => id).slice(1)).toEqual(['quotient-source-release', 'quotient-source-release-2'])
})

/** How deep in braces a text gets; what is escaped opens and closes nothing. */
function depths(text: string) {
  let [depth, least] = [0, 0]
  for (const sign of text.replaceAll(/\\[{}]/g, '')) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
    least = Math.min(least, depth)
  }
  return { least, last: depth }
}
