import { useSuspenseQuery } from '@tanstack/react-query'
import { english } from '../domain/texts/en'
import { LANGUAGE_TEXTS } from '../domain/texts/languages'
import type { Language, Texts } from '../domain/texts/texts'
import { moduleQuery } from './queries'

/**
 * The texts of a language, null where they could not be had: a page can do without them, and asks again when the reader
 * wants to. Suspends while they are on their way.
 */
export function useLanguageTexts(language: Language): { texts: Texts | null; askAgain: () => void } {
  const load = () => LANGUAGE_TEXTS[language]().catch(() => null)
  const atHand = language === 'en' ? english : undefined
  const { data, refetch } = useSuspenseQuery(moduleQuery<Texts | null>(`language ${language}`, load, atHand))
  return { texts: data, askAgain: () => void refetch() }
}
