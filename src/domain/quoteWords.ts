import type { Quote, Source } from '../schema/dataset'
import { periodInWords } from './periods'
import type { Texts } from './texts/texts'
import { capital } from './words'

/** Where the quoted words stand: "Paragraph 9, under “Tough Competition”"; null where the source gives no place. */
export function placeInWords(quote: Quote | null, words: Texts['receipt']): string | null {
  const section = quote?.section ? words.section(quote.section) : null
  if (quote?.paragraph == null) return section && capital(section)
  const paragraph = words.paragraph(quote.paragraph)
  return section === null ? paragraph : words.inSection(paragraph, section)
}

/** The language of quoted words, for those who hear them: Chinese by its signs, else English. */
export function languageOf(words: string): string {
  return /\p{Script=Han}/u.test(words) ? 'zh' : 'en'
}

/** What an article is called, when it appeared, and whether it is a rewrite. */
export function articleInWords(source: Source, texts: Texts): string {
  const { articles } = texts.screens
  const rewrite = source.derivedFrom === null ? '' : articles.rewrite
  return `${articles.source(source.publisher, source.title, dateInWords(source, texts))}${rewrite}`
}

/** The date of a page; where it shows none, when it was written as far as its own words tell. */
export function dateInWords({ publishedOn, writtenOn }: Source, texts: Texts): string {
  if (publishedOn !== null) return publishedOn
  return writtenOn === null ? texts.receipt.noDate : texts.receipt.writtenOn(periodInWords(writtenOn, texts))
}
