import { type ReactNode, useDeferredValue, useEffect } from 'react'
import { english } from '../../domain/texts/en'
import { LANGUAGE_TEXTS } from '../../domain/texts/languages'
import { LANGUAGE_TAGS } from '../../domain/texts/texts'
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
  const texts = useModule(`language ${language}`, LANGUAGE_TEXTS[language], language === 'en' ? english : undefined)
  return <TextsContext value={texts}>{children}</TextsContext>
}
