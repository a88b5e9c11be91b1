import type { Browser, CDPSession, Page } from '@playwright/test'
import { type BenchPage, VENDOR } from './pages'
import { probePage, type Reaction, type Seen } from './probe'
import { interactiveAt } from './timing'

/** One visit. Bytes as they came over the wire, with headers, in kB of 1000; times in ms; heap in MB; null: has none. */
export type Visit = {
  script: number
  rest: number
  fonts: number
  requests: number
  visible: number | null
  interactive: number | null
  blocking: number
  blockingLater: number
  shift: number
  heap: number
  filter: number | null
  filterSettled: number | null
  receipt: number | null
}

export const CPU_SLOWDOWN = 4
/** "Slow 4G" of the frame of this bench: 150 ms a round trip, 1.6 Mbit/s down, 0.75 up; bytes a second. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const QUIET_MS = 1200
const GIVE_UP_MS = 45_000

/** Opens a page as somebody who has never been there, waits until nothing happens any more, then acts on it. */
export async function visit(browser: Browser, origin: string, page: BenchPage): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  try {
    const tab = await context.newPage()
    const failures: string[] = []
    tab.on('pageerror', ({ message }) => failures.push(message))
    // What runs this file may name functions by a helper that pages do not have.
    await tab.addInitScript('globalThis.__name = (named) => named')
    await tab.addInitScript(probePage, { marks: page.marks, fewest: page.fewest, control: page.control })
    await tab.goto(`${origin}/blank`)
    const session = await context.newCDPSession(tab)
    const traffic = await watchTraffic(session)
    await session.send('Network.emulateNetworkConditions', NETWORK)
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    await tab.goto(origin + page.path, { waitUntil: 'commit', timeout: GIVE_UP_MS })
    const seen = await quiet(tab, traffic, failures)
    const sums = traffic.sums()
    const heap = await heapOf(session)
    const filter = page.hasFilter ? await filterReaction(tab) : null
    // The receipt opens from the whole chart again.
    if (filter && page.receipt) await filterReaction(tab)
    const receipt = page.receipt ? await clickReaction(tab, page) : null
    const interactive = interactiveAt(seen)
    return {
      ...sums,
      visible: seen.visible,
      interactive,
      blocking: blockingOf(seen, 0, interactive ?? Infinity),
      blockingLater: blockingOf(seen, interactive ?? Infinity, Infinity),
      shift: seen.shift,
      heap,
      filter: filter?.painted ?? null,
      filterSettled: filter?.settled ?? null,
      receipt: receipt?.painted ?? null,
    }
  } finally {
    await context.close()
  }
}

/** What long tasks take beyond 50 ms each, of those that begin in a span. */
function blockingOf({ tasks }: Seen, from: number, to: number): number {
  const within = tasks.filter(({ start }) => start >= from && start < to)
  return within.reduce((sum, { start, end }) => sum + end - start - 50, 0)
}

type Traffic = {
  isQuiet: () => boolean
  sums: () => Pick<Visit, 'script' | 'rest' | 'fonts' | 'requests'>
}

async function watchTraffic(session: CDPSession): Promise<Traffic> {
  const kinds = new Map<string, string>()
  const open = new Set<string>()
  const bytes = { Script: 0, Font: 0, rest: 0 }
  let requests = 0
  let changedAt = Date.now()
  const settle = (id: string) => {
    open.delete(id)
    changedAt = Date.now()
  }
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!request.url.startsWith('http')) return
    kinds.set(requestId, type ?? 'Other')
    open.add(requestId)
    requests++
    changedAt = Date.now()
  })
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    // What is preloaded has no kind before it is there.
    kinds.set(
      requestId,
      /javascript/.test(response.mimeType) ? 'Script' : /font/.test(response.mimeType) ? 'Font' : type,
    )
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId)
    if (kind === undefined) return
    bytes[kind === 'Script' || kind === 'Font' ? kind : 'rest'] += encodedDataLength / 1000
    settle(requestId)
  })
  session.on('Network.loadingFailed', ({ requestId }) => settle(requestId))
  await session.send('Network.enable')
  return {
    isQuiet: () => open.size === 0 && Date.now() - changedAt > QUIET_MS,
    sums: () => ({ script: bytes.Script, fonts: bytes.Font, rest: bytes.rest, requests }),
  }
}

/** What the page has seen once chart and control are there, and neither network nor a long task for a while. */
async function quiet(tab: Page, traffic: Traffic, failures: readonly string[]): Promise<Seen> {
  const until = Date.now() + GIVE_UP_MS
  while (Date.now() < until) {
    await tab.waitForTimeout(250)
    if (failures.length > 0) throw new Error(`${tab.url()}: ${failures[0]}`)
    if (!traffic.isQuiet()) continue
    const { seen, now } = await tab.evaluate(() => ({ seen: probe.seen(), now: performance.now() }))
    if (seen.visible !== null && seen.handled !== null && now - seen.lastBusy > QUIET_MS) return seen
  }
  throw new Error(`${tab.url()}: no chart, or none that can be acted on, after ${GIVE_UP_MS / 1000} s`)
}

/** What the page's script holds after everything that it has dropped is gone, in MB. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1_000_000
}

/** A real click on the check box of the vendor, which must change the chart. */
export async function filterReaction(tab: Page, vendor = VENDOR): Promise<Reaction> {
  const place = await tab.evaluate((wanted) => {
    const boxes = [...document.querySelectorAll('input[type=checkbox]')]
    const box = boxes.find((each) => each.closest('label')?.textContent?.trim().startsWith(wanted))
    box?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { x = 0, y = 0, width = 0, height = 0 } = box?.getBoundingClientRect() ?? {}
    return { x: x + width / 2, y: y + height / 2 }
  }, vendor)
  return reactionTo(tab, place, null)
}

/** A real click on the middle figure of the chart, which must open its receipt. */
export async function clickReaction(
  tab: Page,
  { opener, receipt }: Pick<BenchPage, 'opener' | 'receipt'>,
): Promise<Reaction> {
  const place = await tab.evaluate((selector) => {
    const found = [...document.querySelectorAll(selector)]
    const mark = found[Math.floor(found.length / 2)]
    mark?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { x = 0, y = 0, width = 0, height = 0 } = mark?.getBoundingClientRect() ?? {}
    return { x: x + width / 2, y: y + height / 2 }
  }, opener)
  return reactionTo(tab, place, receipt)
}

async function reactionTo(tab: Page, { x, y }: { x: number; y: number }, appears: string | null): Promise<Reaction> {
  await tab.mouse.move(x, y)
  await tab.waitForTimeout(300)
  await tab.evaluate((selector) => probe.arm(selector), appears)
  await tab.waitForTimeout(100)
  await tab.mouse.down()
  await tab.mouse.up()
  const reaction = await tab.evaluate(() => probe.reaction())
  if (reaction === null) throw new Error(`${tab.url()}: a click at ${x}, ${y} changed nothing`)
  return reaction
}
