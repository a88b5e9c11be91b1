import { comparePeriods, grainOf, type PeriodChoice } from '../domain/periods'
import { LANGUAGES, type Texts } from '../domain/texts/texts'
import { parseReceipt } from '../domain/receipts'
import { isRealPeriod } from '../schema/realPeriod'
import { PERIOD_SHAPE, MEASURES } from '../schema/vocabulary'
import { pairsIn } from './pairs'
import { CHARTS, DEFAULT_VIEW, LAYERS, SCREENS, SORT_KEYS, THEMES, type View } from './view'

/** What a parameter should say: a kind of thing that has a name in every language, or values as they are written. */
export type Expected = keyof Texts['page']['address']['kinds'] | { values: string } | { sortKeys: string }

/** A parameter that could not be read; the default is used instead, and the reader is told. */
export type AddressNotice = { parameter: string; found: string; expected: Expected }

/** What a parameter should say, in words. */
export function expectedInWords(expected: Expected, { address }: Texts['page']): string {
  if (typeof expected === 'string') return address.kinds[expected]
  return 'values' in expected ? expected.values : address.sort(expected.sortKeys)
}

/** What stands for signs that cannot be read, unless an address has it as a sign of its own. */
const UNREADABLE = '\uFFFD'
const WRITTEN = /\uFFFD|%EF%BF%BD/i

/** A thousand ids. */
const MAX_VALUE = 100_000
/** Signs that are searched for. */
export const MAX_WORDS = 2000

/** How one parameter is written and read. `parse` answers undefined for a value that it cannot read. */
type Codec<T> = { parse: (text: string) => T | undefined; format: (value: T) => string; expected: Expected }

type Codecs = { [K in keyof View]: Codec<NonNullable<View[K]>> }

const CODECS: Codecs = {
  screen: oneOf(SCREENS),
  layer: oneOf(LAYERS),
  market: idText('market'),
  firm: idText('firm'),
  measure: oneOf(MEASURES),
  periods: { parse: parsePeriods, format: formatPeriods, expected: 'periods' },
  vendors: idList('vendors'),
  focus: idText('vendor'),
  sources: idList('articles'),
  chart: oneOf([...new Set(Object.values(CHARTS).flat())]),
  article: idText('article'),
  receipt: {
    parse: (text) => (parseReceipt(text) ? text : undefined),
    format: String,
    expected: 'receipt',
  },
  marks: oneOf(['off']),
  theme: oneOf(THEMES),
  lang: oneOf(LANGUAGES),
  q: {
    parse: (text) => (text.trim() === '' || text.length > MAX_WORDS ? undefined : text),
    format: String,
    expected: 'words',
  },
  sort: {
    parse: (text) => {
      const key = SORT_KEYS.find((known) => known === text.replace(/^-/, ''))
      return key && { key, descending: text.startsWith('-') }
    },
    format: ({ key, descending }) => `${descending ? '-' : ''}${key}`,
    expected: { sortKeys: SORT_KEYS.join(', ') },
  },
}

/**
 * Reads the query of an address: each parameter on its own, the first of its name; what cannot be read keeps its default
 * and is named, and so is a parameter that nobody knows. Never throws, whatever stands there.
 */
export function parseAddress(search: string): { view: View; notices: AddressNotice[] } {
  const view: Record<string, unknown> = { ...DEFAULT_VIEW }
  const notices: AddressNotice[] = []
  const seen = new Set<string>()
  for (const { name: parameter, value: said, written } of pairsIn(search)) {
    const text = said.includes(UNREADABLE) && !WRITTEN.test(written) ? null : said
    const codec = Object.hasOwn(CODECS, parameter) ? (CODECS[parameter as keyof View] as Codec<unknown>) : null
    const value =
      codec && text !== null && text.length <= MAX_VALUE && !seen.has(parameter) ? codec.parse(text) : undefined
    if (value === undefined)
      notices.push({
        parameter: parameter.slice(0, 40),
        found: (text ?? written.slice(written.indexOf('=') + 1)).slice(0, 80),
        expected: expectedOf(codec, seen.has(parameter)),
      })
    else view[parameter] = value
    seen.add(parameter)
  }
  return { view: view as View, notices }
}

function expectedOf(codec: Codec<unknown> | null, isRepeated: boolean): Expected {
  if (codec === null) return 'unknown'
  return isRepeated ? 'once' : codec.expected
}

/** Writes a view as a query with its `?`, in a fixed order, what is default left out; '' when everything is. */
export function formatAddress(view: View): string {
  const pairs = (Object.keys(CODECS) as (keyof View)[]).flatMap((parameter) => {
    const value = view[parameter]
    const codec = CODECS[parameter] as Codec<unknown>
    return value === null ? [] : [`${parameter}=${encoded(codec.format(value))}`]
  })
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

/** Like encodeURIComponent, but `/` and `:` stay, which need no escape in a query and are easier to read. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('%2F', '/').replaceAll('%3A', ':')
}

function oneOf<const T extends string>(values: readonly T[]): Codec<T> {
  return {
    parse: (text) => values.find((value) => value === text),
    format: String,
    expected: { values: values.join(', ') },
  }
}

const ID = /^[^\s~,]{1,100}$/u

function idText(expected: Expected): Codec<string> {
  return { parse: (text) => (ID.test(text) ? text : undefined), format: String, expected }
}

/** A list between `~`; the empty list is a lone `~`, since an empty value says nothing. */
function idList(expected: Expected): Codec<string[]> {
  return {
    parse: (text) => {
      const ids = text === '~' ? [] : text.split('~')
      return ids.every((id) => ID.test(id)) && new Set(ids).size === ids.length ? ids : undefined
    },
    format: (ids) => (ids.length === 0 ? '~' : ids.join('~')),
    expected,
  }
}

function parsePeriods(text: string): PeriodChoice | undefined {
  const ends = text.split('..')
  const list = ends.length === 2 ? ends : text.split('~')
  const isPeriod = (period: string) => PERIOD_SHAPE.test(period) && isRealPeriod(period)
  if (!list.every(isPeriod) || new Set(list.map(grainOf)).size > 1) return undefined
  const [from, to] = list as [string, string]
  if (ends.length === 2) return comparePeriods(from, to) <= 0 ? { from, to } : undefined
  return new Set(list).size === list.length ? list : undefined
}

/** A choice of periods as an address has it: `2023-Q1..2024-Q4`, `2023~2024`. */
export function formatPeriods(choice: PeriodChoice): string {
  return Array.isArray(choice) ? choice.join('~') : `${choice.from}..${choice.to}`
}
