import { type ReactNode, useDeferredValue, useEffect } from 'react'
import { english } from '../../domain/texts/en'
import { LANGUAGE_NAMES, LANGUAGE_TAGS } from '../../domain/texts/texts'
import { TextsContext } from '../../query/hooks'
import { useLanguageTexts } from '../../query/languageHooks'
import { usePreference } from '../../state/preferences'
import { languageFor } from '../../state/preferred'
import { useView } from '../../state/store'
import css from './Notices.module.css'

/**
 * All below in the language that the address or the reader asks for. The page keeps the old one until the new has come; where
 * it does not come, the page speaks English and says so.
 */
export function Spoken({ children }: { children: ReactNode }) {
  const asked = useView((view) => view.lang)
  const chosen = usePreference((preferences) => preferences.language)
  const language = useDeferredValue(languageFor(asked, chosen, navigator.languages))
  const { texts, askAgain } = useLanguageTexts(language)
  const spoken = texts ?? english
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TAGS[spoken.language]
  }, [spoken])
  return (
    <TextsContext value={spoken}>
      {texts === null && (
        <div className={css.notices} role="alert">
          <p>{english.page.noLanguage(LANGUAGE_NAMES[language])}</p>
          <button type="button" onClick={askAgain}>
            {english.page.tryAgain}
          </button>
        </div>
      )}
      {children}
    </TextsContext>
  )
}
