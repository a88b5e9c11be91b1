import { create } from 'zustand'
import { parsePreferences, type Preferences, readPreferences, writePreferences } from './preferred'

export const preferenceStore = create<Preferences>(() => parsePreferences(readPreferences()))

/** One preference, for a component that draws it. */
export function usePreference<T>(select: (preferences: Preferences) => T): T {
  return preferenceStore(select)
}

/** Changes some preferences, and keeps them if the browser lets us. */
export function changePreferences(patch: Partial<Preferences>): void {
  preferenceStore.setState(patch)
  writePreferences(preferenceStore.getState())
}
