import type { Quote, Source } from '../schema/dataset'

/** What a reader cannot see in an address, or sees in another order than it has. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u

/**
 * An address that may be a link: of the web, and no more than it seems to be. Null for one that no browser can read, or
 * that holds a name and a password, behind which another host stands; it is shown as text.
 */
export function safeLink(address: string | null): string | null {
  if (address === null || UNSEEN.test(address) || !URL.canParse(address)) return null
  const { protocol, username, password } = new URL(address)
  return /^https?:$/.test(protocol) && username === '' && password === '' ? address : null
}

/**
 * The address of a source that makes the browser scroll to the quoted words: a text fragment, with prefix and suffix
 * where the quotation has them. Null when the source has no address that may be a link. Where a browser knows no text
 * fragments, or the page has changed, it simply opens.
 * Source: URL Fragment Text Directives, https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkToWords(source: Source, quote: Quote | null): string | null {
  const page = safeLink(source.url)
  return page === null || quote === null ? page : addressOfWords(page, quote)
}

/** The same for an address and the words by themselves. Words that it leads to already give way. */
export function addressOfWords(url: string, quote: Pick<Quote, 'exact' | 'prefix' | 'suffix'>): string {
  const prefix = quote.prefix ? `${term(quote.prefix)}-,` : ''
  const suffix = quote.suffix ? `,-${term(quote.suffix)}` : ''
  const [page] = url.split(':~:') as [string]
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${prefix}${term(quote.exact)}${suffix}`
}

/** A hyphen, a comma and an ampersand have a meaning in a text directive, so that they are always escaped. */
function term(text: string): string {
  return encodeURIComponent(text.trim().toWellFormed()).replaceAll('-', '%2D')
}
