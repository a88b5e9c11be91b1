import type { BenchPage } from './pages'

/** What the page has seen of itself, in milliseconds since the navigation began. */
export type Seen = {
  visible: number | null
  /** When the first thing to act on was there, and had a listener on it or above it. */
  handled: number | null
  tasks: { start: number; end: number }[]
  shift: number
  lastBusy: number
}

/** From the click to the first frame that shows a change, and to the last one that does. */
export type Reaction = { painted: number; settled: number }

export type Probe = {
  seen: () => Seen
  /** Waits for a click, then for what it changes: the chart, or what `appears`. */
  arm: (appears: string | null) => void
  reaction: () => Promise<Reaction | null>
}

declare global {
  var probe: Probe
}

/**
 * Runs in each page before its own scripts. It looks once a frame, when the page has laid out the frame and before it is
 * painted, so that asking for boxes makes no work; what it saw is noted in the task that follows the frame. The same way for
 * all pages, and it only looks: SVG marks by their boxes, a canvas by a copy of 96 × 48 pixels.
 */
export function probePage({ marks, fewest, control }: Pick<BenchPage, 'marks' | 'fewest' | 'control'>): void {
  const QUIET_MS = 700
  const GIVE_UP_MS = 6000
  const tasks: Seen['tasks'] = []
  const listeners: { target: EventTarget; at: number }[] = []
  const small = document.createElement('canvas')
  small.width = 96
  small.height = 48
  const pen = small.getContext('2d', { willReadFrequently: true })!
  const channel = new MessageChannel()
  let looking: (() => void) | null = null
  let next: (() => void) | null = null
  let shift = 0
  let visible: number | null = null
  let firstControl: { element: Element; at: number } | null = null
  let started: number | null = null
  let appearing: string | null = null
  let reaction: Promise<Reaction | null> = Promise.resolve(null)

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, end: startTime + duration })
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })

  const listen = EventTarget.prototype.addEventListener
  EventTarget.prototype.addEventListener = function (...given: Parameters<typeof listen>) {
    if (['click', 'change', 'input'].includes(given[0])) listeners.push({ target: this, at: performance.now() })
    return listen.apply(this, given)
  }

  channel.port1.onmessage = () => {
    const act = next
    next = null
    act?.()
  }
  const laidOut = new ResizeObserver(() => {
    laidOut.disconnect()
    const look = looking
    looking = null
    look?.()
    channel.port2.postMessage(null)
  })
  /** Looks at the next frame, and acts on what was seen once it is painted. */
  const onFrame = <Found>(look: () => Found, act: (found: Found) => void) =>
    requestAnimationFrame(() => {
      looking = () => {
        const found = look()
        next = () => act(found)
      }
      // Its first call comes in this very frame, behind the layout.
      laidOut.observe(document.documentElement)
    })

  const isColour = (pixels: Uint8ClampedArray, at: number) =>
    pixels[at + 3]! > 0 &&
    Math.max(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!) - Math.min(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!) >
      40
  const pixelsOf = (canvas: HTMLCanvasElement): Uint8ClampedArray => {
    pen.clearRect(0, 0, 96, 48)
    if (canvas.width > 0 && canvas.height > 0) pen.drawImage(canvas, 0, 0, 96, 48)
    return pen.getImageData(0, 0, 96, 48).data
  }

  /** What the chart looks like, in short; null while it is not there. */
  const pictureOf = (): string | null => {
    const found = [...document.querySelectorAll(marks)]
    const [first] = found
    if (first instanceof HTMLCanvasElement) {
      const pixels = pixelsOf(first)
      let sum = 0
      let coloured = 0
      for (let at = 0; at < pixels.length; at += 4) {
        if (!isColour(pixels, at)) continue
        coloured++
        sum = (sum * 31 + pixels[at]! * 65_536 + pixels[at + 1]! * 256 + pixels[at + 2]! + at) % 2_147_483_647
      }
      // Two pixels in a hundred: more than the key of a legend has.
      return coloured > 0.02 * 96 * 48 ? `${coloured} ${sum}` : null
    }
    const boxes = found
      .map((mark) => mark.getBoundingClientRect())
      .filter(({ width, height }) => width > 0.5 && height > 0.5)
    if (boxes.length < fewest) return null
    return boxes.map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join()).join(' ')
  }

  const isThere = () => visible !== null || (document.querySelector(marks) !== null && pictureOf() !== null)
  const watchLoad = () =>
    onFrame(
      () => ({ isDrawn: isThere(), element: control === null ? null : document.querySelector(control) }),
      ({ isDrawn, element }) => {
        if (isDrawn) visible ??= performance.now()
        if (element) firstControl ??= { element, at: performance.now() }
        if (visible === null || (control !== null && firstControl === null)) watchLoad()
      },
    )
  watchLoad()

  const handledAt = (): number | null => {
    if (control === null) return visible
    if (firstControl === null) return null
    const element = document.querySelector(control)
    const isAbove = (target: EventTarget) => target instanceof Element && element !== null && target.contains(element)
    const near = listeners.filter(({ target }) => isAbove(target))
    // Some scripts listen for the whole page in one place.
    const above = near.length > 0 ? near : listeners.filter(({ target }) => !(target instanceof Element))
    return above.length === 0 ? null : Math.max(firstControl.at, Math.min(...above.map(({ at }) => at)))
  }

  const watchClick = () =>
    new Promise<Reaction | null>((done) => {
      const before = appearing === null ? pictureOf() : null
      let last = before
      let painted: number | null = null
      let settled = 0
      const armedAt = performance.now()
      const look = () => {
        const hasAppeared = appearing !== null && document.querySelector(appearing)?.checkVisibility() === true
        return { hasAppeared, picture: appearing === null ? pictureOf() : String(hasAppeared) }
      }
      const step = ({ hasAppeared, picture }: ReturnType<typeof look>) => {
        const now = performance.now()
        const hasChanged = appearing === null ? picture !== last : hasAppeared && painted === null
        if (started !== null && hasChanged) {
          last = picture
          painted ??= now - started
          settled = now - started
        }
        if (started !== null && painted !== null && now - started - settled > QUIET_MS) done({ painted, settled })
        else if (now - armedAt > GIVE_UP_MS) done(null)
        else onFrame(look, step)
      }
      onFrame(look, step)
    })

  listen.call(
    globalThis,
    'click',
    (event) => {
      started ??= event.timeStamp
    },
    { capture: true },
  )

  globalThis.probe = {
    seen: () => ({
      visible,
      handled: handledAt(),
      tasks,
      shift,
      lastBusy: Math.max(0, visible ?? 0, ...tasks.map(({ end }) => end)),
    }),
    arm(appears) {
      started = null
      appearing = appears
      reaction = watchClick()
    },
    reaction: () => reaction,
  }
}
