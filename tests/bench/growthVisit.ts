import type { Browser, CDPSession, Page } from '@playwright/test'
import { clickReaction, CPU_SLOWDOWN, filterReaction, heapOf } from './measure'
import { PAGES } from './pages'
import { probePage } from './probe'

/** One visit with a reader's own file; times in ms, memory in MB. */
export type Grown = {
  /** From the choice of the file to the first frame of its chart. */
  chart: number
  /** The longest task of the page until then. */
  longestTask: number
  filter: number
  receipt: number
  /** From the opening of the landing view to the numbers that it checks. */
  verdicts: number
  /** From the opening of the ledger to its rows, and from a word in its search box to what it finds. */
  ledger: number
  search: number
  /** The longest gap between two frames while the table is scrolled through. */
  longestFrame: number
  heap: number
  workerHeap: number | null
}

const GIVE_UP_MS = 60_000
const VENDOR = 'Vendor 2'
const { marks, fewest, control, opener, receipt } = PAGES.find(({ name }) => name === 'share')!

/** Opens the screen of shares, then a file in place of our data, and acts on it. */
export async function growthVisit(browser: Browser, origin: string, path: string): Promise<Grown> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  context.setDefaultTimeout(GIVE_UP_MS)
  try {
    const tab = await context.newPage()
    // What runs this file may name functions by a helper that pages do not have.
    await tab.addInitScript('globalThis.__name = (named) => named')
    await tab.addInitScript(probePage, { marks, fewest, control })
    await tab.goto(`${origin}/?screen=share&market=m0&periods=2018-Q1..2019-Q4`)
    const session = await context.newCDPSession(tab)
    await tab.locator('svg [data-shape=bar]').first().waitFor()
    await tab.keyboard.press('/')
    await tab.getByRole('combobox', { name: /^Find/ }).fill('open a file')
    await tab.keyboard.press('Enter')
    await tab.locator('input[type=file]').waitFor({ state: 'attached' })
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    const from = await tab.evaluate(() => performance.now())
    await tab.locator('input[type=file]').setInputFiles(path)
    const chart = (await shownAt(tab, 'svg [data-figure^="share~v0~m0~"]')) - from
    const longestTask = await tab.evaluate(
      (since) => Math.max(0, ...probe.seen().tasks.flatMap(({ start, end }) => (end > since ? end - start : []))),
      from,
    )
    // The worker has judged the file by then: what follows is measured with the worker at rest.
    const verdicts = await follow(tab, 'Quoted vs published')
    await tab.goBack()
    await tab.locator('svg [data-figure^="share~v0~m0~"]').first().waitFor()
    await calm(tab)
    const filter = await filterReaction(tab, VENDOR)
    await filterReaction(tab, VENDOR)
    const opened = await clickReaction(tab, { opener, receipt })
    const heap = await heapOf(session)
    const ledger = await follow(tab, 'Statements')
    await calm(tab)
    const longestFrame = await scrolled(tab)
    const search = await searched(tab)
    return {
      chart,
      longestTask,
      filter: filter.painted,
      receipt: opened.painted,
      verdicts,
      ledger,
      search,
      longestFrame,
      heap,
      workerHeap: await workerHeap(session),
    }
  } finally {
    await context.close()
  }
}

/** When something is first painted, by the clock of the page. */
async function shownAt(tab: Page, selector: string): Promise<number> {
  return tab.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const look = () => {
          if (document.querySelector(wanted)) setTimeout(() => done(performance.now()))
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
    selector,
  )
}

/** From a click on a link of the head to the heading of the screen that it leads to. */
async function follow(tab: Page, name: string): Promise<number> {
  const link = tab.getByRole('link', { name, exact: true })
  return link.evaluate(
    (element, mostMs) =>
      new Promise<number>((done, fail) => {
        const before = document.querySelector('h1')?.textContent
        const from = performance.now()
        const look = () => {
          const now = performance.now()
          const heading = document.querySelector('h1')?.textContent
          if (heading && heading !== before) done(now - from)
          else if (now - from > mostMs) fail(new Error('no screen'))
          else setTimeout(() => requestAnimationFrame(look))
        }
        ;(element as HTMLElement).click()
        look()
      }),
    GIVE_UP_MS,
  )
}

/** From the last letter of a word in the search box to the number of what it finds. */
async function searched(tab: Page): Promise<number> {
  const box = tab.getByRole('searchbox')
  const before = await tab.locator('output').first().textContent()
  await box.fill('vendor 7 q3 2015')
  const from = await tab.evaluate(() => performance.now())
  return tab.evaluate(
    ([old, since]) =>
      new Promise<number>((done) => {
        const look = () => {
          if (document.querySelector('output')?.textContent !== old) done(performance.now() - since)
          else requestAnimationFrame(look)
        }
        look()
      }),
    [before, from] as const,
  )
}

/** Scrolls the page by 300 pixels a frame for three seconds, then to its end. */
async function scrolled(tab: Page): Promise<number> {
  return tab.evaluate(
    () =>
      new Promise<number>((done) => {
        const start = performance.now()
        let last = start
        let longest = 0
        const step = () => {
          const now = performance.now()
          longest = Math.max(longest, now - last)
          last = now
          if (now - start > 3000) return done(longest)
          scrollBy(0, 300)
          requestAnimationFrame(step)
        }
        requestAnimationFrame(step)
      }),
  )
}

/** Waits until the page has had no long task for a while. */
async function calm(tab: Page): Promise<void> {
  await tab.waitForFunction(() => performance.now() - probe.seen().lastBusy > 1200, null, { polling: 250 })
}

/** What the worker holds, in MB; null where there is none. */
async function workerHeap(session: CDPSession): Promise<number | null> {
  return new Promise((done) => {
    const giveUp = setTimeout(() => done(null), 2000)
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type !== 'worker') return
      session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
        const { id, result } = JSON.parse(message) as { id: number; result?: { usedSize: number } }
        if (from !== sessionId || id !== 2) return
        clearTimeout(giveUp)
        done((result?.usedSize ?? 0) / 1_000_000)
      })
      const send = (id: number, method: string) =>
        session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      void send(1, 'HeapProfiler.collectGarbage').then(() => send(2, 'Runtime.getHeapUsage'))
    })
    void session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  })
}
