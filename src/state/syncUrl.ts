import { formatAddress, parseAddress } from './address'
import { oncePainted } from './painted'
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
 * Keeps store and address in step: reads the address now and on back and forward, and writes it after changes. Each step
 * gets a place in the history, once it is drawn; typing and sorting replace the last one, at most four times a second.
 * What still waits is written before anything else that a reader does, and when they leave. Answers with what stops it.
 */
export function syncUrl(): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  let step: { view: View; cancel: () => void } | null = null
  let isReading = false
  const stopTimer = () => {
    if (timer) clearTimeout(timer)
    timer = null
  }
  const dropStep = () => {
    step?.cancel()
    step = null
  }
  const read = () => {
    stopTimer()
    dropStep()
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
  const writeStep = () => {
    const waiting = step
    dropStep()
    if (waiting) write('pushState', waiting.view)
  }
  const unsubscribe = viewStore.subscribe((now, before) => {
    if (isReading || now.view === before.view) return
    writeStep()
    if (formatAddress(now.view) === location.search) return
    if (STEPS.some((key) => formatStep(now.view, key) !== formatStep(before.view, key))) {
      if (timer) write('replaceState', before.view)
      step = { view: now.view, cancel: oncePainted(writeStep) }
    } else timer ??= setTimeout(() => write('replaceState', viewStore.getState().view), WRITE_EVERY_MS)
  })
  const writeAll = () => {
    writeStep()
    if (timer) write('replaceState', viewStore.getState().view)
  }
  addEventListener('popstate', read)
  addEventListener('pagehide', writeAll)
  for (const kind of NEXT_DEEDS) addEventListener(kind, writeStep, { capture: true })
  return () => {
    unsubscribe()
    removeEventListener('popstate', read)
    removeEventListener('pagehide', writeAll)
    for (const kind of NEXT_DEEDS) removeEventListener(kind, writeStep, { capture: true })
    writeAll()
  }
}

/** What may lead back or to another step. */
const NEXT_DEEDS = ['pointerdown', 'keydown'] as const

function formatStep(view: View, key: keyof View): string {
  return JSON.stringify(view[key])
}

/** Loads the page anew, as its address says. */
export function reloadPage(): void {
  location.reload()
}
