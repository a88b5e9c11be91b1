import { FLAGS, frameAddress, isOn } from './address'
import { growthLimit, messageLimit } from './limits'
import { readMessage } from './messages'
import { sheet } from './sheet'

const ATTRIBUTES = ['view', 'host', 'edition', 'dark', ...FLAGS]
const LONGEST_SEARCH = 8192
const BETWEEN_VIEWS = 100
const PATIENCE = 10_000

type Timer = ReturnType<typeof setTimeout> | undefined

/** Where this code came from. A module has no `currentScript`; its script is found by its name. */
const script = document.currentScript ?? document.querySelector('script[type="module"][src*="/embed.js"]')
const scriptAddress = script instanceof HTMLScriptElement ? script.src : null

/**
 * `<quotient-chart view="screen=share">`: the chart in a sandboxed frame of the height of its content. What stands inside
 * the element, a picture with a link, is shown until the chart says that it is ready, and stays if it never does. A
 * changed attribute is told to the chart, which need not load again.
 */
export class QuotientChart extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES

  readonly #slot = document.createElement('slot')
  /** Stands in where nothing stands inside the element. */
  readonly #link = document.createElement('a')
  readonly #fallback = document.createElement('div')
  #frame: HTMLIFrameElement | null = null
  /** What the chart shows or is about to: what its address says, or the last message. */
  #shown: URL | null = null
  #sentAt = -Infinity
  #updating: Timer
  #waiting: Timer
  #isHeard = messageLimit()
  #isTaken = growthLimit()

  constructor() {
    super()
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet()]
    this.#link.target = '_blank'
    this.#link.rel = 'noopener'
    this.#slot.addEventListener('slotchange', () => this.#name())
    this.#fallback.append(this.#slot, this.#link)
    root.append(this.#fallback)
  }

  connectedCallback(): void {
    for (const name of ATTRIBUTES) takeUp(this, name)
    addEventListener('message', this.#hear)
    this.#update()
  }

  /** Where a page moves the element with `moveBefore`, the frame lives on; without this it would load again. */
  connectedMoveCallback(): void {}

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear)
    clearTimeout(this.#updating)
    this.#shown = null
    this.#drop()
  }

  /** Changes of one moment are one message, and there are at most ten a second. */
  attributeChangedCallback(): void {
    if (!this.isConnected) return
    clearTimeout(this.#updating)
    this.#updating = setTimeout(() => this.#update(), this.#sentAt + BETWEEN_VIEWS - performance.now())
  }

  /** Brings the frame to what the attributes say: by a message where that is enough, else by loading it. */
  #update(): void {
    const address = frameAddress((name) => this.getAttribute(name), scriptAddress)
    if (address?.href === this.#shown?.href) return
    const isTold = this.#frame && address && isSamePage(address, this.#shown) && address.search.length <= LONGEST_SEARCH
    this.#shown = address
    if (!isTold) this.#load()
    else if (this.#isReady()) this.#tell()
  }

  #load(): void {
    this.#drop()
    if (!this.#shown) return
    this.#isTaken = growthLimit()
    this.#link.href = this.#shown.href
    this.#frame = sandboxedFrame(this.#shown)
    this.#frame.addEventListener('load', () => this.#wait())
    this.#name()
    this.shadowRoot?.append(this.#frame)
  }

  #drop(): void {
    clearTimeout(this.#waiting)
    this.#frame?.remove()
    this.#frame = null
    this.#fallback.hidden = false
  }

  /** A page that has loaded and stays silent is not ours, or is broken: what stands inside the element remains. */
  #wait(): void {
    clearTimeout(this.#waiting)
    if (!this.#isReady()) this.#waiting = setTimeout(() => this.#drop(), PATIENCE)
  }

  /** Who, then how often, then what. A sandboxed frame has the origin "null". */
  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    const frame = this.#frame
    if (!frame || !source || source !== frame.contentWindow) return
    if (origin !== 'null' && origin !== this.#shown?.origin) return
    const now = performance.now()
    const message = this.#isHeard(now) ? readMessage(data) : null
    if (message?.type === 'quotient:ready') this.#show()
    else if (message?.type === 'quotient:title') frame.title = message.title
    else if (message && this.#isTaken(message.height, frame.offsetWidth, now))
      frame.style.height = `${message.height}px`
  }

  #isReady(): boolean {
    return this.#frame?.inert === false
  }

  #show(): void {
    if (!this.#frame) return
    clearTimeout(this.#waiting)
    this.#frame.inert = false
    this.#fallback.hidden = true
    if (this.#frame.src !== this.#shown?.href) this.#tell()
  }

  #tell(): void {
    this.#sentAt = performance.now()
    this.#isTaken = growthLimit()
    // A sandboxed frame has no origin that could be named; the message says what an address says.
    this.#frame?.contentWindow?.postMessage({ type: 'quotient:view', v: 1, search: this.#shown?.search }, '*')
  }

  /** The name of the frame until the chart tells its title, and of the link. */
  #name(): void {
    const name = this.title || this.querySelector('img')?.alt || 'Quotient'
    this.#link.textContent = name
    this.#link.hidden = this.childElementCount > 0
    if (this.#frame && !this.#isReady()) this.#frame.title = name
  }
}

for (const name of ATTRIBUTES)
  Object.defineProperty(QuotientChart.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: QuotientChart) {
      const value = this.getAttribute(name)
      return FLAGS.some((flag) => flag === name) ? isOn(value) : value
    },
    set(this: QuotientChart, value: unknown) {
      if (value === null || value === undefined) this.removeAttribute(name)
      else this.setAttribute(name, String(value))
    },
  })

/** A property that a framework set before this script was there hides the one of the class: it is set again. */
function takeUp(element: HTMLElement, name: string): void {
  if (!Object.hasOwn(element, name)) return
  const value: unknown = Reflect.get(element, name)
  Reflect.deleteProperty(element, name)
  Reflect.set(element, name, value)
}

const isSamePage = (one: URL, other: URL | null) => one.origin === other?.origin && one.pathname === other.pathname

/**
 * The flags of `export/snippets.ts`, and the one that a chart would need to save a file. Never with `allow-same-origin`: a
 * page of our own site could then take its sandbox off.
 */
function sandboxedFrame({ href }: URL): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads')
  frame.allow = 'fullscreen; clipboard-write'
  frame.loading = 'lazy'
  frame.referrerPolicy = 'strict-origin-when-cross-origin'
  // Inert until it is ready: shown to nobody, neither to eyes nor to keys.
  frame.inert = true
  frame.src = href
  return frame
}
