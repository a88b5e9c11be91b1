import { formatAddress, parseAddress } from './address'
import { openView, viewStore } from './store'
import type { View } from './view'

/** Browsers stop listening to a page that writes its address more often than about ten times a second. */
export const WRITE_EVERY_MS = 250

/** Changes of these are steps that "back" should undo; the others only refine what is looked at. */
const STEPS: (keyof View)[] = [
  'screen',
  'layer',
  'market',
  'firm',
  'measure',
  'chart',
  'receipt',
  'periods',
  'vendors',
  'sources',
]

/** The address of the site, whichever of its pages this is at the root: with a slash at its end, without query. */
export function siteAddress(): string {
  return new URL('./', location.href).href
}

/** The query of the address, for a page that only reads it. */
export function readSearch(): string {
  return location.search
}

/** Puts another query into the address, in place of the one that stands there. */
export function writeSearch(search: string): void {
  if (search !== location.search) history.replaceState(null, '', `${location.pathname}${search}${location.hash}`)
}

/**
 * Keeps store and address in step: reads the address now and on back and forward, and writes it after changes. A step
 * gets a place in the history at once; typing and sorting replace the last one, at most four times a second. Answers
 * with what stops it.
 */
export function syncUrl(): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  let isReading = false
  const stopTimer = () => {
    if (timer) clearTimeout(timer)
    timer = null
  }
  const read = () => {
    stopTimer()
    const { view, notices } = parseAddress(location.search)
    // What is read is not written back: an address in other words than ours would bar the way further back.
    isReading = true
    openView(view, notices)
    isReading = false
  }
  read()
  const write = (method: 'pushState' | 'replaceState', view: View) => {
    stopTimer()
    const search = formatAddress(view)
    if (search !== location.search) history[method](null, '', `${location.pathname}${search}${location.hash}`)
  }
  const unsubscribe = viewStore.subscribe((now, before) => {
    if (isReading || now.view === before.view || formatAddress(now.view) === location.search) return
    if (STEPS.some((key) => formatStep(now.view, key) !== formatStep(before.view, key))) {
      if (timer) write('replaceState', before.view)
      write('pushState', now.view)
    } else timer ??= setTimeout(() => write('replaceState', viewStore.getState().view), WRITE_EVERY_MS)
  })
  addEventListener('popstate', read)
  return () => {
    unsubscribe()
    removeEventListener('popstate', read)
    if (timer) write('replaceState', viewStore.getState().view)
  }
}

function formatStep(view: View, key: keyof View): string {
  return JSON.stringify(view[key])
}
