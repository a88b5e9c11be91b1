import { useSuspenseQuery } from '@tanstack/react-query'
import { english } from '../domain/texts/en'
import { LANGUAGE_TEXTS } from '../domain/texts/languages'
import type { Language, Texts } from '../domain/texts/texts'
import { inTime } from './queries'

/**
 * The texts of a language, null where they could not be had or did not come in time: a page can do without them, and asks
 * again when the reader wants to. Suspends while they are on their way.
 */
export function useLanguageTexts(language: Language): { texts: Texts | null; askAgain: () => void } {
  const name = `language ${language}`
  const { data, refetch } = useSuspenseQuery({
    queryKey: ['module', name],
    initialData: () => (language === 'en' ? english : undefined),
    queryFn: (): Promise<Texts | null> => inTime(name, LANGUAGE_TEXTS[language]()).catch(() => null),
  })
  return { texts: data, askAgain: () => void refetch() }
}
