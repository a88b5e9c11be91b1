import { type Language } from '../domain/texts/texts'
import { changePreferences } from '../state/preferences'
import { changeView } from '../state/store'

/** Speaks a language from now on: on this page, in the links that lead on, and on the reader's next visit. */
export function speak(language: Language): void {
  changePreferences({ language })
  changeView({ lang: language })
}
