import type { Language } from '../domain/texts/texts'
import { type AddressNotice, formatAddress, parseAddress } from './address'
import { pairsIn } from './pairs'
import { DEFAULT_VIEW, type Theme, type View } from './view'

/** What the address of a presentation says. */
export type PresentAddress = {
  /** The name that the address gives of a story, which may not exist; null where a view is presented alone. */
  story: string | null
  /** From 0. */
  slide: number
  /** The presentation whose notes this window shows; null in front of the audience. */
  presenter: string | null
  /** The view that is presented alone. For a slide of a story, only its open receipt counts. */
  view: View
  theme: Theme | null
  lang: Language | null
  notices: AddressNotice[]
}

/** The name of the reader's own story, which the browser keeps. */
export const OWN_STORY = 'mine'

const SESSION = /^[0-9a-z]{0,16}$/
const OWN = ['story', 'slide', 'presenter']
/** What the address of a story may say of the view that a slide shows. */
const OVER_SLIDES: (keyof View)[] = ['receipt', 'theme', 'lang']

/**
 * Reads the address of a presentation: `story`, `slide` and `presenter`; all else as the address of a view. Beside a story
 * only what is over every slide counts, and all else is named.
 */
export function parsePresent(search: string): PresentAddress {
  const notices: AddressNotice[] = []
  const own = new Map<string, string>()
  const rest: string[] = []
  for (const { name, value, written } of pairsIn(search)) {
    if (!OWN.includes(name)) rest.push(written)
    else if (own.has(name)) notices.push({ parameter: name, found: value.slice(0, 80), expected: 'once' })
    else own.set(name, value)
  }
  const take = <T>(name: string, read: (text: string) => T | null, expected: string): T | null => {
    const text = own.get(name)
    const value = text === undefined ? null : read(text)
    if (text !== undefined && value === null)
      notices.push({ parameter: name, found: text.slice(0, 80), expected: { values: expected } })
    return value
  }
  const story = own.get('story')?.slice(0, 80) ?? null
  const slide = take('slide', (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) - 1 : null), '1, 2, 3…') ?? 0
  const presenter = take('presenter', (text) => (SESSION.test(text) ? text : null), '0-9, a-z')
  const read = parseAddress(rest.join('&'))
  const isStory = story !== null
  const view = isStory ? { ...DEFAULT_VIEW, ...pick(read.view, OVER_SLIDES) } : read.view
  const unused = isStory ? (Object.keys(read.view) as (keyof View)[]).filter((key) => read.view[key] !== view[key]) : []
  return {
    story,
    slide,
    presenter,
    view,
    theme: view.theme,
    lang: view.lang,
    notices: [
      ...read.notices,
      ...notices,
      ...unused.map((parameter) => ({ parameter, found: '…', expected: 'nothing' as const })),
    ],
  }
}

function pick(view: View, keys: readonly (keyof View)[]): Partial<View> {
  return Object.fromEntries(keys.map((key) => [key, view[key]]))
}

type Shown = Pick<PresentAddress, 'story' | 'slide' | 'presenter' | 'view' | 'theme' | 'lang'>

/** Writes the address of a presentation as it stands, defaults left out; '' for the landing view alone. */
export function formatPresent({ story, slide, presenter, view, theme, lang }: Shown): string {
  const own = [
    ...(story === null ? [] : [`story=${story}`]),
    ...(slide === 0 ? [] : [`slide=${slide + 1}`]),
    ...(presenter === null ? [] : [`presenter=${presenter}`]),
  ]
  const shown = story === null ? view : { ...DEFAULT_VIEW, receipt: view.receipt, theme, lang }
  const rest = formatAddress(shown).slice(1)
  const pairs = rest === '' ? own : [...own, rest]
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}
