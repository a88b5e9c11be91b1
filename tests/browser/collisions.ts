import type { Page } from '@playwright/test'
import { expect } from './fixtures'

/** Brings the window to each width and calls back once the screen stands still. A load costs four times as much. */
export async function atWidths(page: Page, widths: readonly number[], look: (width: number) => Promise<unknown>) {
  for (const width of widths) {
    await resize(page, width)
    await settled(page)
    await look(width)
  }
}

/** Loads a view at a width, which a chart may meet otherwise than by a change of width. */
export async function openAt(page: Page, view: string, width: number): Promise<void> {
  await resize(page, width)
  await page.goto(view)
  await settled(page)
}

/**
 * Goes to a view on a page that is open, as the browser's own buttons do. The code of every screen has to be there, see
 * `loaded`: while it is on its way the last screen stays, and would be taken for this one.
 */
export async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, view)
  await settled(page)
}

/** Waits until a page has had nothing better to do a few times: what has come is made ready in tasks of its own. */
export async function idle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let times = 0; times < 5; times++) await new Promise((go) => requestIdleCallback(go))
  })
}

/** Waits for all that a page fetches when it is idle: the screens that are not shown, and the sheets. */
export async function loaded(page: Page): Promise<void> {
  const isLast = () => performance.getEntriesByType('resource').some(({ name }) => /CoverageView-.*\.js$/.test(name))
  await page.waitForFunction(isLast)
  await page.waitForLoadState('networkidle')
  await settled(page)
}

async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: page.viewportSize()!.height })
  await page.waitForFunction((expected) => innerWidth === expected, width)
}

/**
 * Waits until a screen has drawn what it has to draw, in its own fonts, and stands still: a headline; a figure, a table,
 * or words for why there is none; no chart whose code is on its way; and then some frames in which nothing changes. It
 * watches frame by frame: `expect(…).toBeVisible()` looks again after 100, 250, 500 ms and sleeps through the rest.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const end = performance.now() + 15_000
    const frame = async (missing: string) => {
      if (performance.now() > end) throw new Error(`After 15 s the screen has ${missing}.`)
      await new Promise(requestAnimationFrame)
    }
    const isThere = (selector: string) => document.querySelector(selector) !== null
    while (isThere('#still, [data-still-drawing]')) await frame('the picture that it came with, and nothing live')
    while (!document.querySelector('main h1')?.checkVisibility()) await frame('no headline')
    while (!isThere('main [data-figure], main table, main [role="status"]')) await frame('no figure, table or words')
    while (isThere('main [style*="min-block-size"]:empty')) await frame('a place for a chart and no chart in it')
    await document.fonts.ready
    let still = 0
    const watcher = new MutationObserver(() => (still = 0))
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    while (still++ < 4) {
      await frame('not come to rest')
      // What React draws in slices, between frames, goes before a task in the background.
      await scheduler.postTask(() => undefined, { priority: 'background' })
    }
    watcher.disconnect()
  })
}

/** Nothing scrolls sideways, and the labels of the charts leave room for each other. */
export async function expectFit(page: Page, where: string): Promise<void> {
  const { width } = page.viewportSize()!
  const wide = await page.evaluate(() => document.scrollingElement!.scrollWidth)
  expect.soft(wide, `${where}: width of the page`).toBeLessThanOrEqual(width)
  expect.soft(await collisions(page), `${where}: labels that collide or are cut`).toEqual([])
}

/** Pairs of chart labels that overlap by more than two pixels both ways, and labels that leave the window. */
async function collisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const labels = [...document.querySelectorAll('main figure svg.recharts-surface text')]
      .map((text) => ({ words: text.textContent ?? '', box: text.getBoundingClientRect() }))
      .filter(({ words, box }) => words.trim() !== '' && box.width > 0)
    const found: string[] = []
    for (const [index, { words, box }] of labels.entries()) {
      if (box.left < -1 || box.right > innerWidth + 1) found.push(`cut: ${words}`)
      for (const other of labels.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        if (across > 2 && down > 4) found.push(`${words} × ${other.words}`)
      }
    }
    return found
  })
}
