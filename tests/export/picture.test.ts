import { describe, expect, test } from 'vitest'
import { textWidth } from '../../src/charts/theme'
import { pictureOf } from '../../src/export/picture'
import { balanced, wrapped } from '../../src/export/wrap'
import { source, statement } from '../make'
import { exhibitAt, HOSTILE, TURN } from './world'

const address = 'quotient.example/v/a/'
const WIDE = { width: 900, height: 472.5, zoom: 4 / 3, address }
const SCREENS = [
  '',
  'screen=share',
  'screen=share&periods=2024-Q4&chart=grouped',
  'screen=share&layer=difference',
  'screen=change',
  'screen=coverage',
  'screen=share&chart=table',
]

function read(svg: string): Document {
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(read.querySelector('parsererror')).toBeNull()
  return read
}

const textsIn = (svg: string) => [...read(svg).querySelectorAll('text')].map((text) => text.textContent ?? '')

describe('a picture', () => {
  test.each(SCREENS)('of "%s" is well-formed, of its size, and has nothing of a page in it', (query) => {
    const { documentElement: svg } = read(pictureOf(exhibitAt(query), WIDE))
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual(['1200', '630'])
    expect(
      svg.querySelectorAll('script, foreignObject, image, a, style, [style], [role], [tabindex], [class]'),
    ).toHaveLength(0)
    const names = [...svg.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())
    expect(names.filter((name) => name.startsWith('on') || name === 'href')).toEqual([])
  })

  test('begins no line with the dot between two sources', () => {
    const ids = Array.from({ length: 15 }, (_, index) => `page-${index}`)
    const exhibit = exhibitAt('screen=share', {
      ...HOSTILE,
      sources: ids.map((id, index) =>
        source({ id, kind: 'release', publisher: 'Site '.repeat((index % 3) + 1).trim() }),
      ),
      statements: ids.map((id, index) =>
        statement({ id, source: id, value: 17, period: `20${20 + Math.floor(index / 4)}-Q${(index % 4) + 1}` }),
      ),
    })
    for (let width = 300; width < 900; width += 7) {
      const words = textsIn(pictureOf(exhibit, { ...WIDE, width, height: null }))
      expect(words.filter((text) => text.startsWith('·'))).toEqual([])
    }
  })

  test('of coverage explains its own table, and not the grid of the page', () => {
    expect(exhibitAt('screen=coverage').notes.join(' ')).toMatch(/^A page that names no origin/)
  })

  test('keeps a period of its title on one line', () => {
    const exhibit = exhibitAt('screen=share&periods=2024-Q4')
    for (let width = 200; width < 900; width += 10)
      expect(textsIn(pictureOf(exhibit, { ...WIDE, width })).join('|')).not.toMatch(/Q4\|2024/)
  })

  test('carries headline, labels, sources and its address', () => {
    const exhibit = exhibitAt('screen=share&periods=2024-Q4')
    const words = textsIn(pictureOf(exhibit, WIDE)).join(' ')
    expect(words.replaceAll(/\s/g, '')).toContain(exhibit.subtitle.replaceAll(/\s/g, ''))
    expect(words).toContain('17\u00A0%')
    expect(words).toContain('Sources: 1')
    expect(words).toContain(`${address} · data of 2026-01-31`)
  })

  test('shows hostile names as words, without what turns or breaks them', () => {
    const svg = pictureOf(exhibitAt('screen=share'), { width: 960, height: null, address })
    expect(svg).toContain('&lt;script&gt;')
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain(TURN)
    expect(svg).not.toContain('\u0008')
    expect(svg).toContain('🙂')
  })

  test('counts the rows that a fixed height has no room for, and shows them all without one', () => {
    const many = Array.from({ length: 30 }, (_, index) => [
      statement({ id: `d${index}`, value: 15, period: `20${10 + (index % 15)}-Q${1 + Math.floor(index / 15)}` }),
      statement({
        id: `r${index}`,
        source: 'release',
        value: 17,
        period: `20${10 + (index % 15)}-Q${1 + Math.floor(index / 15)}`,
      }),
    ]).flat()
    const exhibit = exhibitAt('', { ...HOSTILE, statements: many })
    expect(textsIn(pictureOf(exhibit, WIDE)).join(' ')).toMatch(/and \d+ more rows at the address below/)
    expect(textsIn(pictureOf(exhibit, { width: 960, height: null, address })).join(' ')).not.toContain('more rows')
  })

  test('names a source by its site where the fonts cannot write it', () => {
    const words = textsIn(pictureOf(exhibitAt('screen=share'), { ...WIDE, canWrite: () => false })).join(' ')
    expect(words).toContain('1\u00A0canalys.example')
  })

  test('speaks the language of its catalogue', () => {
    expect(textsIn(pictureOf(exhibitAt('screen=share', HOSTILE, 'zh'), WIDE)).join(' ')).toContain('来源')
  })
})

describe('wrapping', () => {
  test('keeps every word and every line within its room', () => {
    const words =
      'Gettingly dates six figures of full-year 2024 to Q4 2024, Elmbridge Today dates two to full-year 2023.'
    const lines = wrapped(words, 200, 20)
    expect(lines.join(' ')).toBe(words)
    expect(lines.filter((line) => textWidth(line, 20) > 200)).toEqual([])
  })

  test('breaks Chinese between signs, and cuts a word that is longer than a line', () => {
    expect(wrapped('苹果在第四季度领先', 100, 20).length).toBe(2)
    expect(wrapped('x'.repeat(80), 100, 20)).toEqual([expect.stringMatching(/^x+…$/) as string])
  })

  test('leaves no word of a title alone where another line can give one away', () => {
    const words = 'For Q4 2024 Gettingly has Apple 2 points under and OPPO 1 point over what Canalys published.'
    const room = textWidth(words, 25) - 20
    expect(wrapped(words, room, 25).at(-1)).toBe('published.')
    const even = balanced(words, room, 25)
    expect(even).toHaveLength(2)
    expect(even.join(' ')).toBe(words)
    expect(even.at(-1)!.length).toBeGreaterThan(words.length / 3)
    expect(balanced('One line', 910, 25)).toEqual(['One line'])
    expect(balanced('', 910, 25)).toEqual([])
    expect(balanced('x'.repeat(80), 100, 20)).toEqual(wrapped('x'.repeat(80), 100, 20))
  })

  test('ends with an ellipsis what has more lines than allowed', () => {
    expect(wrapped('one two three four five six', 60, 20, 2).at(-1)).toMatch(/…$/)
    expect(wrapped('', 60, 20)).toEqual([])
  })
})
