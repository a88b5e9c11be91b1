import { create } from 'zustand'
import type { Problem } from '../schema/problems'
import type { DataSource } from './dataSource'

/** A reader's own file: the one that the page shows instead of ours, and the last that was refused. In memory only. */
type Opened = {
  shown: { name: string; source: DataSource } | null
  refused: { name: string; problems: readonly Problem[] } | null
  /** The file that is being read, and how to leave it. */
  reading: { name: string; stop: () => void } | null
}

/** What `openFile` writes. */
export const openedStore = create<Opened>(() => ({ shown: null, refused: null, reading: null }))

/** The file that is open in place of our data; null for none. */
export function useOpened(): Opened['shown'] {
  return openedStore(({ shown }) => shown)
}

/** The last file that could not be opened, with all that is wrong with it; null for none. */
export function useRefused(): Opened['refused'] {
  return openedStore(({ refused }) => refused)
}

/** The file that is being read; null for none. */
export function useReading(): Opened['reading'] {
  return openedStore(({ reading }) => reading)
}

/** Back to our own data. */
export function closeFile(): void {
  openedStore.getState().shown?.source.close?.()
  openedStore.setState({ shown: null, refused: null })
}

/** Leaves the file that is being read. */
export function stopReading(): void {
  openedStore.getState().reading?.stop()
  openedStore.setState({ reading: null })
}
