import { describe, expect, test } from 'vitest'
import { deckOf } from '../../../src/export/pptx/deck'
import { httpsLink } from '../../../src/export/pptx/links'
import { notesOn } from '../../../src/export/pptx/slideNotes'
import { english } from '../../../src/domain/texts/en'
import { chinese } from '../../../src/domain/texts/zh'
import type { Dataset } from '../../../src/schema/dataset'
import { dataset, quote, source, statement, vendor } from '../../make'
import { exhibitAt } from '../world'
import { all, relationsIn, said, unpacked } from './unpacked'

const ABOUT = { title: 'A deck', edition: null, updatedOn: '2026-01-31', language: 'en' } as const

/** Three named vendors with ranks, so that Others can be worked out; OPPO is inside it at first, vivo has a gap. */
const DATA: Dataset = dataset({
  vendors: [
    vendor({ id: 'apple', name: 'Apple', color: '#1f2328' }),
    vendor({ id: 'vivo', name: 'vivo', color: '#2230a3' }),
    vendor({ id: 'xiaomi', name: 'Xiaomi', color: '#d06400' }),
    vendor({ id: 'oppo', name: 'OPPO', color: '#046a4f' }),
  ],
  sources: [
    source({ publisher: 'The Daily', url: 'https://daily.example/a?b=1' }),
    source({ id: 'release', kind: 'release', publisher: 'Canalys', url: 'http://canalys.example/' }),
  ],
  statements: [
    ...['apple', 'vivo', 'xiaomi'].flatMap((subject, index) => [
      statement({ id: `${subject}-3`, source: 'release', subject, value: 20 - index, period: '2024-Q3' }),
      statement({
        id: `${subject}-r`,
        source: 'release',
        subject,
        measure: 'rank',
        unit: 'rank',
        value: index + 1,
        period: '2024-Q3',
      }),
    ]),
    statement({ id: 'apple-4', source: 'release', value: 17 }),
    statement({ id: 'xiaomi-4', source: 'release', subject: 'xiaomi', value: 16.5 }),
    statement({ id: 'oppo-4', source: 'release', subject: 'oppo', value: 14 }),
    statement({ id: 'daily-4', value: 15, quote: quote({ exact: 'with a 15% share' }) }),
  ],
})

function slideAt(query: string, own: { headline?: string; notes?: string } = {}) {
  const exhibit = exhibitAt(query, DATA)
  const parts = unpacked(deckOf([{ exhibit, address: `https://quotient.example/?${query}`, ...own }], ABOUT))
  const at = (path: string) => parts.get(path)
  return {
    exhibit,
    parts,
    slide: at('ppt/slides/slide1.xml'),
    notes: words(at('ppt/notesSlides/notesSlide1.xml')),
    chart: at('ppt/charts/chart1.xml'),
    sheet: (index: number) => cellsOf(at(`ppt/embeddings/workbook1.xlsx!xl/worksheets/sheet${index}.xml`)),
  }
}

/** The paragraphs of a part. */
function words(part: Document | undefined): string[] {
  return all(part, 'a:p').map((each) =>
    all(each, 'a:t')
      .map(({ textContent }) => textContent)
      .join(''),
  )
}

/** The cells of a sheet by their names. */
function cellsOf(sheet: Document | undefined): Record<string, string> {
  return Object.fromEntries(all(sheet, 'c').map((each) => [each.getAttribute('r'), each.textContent]))
}

/** The numbers of each series by the place of their category; what is missing is not there. */
function numbersOf(chart: Document | undefined): Record<string, Record<string, string>> {
  return Object.fromEntries(
    all(chart, 'c:ser').map((series) => [
      all(all(series, 'c:tx')[0], 'c:v')[0]!.textContent,
      Object.fromEntries(
        all(all(series, 'c:val')[0], 'c:pt').map((point) => [point.getAttribute('idx'), point.textContent]),
      ),
    ]),
  )
}

describe('the chart of a slide', () => {
  const stack = slideAt('screen=share')

  test('has the numbers of the figures, and nothing where there is none', () => {
    expect(numbersOf(stack.chart)).toEqual({
      Apple: { 0: '20', 1: '17' },
      vivo: { 0: '19' },
      Xiaomi: { 0: '18', 1: '16.5' },
      OPPO: { 1: '14' },
      Others: { 0: '43' },
    })
    expect(said(stack.chart, 'c:dispBlanksAs', 'val')).toEqual(['gap'])
  })

  test('adds shares up on a scale to 100 and stretches nothing', () => {
    expect(said(stack.chart, 'c:grouping', 'val')).toEqual(['stacked'])
    expect([said(stack.chart, 'c:min', 'val'), said(stack.chart, 'c:max', 'val')]).toEqual([['0'], ['100']])
  })

  test('has the fixed colours of the vendors, published solid and derived hatched', () => {
    const [apple, , , , others] = all(stack.chart, 'c:ser')
    expect(said(all(apple, 'c:dPt')[0], 'a:srgbClr', 'val')[0]).toBe('1F2328')
    expect(said(others, 'a:pattFill', 'prst')).toContain('wdUpDiag')
  })

  test('has its numbers in a workbook that can be edited: gaps are empty cells', () => {
    const cells = stack.sheet(1)
    expect(cells).toMatchObject({ B1: 'Apple', C1: 'vivo', A2: 'Q3 2024', B2: '20', B3: '17', D3: '16.5' })
    expect(Object.keys(cells)).not.toContain('C3')
    expect(all(stack.chart, 'c:f').map(({ textContent }) => textContent)).toContain("'Data'!$B$2:$B$3")
  })

  test('says in the workbook who states each number and who is in Others', () => {
    expect(Object.values(stack.sheet(2))).toEqual(expect.arrayContaining(['statement', 'apple-4', 'Canalys']))
    expect(stack.sheet(3)).toMatchObject({ A2: 'Q3 2024', B2: '43\u00A0%', C2: 'OPPO', D2: 'Apple, vivo, Xiaomi' })
  })

  test.each([
    ['screen=share&chart=grouped', 'c:barChart', 'clustered', 'col'],
    ['screen=share&layer=difference&periods=2024-Q4', 'c:barChart', 'clustered', 'bar'],
    ['screen=share&chart=lines', 'c:lineChart', 'standard', undefined],
  ])('is one of PowerPoint’s own: %s', (query, name, grouping, direction) => {
    const { chart } = slideAt(query)
    expect(all(chart, name)).toHaveLength(1)
    expect(said(chart, 'c:grouping', 'val')).toEqual([grouping])
    expect(said(chart, 'c:barDir', 'val')[0]).toBe(direction)
  })

  test('counts ranks from the top', () => {
    const { chart } = slideAt('screen=share&chart=bump')
    expect(said(all(chart, 'c:valAx')[0], 'c:orientation', 'val')).toEqual(['maxMin'])
  })

  test('draws what an article quotes hollow, beside the published figure and with the verdict', () => {
    const { chart } = slideAt('')
    expect(numbersOf(chart)).toEqual({ Quoted: { 0: '15' }, Published: { 0: '17' } })
    expect(all(all(chart, 'c:cat')[0], 'c:v')[0]!.textContent).toMatch(/^Apple, The Daily, Q4 2024\n/)
    expect(said(all(all(chart, 'c:ser')[0], 'c:dPt')[0], 'a:srgbClr', 'val')[0]).toBe('FFFDF9')
  })
})

describe('the words of a slide', () => {
  const { slide, notes, exhibit, parts } = slideAt('', { headline: 'A story says this', notes: 'Say hello.\nPause.' })

  test('begin with the headline of the story, in the place of the title', () => {
    expect(said(slide, 'p:ph', 'type')[0]).toBe('title')
    expect(words(slide)[0]).toBe('A story says this')
  })

  test('say what the chart is where it is not seen', () => {
    const [frame] = all(slide, 'p:nvGraphicFramePr')
    expect(said(frame, 'p:cNvPr', 'descr')[0]).toContain(exhibit.label)
  })

  test('name every source with its number, and link to https alone, at the quoted words', () => {
    expect(words(slide).join('\n')).toMatch(/1\u00A0The Daily · 2\u00A0Canalys/)
    const links = relationsIn(parts).filter(({ isExternal }) => isExternal)
    expect(links.map(({ target }) => target)).toEqual([
      'https://daily.example/a?b=1#:~:text=with%20a%2015%25%20share',
      'https://quotient.example/?',
    ])
  })

  test('have the presenter’s notes, then a receipt for each figure, in the notes', () => {
    const all_ = notes.join('\n')
    expect(notes.slice(0, 2)).toEqual(['Say hello.', 'Pause.'])
    expect(all_).toContain('Apple, Q4 2024, 15 %, quoted')
    expect(all_).toContain('[1] The Daily: “with a 15% share” https://daily.example/')
    expect(all_).toContain('Canalys published 17\u00A0%')
  })
})

test('a view that takes several slides says so on each and leaves nothing out', () => {
  const vendors = Array.from({ length: 70 }, (_, index) => vendor({ id: `v${index}`, name: `Vendor ${index}` }))
  const statements = vendors.map(({ id }, index) =>
    statement({ id: `s${index}`, source: 'release', subject: id, value: 1 }),
  )
  const exhibit = exhibitAt('screen=share&chart=table', dataset({ vendors, statements }))
  const parts = unpacked(deckOf([{ exhibit, address: '' }], ABOUT))
  const slides = [...parts].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).map(([, part]) => part)
  expect(slides.length).toBeGreaterThan(2)
  expect(words(slides[0])[0]).toContain(`(1 of ${slides.length})`)
  const rows = slides.flatMap((slide) => all(slide, 'a:tr').map((row) => words(row as unknown as Document)[0]))
  expect(rows.filter((name) => name?.startsWith('Vendor '))).toHaveLength(70)
  for (const slide of slides) expect(words(slide).join('\n')).toMatch(/Sources: 1\u00A0Canalys/)
})

test('a link is https, written as browsers do, or none', () => {
  expect(httpsLink('https://a.example/x y|z')).toBe('https://a.example/x%20y%7Cz')
  const others = [
    'http://a.example/',
    `${'java'}script:alert(1)`,
    '//a.example',
    `https://a.example/${'x'.repeat(3000)}`,
  ]
  expect(others.map(httpsLink)).toEqual([null, null, null, null])
})

test.each([english, chinese])('notes speak of nothing that a slide does not draw', (texts) => {
  const own = notesOn([texts.screens.notes.breaks(['a']), texts.screens.stock.note], texts)
  expect(own.join('')).not.toMatch(/dashed|frame|虚线|小框/i)
  expect(own).toHaveLength(2)
})
