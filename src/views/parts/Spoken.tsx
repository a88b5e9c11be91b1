import { type ReactNode, useDeferredValue, useEffect } from 'react'
import { english } from '../../domain/texts/en'
import { type Language, LANGUAGE_TAGS, type Texts } from '../../domain/texts/texts'
import { TextsContext, useModule } from '../../query/hooks'
import { usePreference } from '../../state/preferences'
import { languageFor } from '../../state/preferred'
import { useView } from '../../state/store'

/** All below in the language that the address or the reader asks for. The page keeps the old one until the new has come. */
export function Spoken({ children }: { children: ReactNode }) {
  const asked = useView((view) => view.lang)
  const chosen = usePreference((preferences) => preferences.language)
  const language = useDeferredValue(languageFor(asked, chosen, navigator.languages))
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TAGS[language]
  }, [language])
  const texts = useModule(`language ${language}`, LOADS[language], language === 'en' ? english : undefined)
  return <TextsContext value={texts}>{children}</TextsContext>
}

/** English comes with the page; another language is code of its own. */
const LOADS: Record<Language, () => Promise<Texts>> = {
  en: async () => english,
  zh: async () => (await import('../../domain/texts/zh')).chinese,
}
