import { readFlags } from '../state/flags'

/** The query of this page. */
export function pageSearch(): string {
  return location.search
}

/** Opens the full embed in the place of this one, with another view. */
export function openFull(search: string): void {
  // A folder of files has no server that would know its page.
  const page = location.protocol === 'file:' ? '../index.html' : '../'
  location.replace(new URL(`${page}?${search.replace(/^\?/, '')}`, document.baseURI))
}

/** The key of the receipt that is asked for; null for none. */
export function receiptIn(search: string): string | null {
  return new URLSearchParams(search).get('receipt')
}

/**
 * What to ask of the full embed where an address says more than this page can show: another view, another language, an
 * edition, a receipt that is not here, a flag that cannot be read and has to be named. Null where flags and a receipt of
 * the page are all. `query` is the page's.
 */
export function beyond(query: string, search: string, hasReceipt: (key: string) => boolean): string | null {
  const { rest, unread, flags } = readFlags(search)
  const own = query.split('&').filter(Boolean)
  const receipt = receiptIn(search)
  const isHere = (pair: string) =>
    own.includes(pair) || (nameIn(pair) === 'receipt' && receipt !== null && hasReceipt(receipt))
  const others = rest.filter((pair) => !isHere(pair))
  if (others.length === 0 && unread.length === 0 && flags.edition === null) return null
  const asked = search.replace(/^\?/, '').split('&')
  const names = new Set(asked.map(nameIn))
  return [...own.filter((pair) => !names.has(nameIn(pair))), ...asked].join('&')
}

function nameIn(pair: string): string {
  return pair.split('=', 1)[0]!
}
