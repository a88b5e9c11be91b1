import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { bareSite, listening } from './hosts'

// A deck of reveal.js 5 on one origin, the embed on another.

const REVEAL = dirname(createRequire(import.meta.url).resolve('reveal.js/dist/reveal.js'))
const FILES: Record<string, string> = { 'reveal.js': 'text/javascript', 'reveal.css': 'text/css' }

let servers: Server[] = []
let site = ''
let deck = ''

test.beforeAll(async () => {
  const [plain, slides] = [
    await listening(bareSite),
    await listening((request, response) => {
      const name = (request.url ?? '/').slice(1).replace(/\?.*/, '')
      response.setHeader('Content-Type', FILES[name] ?? 'text/html; charset=utf-8')
      response.end(FILES[name] ? readFileSync(join(REVEAL, name)) : deckPage())
    }),
  ]
  servers = [plain.server, slides.server]
  site = `${plain.address}news/charts/`
  deck = slides.address
})
test.afterAll(() => servers.forEach((server) => server.close()))

function deckPage(): string {
  const frame = `${site}embed/?screen=share&plain&fitchart`
  return `<!doctype html><html><head><meta charset="utf-8"><title>A deck</title><link rel="stylesheet" href="reveal.css"></head>
<body><div class="reveal"><div class="slides">
  <section><h1>First</h1></section>
  <section><iframe id="chart" title="A chart" sandbox="allow-scripts allow-popups" data-src="${frame}" style="width:100%;height:500px;border:0"></iframe></section>
  <section><h1>Third</h1></section>
</div></div>
<script src="reveal.js"></script><script>Reveal.initialize({ hash: true, transition: 'none', minScale: 1, maxScale: 1 })</script></body></html>`
}

const slideOf = (url: string) => new URL(url).hash

test('a deck loads the chart when its slide comes, keeps its keys, and has them back after a click and Escape', async ({
  page,
}) => {
  // The deck unloads a frame that it leaves, and loads it again.
  test.setTimeout(90_000)
  await page.goto(deck)
  await expect(page.getByRole('heading', { name: 'First' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => slideOf(page.url())).toBe('#/1')
  const frame = page.frameLocator('#chart')
  await expect(frame.locator('svg text').first()).toBeVisible()
  const overflow = () => frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight)
  await expect.poll(overflow).toBeLessThanOrEqual(2)

  await page.keyboard.press('ArrowRight')
  await expect.poll(() => slideOf(page.url())).toBe('#/2')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => slideOf(page.url())).toBe('#/1')

  await frame
    .getByRole('button', { name: /^Apple, Q4 2024, 17 %/ })
    .first()
    .click()
  await expect(frame.getByRole('region', { name: 'Receipt' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  expect(slideOf(page.url())).toBe('#/1')
  await page.keyboard.press('Escape')
  await expect(frame.getByRole('region', { name: 'Receipt' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => slideOf(page.url())).toBe('#/2')
})
