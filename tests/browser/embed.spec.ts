import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { framingHost, heard, hostPage } from './hosts'

// The embed on the poorest of hosts: another origin, a sandbox, below a folder, none of our headers.

const { at, open } = framingHost()

/** Opens a host page that frames the embed with this query, and waits for its chart. */
async function framed(page: Page, search: string) {
  await open(page, hostPage(`${at.site}embed/${search}`))
  const frame = page.frameLocator('#chart')
  await expect(frame.locator('h1')).toBeAttached()
  await expect(frame.locator('svg text').first()).toBeVisible()
  return frame
}

test('draws the view of its address in a sandbox, and says that it is ready, how high and what', async ({ page }) => {
  const frame = await framed(page, '?screen=share')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
    'Apple led in Q4 2024, says Canalys. Gettingly puts vivo first.',
  )
  await expect(frame.getByRole('group', { name: /^Market shares/ })).toBeVisible()
  await expect(frame.getByText(/sources, numbered as on the figures/)).toBeVisible()
  await expect(frame.getByRole('region', { name: 'Filters' })).toHaveCount(0)
  await expect.poll(async () => (await heard(page)).map(({ type }) => type)).toContain('quotient:title')
  const said = await heard(page)
  expect(said.every(({ v, origin, isOurs }) => v === 1 && origin === 'null' && isOurs)).toBe(true)
  expect(said.filter(({ type }) => type === 'quotient:ready')).toHaveLength(1)
  expect(said.find(({ type }) => type === 'quotient:title')?.title).toContain('Apple led in Q4 2024')
})

test('is as high as its content, grows with a receipt and shrinks again, without end to it', async ({ page }) => {
  const frame = await framed(page, '?screen=share')
  const fits = () =>
    expect
      .poll(async () => {
        const height = await page.locator('#chart').evaluate((element) => element.clientHeight)
        const content = await frame
          .locator('#root')
          .evaluate((element) => Math.ceil(element.getBoundingClientRect().height))
        return height - content
      })
      .toBe(0)
  await fits()
  const before = await page.locator('#chart').evaluate((element) => element.clientHeight)
  await frame
    .getByRole('button', { name: /^Apple, Q4 2024, 17 %/ })
    .first()
    .click()
  await expect(frame.getByRole('region', { name: 'Receipt' })).toBeVisible()
  await expect.poll(() => page.locator('#chart').evaluate((element) => element.clientHeight)).toBeGreaterThan(before)
  await fits()
  await frame.getByRole('button', { name: 'Close the receipt' }).click()
  await expect.poll(() => page.locator('#chart').evaluate((element) => element.clientHeight)).toBe(before)
  const heights = (await heard(page)).filter(({ type }) => type === 'quotient:height')
  expect(heights.length).toBeLessThan(12)
})

test('takes no keys until it is clicked, and gives them back on Escape', async ({ page }) => {
  const frame = await framed(page, '?screen=share&receipt=share~apple~cn-smartphones~2024-Q4~canalys')
  const keys = () => page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys)
  await page.locator('#deck').click()
  await page.keyboard.press('ArrowRight')
  expect(await keys()).toEqual(['ArrowRight'])
  await frame
    .getByRole('button', { name: /^vivo, Q4 2024/ })
    .last()
    .click()
  await page.keyboard.press('ArrowRight')
  expect(await keys()).toEqual(['ArrowRight'])
  await page.keyboard.press('Escape')
  await expect(frame.getByRole('region', { name: 'Receipt' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowLeft')
  expect(await keys()).toEqual(['ArrowRight', 'ArrowLeft'])
})

test('shows another view when the host asks for one, and nothing that no address could say', async ({ page }) => {
  const frame = await framed(page, '?screen=share')
  const ask = (message: object) =>
    page.locator('#chart').evaluate((element, data) => {
      ;(element as HTMLIFrameElement).contentWindow!.postMessage(data, '*')
    }, message)
  await ask({ type: 'quotient:view', v: 2, search: '?screen=stock' })
  await ask({ type: 'quotient:view', v: 1, search: '?screen=change&plain=perhaps' })
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Xiaomi grew by')
  await expect(frame.getByRole('status').filter({ hasText: 'plain=perhaps' })).toBeVisible()
})

test('plain leaves the chart alone, static opens nothing, dark and transparent are the paper', async ({ page }) => {
  const frame = await framed(page, '?screen=share&plain&static&dark=true&transparent')
  const box = await frame.locator('header').first().boundingBox()
  expect(box!.height).toBeLessThanOrEqual(1)
  await expect(frame.getByText(/numbered as on the figures/)).toHaveCount(0)
  await expect(frame.locator('svg [role=button]')).toHaveCount(0)
  await expect(frame.getByRole('img', { name: /^Market shares/ })).toBeVisible()
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
  const paper = await frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
  expect(paper).toBe('rgba(0, 0, 0, 0)')
})

test('names what it cannot read in its address, and shows the rest', async ({ page }) => {
  const frame = await framed(page, '?screen=share&colour=red&dark=dusk')
  const notices = frame.getByRole('status').filter({ hasText: 'The address says' })
  await expect(notices).toContainText('colour=red')
  await expect(notices).toContainText('dark=dusk')
})

test('stays with an edition below its own address, and elsewhere says that it was made for another', async ({
  page,
}) => {
  const { edition } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../data/dataset.json'), 'utf8'))
  const own = edition.slice(7, 15)
  await open(page, hostPage(`${at.site}embed/${own}/?screen=share&edition=${own}`))
  const frame = page.frameLocator('#chart')
  await expect(frame.locator('svg text').first()).toBeVisible()
  await expect(frame.getByText('made for edition')).toHaveCount(0)
  const other = await framed(page, '?screen=share&edition=00000000')
  await expect(other.getByText(`What is shown is edition ${own}`)).toBeVisible()
})

test('fills its frame and no more, where it is asked to', async ({ page }) => {
  const frame = await framed(page, '?screen=share&chart=lines&plain&fitchart')
  for (const height of [480, 320, 700]) {
    await page.locator('#chart').evaluate((element, px) => (element.style.height = `${px}px`), height)
    await expect
      .poll(() =>
        frame.locator('#root').evaluate((element) => Math.abs(element.getBoundingClientRect().height - innerHeight)),
      )
      .toBeLessThanOrEqual(2)
  }
  expect((await heard(page)).some(({ type }) => type === 'quotient:height')).toBe(false)
})

test('the element sizes the embed and names it, on a page that takes scripts and frames of that site alone', async ({
  page,
}) => {
  const origin = new URL(at.site).origin
  const hosted = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'self'">
<script src="${at.site}embed.js" async></script></head><body><p>Before</p>
<quotient-chart view="screen=share&periods=2024-Q4" plain><a href="${at.site}?screen=share">Apple led</a></quotient-chart>
<quotient-chart view="screen=change" dark="true"></quotient-chart></body></html>`
  const broken: string[] = []
  page.on('console', (message) => /Content Security/.test(message.text()) && broken.push(message.text()))
  await open(page, hosted)
  for (const index of [0, 1]) {
    const chart = page.locator('quotient-chart').nth(index)
    const frame = chart.locator('iframe')
    await chart.scrollIntoViewIfNeeded()
    const content = chart.frameLocator('iframe')
    await expect(content.locator('svg text').first()).toBeVisible()
    await expect
      .poll(async () => {
        const own = await frame.evaluate((element) => element.clientHeight)
        return own - (await content.locator('#root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height)))
      })
      .toBe(0)
  }
  await expect(page.locator('iframe').nth(1)).toHaveAttribute('title', /Xiaomi grew by/)
  await expect(page.getByRole('link', { name: 'Apple led' })).toBeHidden()
  await page
    .locator('quotient-chart')
    .first()
    .evaluate((element) => element.setAttribute('view', 'screen=stock'))
  await expect(page.locator('quotient-chart').first().frameLocator('iframe').locator('h1')).toContainText('Alibaba')
  expect(broken).toEqual([])
})

test('its script has no filters in it', async ({ request }) => {
  const html = await (await request.get(`${at.site}embed/`)).text()
  const [script] = [...html.matchAll(/src="\.\.\/(assets\/embed-[^"]+\.js)"/g)].map(([, name]) => name!).slice(-1)
  const code = await (await request.get(`${at.site}${script}`)).text()
  expect(code.length).toBeGreaterThan(100_000)
  // The handles of the period brush, and the boxes of a list of choices.
  expect(code.match(/valueAsNumber|type:[`"']checkbox/g)).toBeNull()
})

test('works from a file', async ({ page }) => {
  const file = pathToFileURL(resolve(import.meta.dirname, '../../dist/embed/index.html'))
  await page.goto(`${file.href}?screen=change`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Xiaomi grew by')
  await expect(page.locator('svg text').first()).toBeVisible()
})

test('the same with our headers breaks no policy', async ({ page, baseURL }) => {
  const problems: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  await open(page, hostPage(`${baseURL}embed/?screen=share`))
  const frame = page.frameLocator('#chart')
  await expect(frame.locator('svg text').first()).toBeVisible()
  expect(
    await frame.locator('html').evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
  ).toBeGreaterThan(0)
  expect(problems).toEqual([])
})
