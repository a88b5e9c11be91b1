import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { listening } from './hosts'
import { watchShifts } from './shifts'

const BUILT = resolve(import.meta.dirname, '../../dist/index.html')
/** What a page is set in before its typefaces come. */
const FACES = {
  'stand-ins': (html: string) => html,
  'what a device has': (html: string) => html.replaceAll(/local\(["']?/g, '$&No '),
}

for (const [face, setIn] of Object.entries(FACES)) {
  for (const width of [1280, 1440]) {
    test(`a page that comes in pieces, set in ${face}, shows its chart first and shifts nothing at ${width} px`, async ({
      browser,
    }) => {
      const { address, server } = await inPieces(setIn(readFileSync(BUILT, 'utf8')))
      const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true })
      const shifts = await watchShifts(page)
      const firstFrame = await watchFirstFrame(page)
      await page.goto(address)
      await expect(page.getByRole('listitem').filter({ hasText: 'not on record' }).first()).toBeVisible()
      expect(await shifts()).toEqual([])
      expect(await firstFrame()).toBe('with a chart')
      expect(await page.locator('header > p').first().evaluate(isCut)).toBe(false)
      await page.close()
      server.close()
    })
  }
}

/** Whether some of a text is seen and some is not. */
function isCut(element: Element): boolean {
  const range = document.createRange()
  range.selectNodeContents(element)
  const [text, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()]
  return text.top < box.bottom && (text.right > box.right + 1 || text.bottom > box.bottom + 1)
}

/** What the page had when it was drawn for the first time. */
async function watchFirstFrame(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    requestAnimationFrame(() => {
      const isDrawn = [...document.querySelectorAll('[data-drawing] [data-shape]')].some((mark) =>
        mark.checkVisibility(),
      )
      document.documentElement.dataset['firstFrame'] = isDrawn ? 'with a chart' : 'without'
    })
  })
  return () => page.evaluate(() => document.documentElement.dataset['firstFrame']!)
}

/** Serves a page that pauses in its masthead, among kinds of charts and of receipts, and among counts and list of verdicts. */
function inPieces(html: string) {
  const behind = (...words: string[]) => words.reduce((at, each) => html.indexOf(each, at) + each.length, 0)
  const cuts = [
    behind('<body', 'Stock reaction</a>'),
    behind('<body', 'Drawn as', '</fieldset>'),
    behind('<body', 'Receipts</legend>'),
    behind('<body', 'All quoted statements', '</li>'),
    behind('<body', 'All quoted statements', '</li>', '</li>', '</li>'),
  ]
  return listening(async (request, response) => {
    if (request.url !== '/') return response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    let from = 0
    for (const to of cuts) {
      // Later than a page comes that is still set in its own typefaces.
      await new Promise((go) => setTimeout(go, 250))
      response.write(html.slice(from, to))
      from = to
    }
    await new Promise((go) => setTimeout(go, 250))
    return response.end(html.slice(from))
  })
}
