import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogOf, inLanguage, subjectName } from '../../src/domain/catalog'
import { periodInShort, periodInWords, periodsInWords } from '../../src/domain/periods'
import { english } from '../../src/domain/texts/en'
import { say } from '../../src/domain/texts/parts'
import { SHEET_TEXTS } from '../../src/domain/texts/sheetTexts'
import { STORY_TEXTS } from '../../src/domain/texts/storyTexts'
import { chinese } from '../../src/domain/texts/zh'
import { amountInWords } from '../../src/domain/words'
import { dataset, listing, statement, vendor } from '../make'
import { figureFrom, type Own, plain } from './onSides'

const SRC = resolve(import.meta.dirname, '../../src')
const million: Own = { measure: 'shipments', unit: 'million units' }

/** Every text of a catalogue with the way to it: functions are called with words that stand for anything. */
function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const said = called(value as (...slots: unknown[]) => unknown, path)
    return [[path, Array.isArray(said) ? said.join('') : String(said)]]
  }
  if (value instanceof RegExp || typeof value !== 'object' || value === null) return []
  if (path === 'amounts.lists' || path === 'places.dates') return []
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, path === '' ? key : `${path}.${key}`))
}

/** What a text says of two things: enough for every function of a catalogue, whatever it takes. */
function called(text: (...slots: unknown[]) => unknown, path: string): unknown {
  const slots: unknown[] = SLOTS[path] ?? Array.from({ length: text.length }, (_, index) => `slot${index}`)
  return text(...slots)
}

const SLOTS: Record<string, unknown[]> = {
  'amounts.unit': ['percent', '2'],
  'amounts.ordinal': [2],
  'amounts.count': [2],
  'amounts.articles': [2],
  'amounts.pages': [2],
  'amounts.sources': [2],
  'amounts.statements': [2],
  'amounts.origins': [2],
  'places.quarter': [4, '2024'],
  'places.quarterInShort': [4, '2024'],
  'verdicts.places': [2],
  'verdicts.at': ['window', 'slot1', false],
  'verdicts.for': ['measure', 'slot1'],
  'deck.noFigure': [['slot0', 'slot1']],
  'headlines.names': [['slot0', 'slot1']],
  'headlines.change.in': [[['slot0'], ['slot1']], 'slot2'],
  'headlines.change.published': ['slot0', [['slot1'], ['slot2']]],
  'headlines.change.after': [[['slot0'], ['slot1']]],
  'headlines.verdicts.all': [[['slot0'], ['slot1']]],
  'headlines.difference.sentence': ['slot0', ['slot1'], [['slot2'], ['slot3']], 'slot4'],
  'screens.subtitle': ['slot0', ['slot1', 'slot2']],
  'screens.notes.changes': ['slot0', ['slot1', 'slot2']],
  'screens.notes.breaks': [['slot0', 'slot1']],
  'figures.rankFormula': ['slot0', 5, true, 1, 'slot4'],
}

describe('the catalogues', () => {
  const [en, zh] = [english, chinese].map((texts) =>
    textsIn({ ...texts, stories: STORY_TEXTS[texts.language], sheets: SHEET_TEXTS[texts.language] }, ''),
  )

  test('have every text in both languages, and none of them empty', () => {
    expect(zh!.map(([path]) => path)).toEqual(en!.map(([path]) => path))
    expect([...en!, ...zh!].filter(([, text]) => text.trim() === '').map(([path]) => path)).toEqual([])
    expect(en!.length).toBeGreaterThan(300)
  })

  test('have no English word in a Chinese text, but for names and keys', () => {
    const foreign = zh!.filter(([path, text]) => {
      const words = text.replaceAll(/slot\d|Ctrl|Enter|Escape|Quotient|Q4|UTF-8/g, '')
      return /[a-z]{2}/i.test(words) && !EXEMPT.includes(path)
    })
    expect(foreign).toEqual([])
  })

  test('hold nothing that no code asks for', () => {
    const code = filesIn(SRC)
      .filter((file) => !file.includes(join('domain', 'texts')))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    const names = new Set(en!.flatMap(([path]) => path.split('.').filter((part) => /^[a-z][A-Za-z]+$/.test(part))))
    expect([...names].filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([])
  })
})

/** A tag, an address as it is typed, the key that is pressed. */
const EXEMPT = ['language', 'amounts.locale', 'page.address.kinds.periods', 'cite.styles.bibtex', 'cite.styles.csl']

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
}

describe('numbers and periods in Chinese', () => {
  test.each<[Own, string]>([
    [{ value: 17 }, '17%'],
    [{ value: 40, qualifier: 'over' }, '超过40%'],
    [{ value: -7, unit: 'percentage points' }, '−7 个百分点'],
    [{ value: 12.9, ...million }, '12.9 百万台'],
    [{ value: 3, measure: 'rank', unit: null }, '第3'],
    [{ value: null, direction: 'down' }, '下降'],
  ])('%o reads as %s', (own, words) => {
    expect(plain(amountInWords(statement(own), chinese))).toBe(words)
  })

  test.each([
    ['2024', '2024年', '2024年'],
    ['2024-Q4', '2024年第四季度', '24年Q4'],
    ['2024-12', '2024年12月', '2024年12月'],
    ['2025-02-11', '2025年2月11日', '2025年2月11日'],
    ['2025-01-13/2025-02-12', '2025年1月13日至2月12日', '2025年1月13日–2月12日'],
    ['2024-12-30/2025-02-12', '2024年12月30日至2025年2月12日', '2024年12月30日–2025年2月12日'],
  ])('%s reads as %s', (period, words, short) => {
    expect(periodInWords(period, chinese)).toBe(words)
    expect(periodInShort(period, chinese)).toBe(short)
  })

  test('a range goes from the first to the last', () => {
    expect(periodsInWords(['2023-Q1', '2023-Q2', '2024-Q4'], chinese)).toBe('2023年第一季度至2024年第四季度')
    expect(periodsInWords(['2024'], chinese)).toBe('2024年')
    expect(periodsInWords([], chinese)).toBe('未选时期')
  })
})

test.each([
  ['2024-02-29', '29 February 2024', '29 Feb 2024'],
  ['2023-12-31', '31 December 2023', '31 Dec 2023'],
  ['2025-03-01', '1 March 2025', '1 Mar 2025'],
  ['1999-12-31', '31 December 1999', '31 Dec 1999'],
  ['2000-02-29', '29 February 2000', '29 Feb 2000'],
])('%s is the %s of the calendar', (iso, day, short) => {
  const { dates } = english.places
  expect([dates.day(iso), dates.dayInShort(iso)]).toEqual([day, short])
})

test('a sentence in pieces keeps what opens a receipt, and drops empty words', () => {
  const part = { words: 'Apple', figure: figureFrom({}) }
  expect(say`${part} led${['', ' in', ' Q4']}.`).toEqual([part, ' led', ' in', ' Q4', '.'])
})

describe('a catalog in another language', () => {
  const catalog = catalogOf(
    dataset({
      title: 'Phones',
      titles: { zh: '手机' },
      vendors: [vendor({ names: { zh: '苹果' }, aliases: ['AAPL'] }), vendor({ id: 'vivo', name: 'vivo' })],
      listings: [listing({ names: { zh: '阿里巴巴，香港' } })],
    }),
  )
  const translated = inLanguage(catalog, chinese)

  test('calls things as the data does in that language, and else by their own name', () => {
    const names = ['apple', 'vivo', 'baba-hk', 'total', 'others', 'nobody'].map((id) => subjectName(translated, id))
    expect(names).toEqual(['苹果', 'vivo', '阿里巴巴，香港', '整个市场', '其他', 'nobody'])
    expect([translated.title, translated.texts.language]).toEqual(['手机', 'zh'])
  })

  test('still finds a vendor by its first name', () => {
    expect(translated.vendors.get('apple')!.aliases).toEqual(['Apple', 'AAPL'])
  })

  test('is the same where it speaks that language already', () => {
    expect(inLanguage(catalog, english)).toBe(catalog)
  })
})
