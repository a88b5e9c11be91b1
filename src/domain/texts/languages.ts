import { english } from './en'
import type { Language, Texts } from './texts'

/** The texts of each language. English comes with the page; another language is code of its own. */
export const LANGUAGE_TEXTS: Record<Language, () => Promise<Texts>> = {
  en: async () => english,
  zh: async () => (await import('./zh')).chinese,
}
