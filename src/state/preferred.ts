import { type Language, LANGUAGES } from '../domain/texts/texts'

// Plain, so that the first page can know before it is drawn in which language it will be.

/** What belongs to a reader and not to a view: no address carries it, and the browser keeps it where it may. */
export type Preferences = {
  /** The language that the reader chose last; null: none yet. */
  language: Language | null
  /** Whether single letters do anything (WCAG 2.2, 2.1.4). */
  hasSingleKeys: boolean
}

/** The preferences in a stored text; whatever cannot be read has its default. */
export function parsePreferences(text: string | null): Preferences {
  const stored = storedIn(text)
  return {
    language: LANGUAGES.find((language) => language === stored?.language) ?? null,
    hasSingleKeys: stored?.hasSingleKeys !== false,
  }
}

function storedIn(text: string | null): Partial<Record<keyof Preferences, unknown>> | null {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

const KEY = 'quotient'

/** What the browser has kept; null for nothing, and where it keeps nothing. */
export function readPreferences(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** Keeps them for the next visit, if the browser lets us. */
export function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // A frame without storage: they hold until the page is left.
  }
}

/** The language to speak: what the address says, what the reader chose before, what the browser asks for first, English. */
export function languageFor(asked: Language | null, chosen: Language | null, wanted: readonly string[]): Language {
  const spoken = wanted.flatMap(
    (tag) => LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language) ?? [],
  )
  return asked ?? chosen ?? spoken[0] ?? 'en'
}
