import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { framingHost, heard, hostPage } from './hosts'
import { watchShifts } from './shifts'

// The embed whose chart is in its HTML, on the poorest of hosts: another origin, a sandbox, below a folder, no headers.

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const APPLE = 'share~apple~cn-smartphones~2024-Q4~canalys'

const { at, open } = framingHost()

async function framed(page: Page, address: string) {
  await open(page, hostPage(`${at.site}embed/${address}`))
  return page.frameLocator('#chart')
}

test('opens receipts by keyboard in a sandbox, is as high as its content, and gives way to another view', async ({
  page,
}) => {
  const frame = await framed(page, 'share-by-quarter/')
  const fits = () =>
    expect
      .poll(async () => {
        const own = await page.locator('#chart').evaluate((element) => element.clientHeight)
        return own - (await frame.locator('#root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height)))
      })
      .toBe(0)
  await fits()
  const said = await heard(page)
  expect(said.slice(0, 3).map(({ type }) => type)).toEqual(['quotient:ready', 'quotient:title', 'quotient:height'])
  expect(said.every(({ v, isOurs }) => v === 1 && isOurs)).toBe(true)
  expect(said[1]?.title).toContain('Apple led in Q4 2024')

  const chart = frame.getByRole('group', { name: /^Market shares/ })
  await chart.getByRole('button', { name: /^Apple, Q1 2023/ }).focus()
  await page.keyboard.press('End')
  await expect(chart.getByRole('button', { name: /^Apple, Q4 2024/ })).toBeFocused()
  await page.keyboard.press('Enter')
  const receipt = frame.getByRole('region', { name: 'Receipt' })
  await expect(receipt).toBeFocused()
  await expect(receipt.getByRole('link', { name: 'Open at these words in Gettingly' })).toBeVisible()
  await fits()
  await page.keyboard.press('Escape')
  await expect(receipt).toBeHidden()
  await expect(chart.getByRole('button', { name: /^Apple, Q4 2024/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  expect(await page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys)).toEqual(['ArrowRight'])

  await page.locator('#chart').evaluate((element) => {
    const message = { type: 'quotient:view', v: 1, search: '?screen=change&plain' }
    ;(element as HTMLIFrameElement).contentWindow!.postMessage(message, '*')
  })
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Xiaomi grew by')
})

test('has its chart without a script and in front of it, and its style, in one request', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.resourceType()))
  const html = await (await page.goto(`${at.site}embed/ranks/`))!.text()
  expect(html.lastIndexOf('role="img"')).toBeLessThan(html.indexOf('DOMContentLoaded'))
  await expect(page.getByRole('img', { name: /^Ranks/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Apple/ })).toHaveAttribute('href', /^\.\.\/\.\.\/\?screen=share/)
  expect(asked.filter((type) => !['font', 'other'].includes(type))).toEqual(['document'])
  await context.close()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`fits frames of any width, and has nothing that axe finds, on ${colorScheme} paper`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(`${at.site}embed/share-by-quarter/?receipt=${APPLE}`)
    await page.evaluate(AXE)
    for (const width of [320, 600, 1200]) {
      await page.setViewportSize({ width, height: 800 })
      await expect(page.locator('figure > div > svg:visible')).toHaveCount(1)
      expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(width)
      expect.soft(await collisions(page), `labels that collide at ${width}`).toEqual([])
    }
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
      const { violations } = await axe.run({ runOnly: tags, resultTypes: ['violations'] })
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)
    })
    expect(found).toEqual([])
  })

/** Pairs of labels in the drawing that overlap by more than two pixels. */
function collisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const labels = [...document.querySelectorAll('figure svg text')]
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ words, box }) => words.trim() !== '' && box.width > 0)
    return labels.flatMap((a, index) =>
      labels.slice(index + 1).flatMap((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        return across > 2 && down > 4 ? [`${a.words} × ${b.words}`] : []
      }),
    )
  })
}

test('works from a file, breaks no policy, and shifts nothing', async ({ page, baseURL }) => {
  const file = pathToFileURL(resolve(import.meta.dirname, '../../dist/embed/ranks/index.html'))
  await page.goto(`${file.href}?dark=true`)
  await page.getByRole('button', { name: /^vivo, Q4 2024, 2nd/ }).click()
  await expect(page.getByRole('region', { name: 'Receipt' })).toBeVisible()

  const problems: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()))
  const shifts = await watchShifts(page)
  await page.goto(`${baseURL}embed/ranks/?plain&dark=true`)
  await expect(page.getByRole('button', { name: /^vivo, Q4 2024/ }).first()).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  expect(await shifts()).toEqual([])
  await page.goto(`${baseURL}embed/ranks/?lang=zh`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  expect(problems).toEqual([])
})
