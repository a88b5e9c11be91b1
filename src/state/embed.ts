import { type AddressNotice, parseAddress } from './address'
import { type EmbedFlags, readFlags } from './flags'
import type { View } from './view'

export type Embed = { view: View; flags: EmbedFlags; notices: AddressNotice[] }

/** Reads the address of an embed: the flags, and all else as the address of a view. What cannot be read is named and has
 * its default. */
export function parseEmbed(search: string): Embed {
  const { flags, theme, unread, rest } = readFlags(search)
  const read = parseAddress(rest.join('&'))
  const notices = unread.map(({ name, value, values }): AddressNotice => ({
    parameter: name,
    found: value.slice(0, 80),
    expected: values === null ? 'once' : { values },
  }))
  return {
    view: theme === undefined ? read.view : { ...read.view, theme },
    flags,
    notices: [...read.notices, ...notices],
  }
}
