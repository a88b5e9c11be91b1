import type { english } from './en'

/** The languages that the interface speaks: as an address names them. */
export const LANGUAGES = ['en', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** What languages call themselves, and their tags (BCP 47). */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', zh: '中文' }
export const LANGUAGE_TAGS: Record<Language, string> = { en: 'en', zh: 'zh-Hans' }

/** Every text of the interface. English is the measure: what another language lacks does not compile. */
export type Texts = typeof english
