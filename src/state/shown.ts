import { create } from 'zustand'

/** What the screen says of itself once it is drawn: for whoever takes the view elsewhere. */
type Shown = { headline: string; sources: readonly string[] }

const shownStore = create<Shown>(() => ({ headline: '', sources: [] }))

/** What the screen shows now. */
export function useShown(): Shown {
  return shownStore()
}

/** Says what is shown; the same again changes nothing. */
export function tellShown(shown: Partial<Shown>): void {
  const now = shownStore.getState()
  if (JSON.stringify({ ...now, ...shown }) !== JSON.stringify(now)) shownStore.setState(shown)
}
