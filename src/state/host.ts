/**
 * Version 1 of what an embed and the page around it say to each other. A message can do nothing that an address cannot,
 * and nothing that a reader typed or loaded leaves the frame: so neither side needs a list of origins that it trusts.
 */
type ToHost =
  | { type: 'quotient:ready' }
  | { type: 'quotient:height'; height: number }
  | { type: 'quotient:title'; title: string }

const MAX_TITLE = 200
const MAX_SEARCH = 8192
/** What version 1 lets a frame ask for, in pixels: of a page that is longer the rest is scrolled. */
const HEIGHTS = { least: 50, most: 20_000 }
/** Heights and views are taken at most this often. */
const HEIGHT_EVERY_MS = 50
const VIEW_EVERY_MS = 100

/** Says something to the page around this one; nothing where there is none. */
export function tellHost(message: ToHost): void {
  if (parent !== self) parent.postMessage({ ...message, v: 1 }, '*')
}

/** Tells the host what the embed shows, in plain words. */
export function tellTitle(title: string): void {
  tellHost({ type: 'quotient:title', title: title.slice(0, MAX_TITLE) })
}

/**
 * Tells the host how high the content of an element is, now and whenever it grows or shrinks by a pixel. The element must
 * not be as high as its frame, or the two would chase each other. Answers with what stops it.
 */
export function tellHeights(element: HTMLElement): () => void {
  let told = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  const tell = () => {
    timer = null
    const own = Math.ceil(element.getBoundingClientRect().height)
    const height = Math.min(Math.max(own, HEIGHTS.least), HEIGHTS.most)
    if (height === told) return
    told = height
    tellHost({ type: 'quotient:height', height })
  }
  const later = () => {
    timer ??= setTimeout(tell, HEIGHT_EVERY_MS)
  }
  const resized = new ResizeObserver(later)
  resized.observe(element)
  // A frame that is off screen is not drawn, and what is not drawn is not measured by the other.
  const changed = new MutationObserver(later)
  changed.observe(element, { childList: true, subtree: true, attributes: true, attributeFilter: ['height', 'open'] })
  tell()
  return () => {
    resized.disconnect()
    changed.disconnect()
    if (timer) clearTimeout(timer)
  }
}

/** Hears which view the host wants, as a query. Only the page around this one is heard, ten times a second at most. */
export function hearViews(onSearch: (search: string) => void): () => void {
  let heardAt = -Infinity
  let waiting: ReturnType<typeof setTimeout> | null = null
  const onMessage = ({ source, data }: MessageEvent) => {
    const search = source === parent && parent !== self ? searchIn(data) : null
    if (search === null) return
    if (waiting) clearTimeout(waiting)
    const act = () => {
      heardAt = performance.now()
      onSearch(search)
    }
    // The last of many is the one that counts.
    waiting = setTimeout(act, Math.max(0, heardAt + VIEW_EVERY_MS - performance.now()))
  }
  addEventListener('message', onMessage)
  return () => {
    removeEventListener('message', onMessage)
    if (waiting) clearTimeout(waiting)
  }
}

function searchIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null) return null
  const { type, v, search } = data as Record<string, unknown>
  const isView = type === 'quotient:view' && v === 1 && typeof search === 'string' && search.length <= MAX_SEARCH
  return isView ? search : null
}

/** Lets go of the keyboard: whatever is around this page, a deck of slides perhaps, hears the keys again. */
export function giveKeysBack(): void {
  if (document.activeElement instanceof HTMLElement || document.activeElement instanceof SVGElement)
    document.activeElement.blur()
  if (parent !== self) parent.focus()
}
