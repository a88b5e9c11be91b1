import { type AddressNotice, parseAddress } from './address'
import type { View } from './view'

/** How an embed is shown: the flags that authors know from other charts. */
export type EmbedFlags = {
  /** The chart alone: no headline, no footnote. */
  isPlain: boolean
  /** A picture: nothing opens. */
  isStatic: boolean
  /** No paper of its own. */
  isTransparent: boolean
  /** As high as its frame, instead of as high as its content. */
  fitsFrame: boolean
  /** The edition of the data that the author saw, as its digest or the beginning of it. */
  edition: string | null
}

export type Embed = { view: View; flags: EmbedFlags; notices: AddressNotice[] }

/** The flags that are on or off, by the names that authors know from Datawrapper. */
export const FLAGS = ['plain', 'static', 'transparent', 'fitchart'] as const

const SWITCHES = {
  plain: 'isPlain',
  static: 'isStatic',
  transparent: 'isTransparent',
  fitchart: 'fitsFrame',
} as const satisfies Record<(typeof FLAGS)[number], keyof EmbedFlags>
const THEMES = { true: 'dark', false: 'light', auto: null } as const
const EDITION = /^(?:sha256-)?([0-9a-f]{8,64})$/

/**
 * Reads the address of an embed: the flags, and all else as the address of a view. What cannot be read is named and has
 * its default. A flag without a value is on: `?plain` says the same as `?plain=true`.
 */
export function parseEmbed(search: string): Embed {
  const flags: EmbedFlags = {
    isPlain: false,
    isStatic: false,
    isTransparent: false,
    fitsFrame: false,
    edition: null,
  }
  const notices: AddressNotice[] = []
  let theme: View['theme'] | undefined
  const rest: string[] = []
  for (const pair of search.replace(/^\?/, '').split('&')) {
    const [name = '', value = ''] = pair.split('=')
    const unread = (values: string) =>
      notices.push({ parameter: name, found: value.slice(0, 80), expected: { values } })
    if (Object.hasOwn(SWITCHES, name)) {
      if (['', 'true', 'false'].includes(value)) flags[SWITCHES[name as keyof typeof SWITCHES]] = value !== 'false'
      else unread('true, false')
    } else if (name === 'dark') {
      if (value === '') theme = 'dark'
      else if (Object.hasOwn(THEMES, value)) theme = THEMES[value as keyof typeof THEMES]
      else unread('true, false, auto')
    } else if (name === 'edition') {
      flags.edition = EDITION.exec(value)?.[1] ?? null
      if (flags.edition === null) unread('sha256-…')
    } else rest.push(pair)
  }
  const read = parseAddress(rest.join('&'))
  return {
    view: theme === undefined ? read.view : { ...read.view, theme },
    flags,
    notices: [...read.notices, ...notices],
  }
}
