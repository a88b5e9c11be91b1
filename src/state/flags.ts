import { pairsIn } from './pairs'

/** How an embed is shown: the flags that authors know from other charts. Plain, so that the light embed reads them too. */
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

type Read = {
  flags: EmbedFlags
  /** The theme that is asked for, null for the reader's own; undefined where nothing is said of it. */
  theme: 'dark' | 'light' | null | undefined
  /** Flags whose value is none of its `values`, and flags that were there before; those have none. */
  unread: { name: string; value: string; values: string | null }[]
  /** All else, as it stands in the address: `name=value`. */
  rest: string[]
}

/**
 * Reads the flags in the query of an embed, each where it stands first. One without a value is on: `?plain` says the same
 * as `?plain=true`.
 */
export function readFlags(search: string): Read {
  const flags: EmbedFlags = { isPlain: false, isStatic: false, isTransparent: false, fitsFrame: false, edition: null }
  const read: Read = { flags, theme: undefined, unread: [], rest: [] }
  const seen = new Set<string>()
  for (const { name, value, written } of pairsIn(search)) {
    const unread = (values: string | null) => read.unread.push({ name, value, values })
    if (!isFlag(name)) read.rest.push(written)
    else if (seen.has(name)) unread(null)
    else if (name === 'edition') {
      flags.edition = EDITION.exec(value)?.[1] ?? null
      if (flags.edition === null) unread('sha256-…')
    } else {
      const values = name === 'dark' ? Object.keys(THEMES) : ['true', 'false']
      const said = value || 'true'
      if (!values.includes(said)) unread(values.join(', '))
      else if (name === 'dark') read.theme = THEMES[said as keyof typeof THEMES]
      else flags[SWITCHES[name]] = said === 'true'
    }
    seen.add(name)
  }
  return read
}

function isFlag(name: string): name is keyof typeof SWITCHES | 'dark' | 'edition' {
  return Object.hasOwn(SWITCHES, name) || name === 'dark' || name === 'edition'
}
