import { create } from 'zustand'
import { type Language, LANGUAGES } from '../domain/texts/texts'

/** What belongs to a reader and not to a view: no address carries it, and the browser keeps it where it may. */
type Preferences = {
  /** The language that the reader chose last; null: none yet. */
  language: Language | null
  /** Whether single letters do anything (WCAG 2.2, 2.1.4). */
  hasSingleKeys: boolean
}

const KEY = 'quotient'

export const preferenceStore = create<Preferences>(() => parsePreferences(read()))

/** One preference, for a component that draws it. */
export function usePreference<T>(select: (preferences: Preferences) => T): T {
  return preferenceStore(select)
}

/** Changes some preferences, and keeps them if the browser lets us. */
export function changePreferences(patch: Partial<Preferences>): void {
  preferenceStore.setState(patch)
  try {
    localStorage.setItem(KEY, JSON.stringify(preferenceStore.getState()))
  } catch {
    // A frame without storage: they hold until the page is left.
  }
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

function read(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** The language to speak: what the address says, what the reader chose before, what the browser asks for first, English. */
export function languageFor(asked: Language | null, chosen: Language | null, wanted: readonly string[]): Language {
  const spoken = wanted.flatMap(
    (tag) => LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language) ?? [],
  )
  return asked ?? chosen ?? spoken[0] ?? 'en'
}
