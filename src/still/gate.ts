import './still.css'
import { languageFor, parsePreferences, readPreferences } from '../state/preferred'
import { keepActs } from './acts'
import { isAsked } from './address'
import { STILL_OFF } from './marks'

// In the head of the page, before anything is drawn: the picture that comes with it is of the first page, in English.
const { language } = parsePreferences(readPreferences())
const isRight = !isAsked() && languageFor(null, language, navigator.languages) === 'en'

if (isRight) globalThis.quotientActs = keepActs(document, (element) => element.closest('#still') !== null)
else document.documentElement.setAttribute(STILL_OFF, '')
