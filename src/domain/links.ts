import type { Quote, Source } from '../schema/dataset'

/**
 * The address of a source that makes the browser scroll to the quoted words: a text fragment, with prefix and suffix
 * where the quotation has them. Null when the source has no address. Where a browser knows no text fragments, or the
 * page has changed, it simply opens.
 * Source: URL Fragment Text Directives, https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkToWords(source: Source, quote: Quote | null): string | null {
  if (source.url === null) return null
  return quote === null ? source.url : addressOfWords(source.url, quote)
}

/** The same for an address and the words by themselves. */
export function addressOfWords(url: string, quote: Pick<Quote, 'exact' | 'prefix' | 'suffix'>): string {
  const prefix = quote.prefix ? `${term(quote.prefix)}-,` : ''
  const suffix = quote.suffix ? `,-${term(quote.suffix)}` : ''
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${prefix}${term(quote.exact)}${suffix}`
}

/** A hyphen, a comma and an ampersand have a meaning in a text directive, so that they are always escaped. */
function term(text: string): string {
  return encodeURIComponent(text.trim().toWellFormed()).replaceAll('-', '%2D')
}
