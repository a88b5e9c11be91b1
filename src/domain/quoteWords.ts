import type { Quote } from '../schema/dataset'
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
