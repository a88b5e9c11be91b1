import type { Frame, Page } from '@playwright/test'
import { PICTURE, test } from './embedHosts'
import { expect } from './fixtures'

const SCRIPT = '<script src="{site}embed.js" async></script>'
const CHART = `<quotient-chart view="height=300">${PICTURE}</quotient-chart>`
const HOSTILE = `<iframe sandbox="allow-scripts" name="hostile" srcdoc="<p>hostile"></iframe>`

async function child(page: Page): Promise<Frame> {
  const frame = page.locator('quotient-chart iframe')
  await expect(frame).not.toHaveAttribute('inert')
  await expect.poll(() => heightOf(page)).toBe(300)
  return (await (await frame.elementHandle())!.contentFrame())!
}

const heightOf = (page: Page) =>
  page.locator('quotient-chart iframe').evaluate((frame) => frame.getBoundingClientRect().height)

/** A message that is taken ends a row of refused ones: once it has arrived, they have all been read. */
async function expectStillListening(page: Page, frame: Frame, height: number): Promise<void> {
  await frame.evaluate((h) => parent.postMessage({ type: 'quotient:height', v: 1, height: h }, '*'), height)
  await expect.poll(() => heightOf(page)).toBe(height)
}

test('what another frame says is not heard, whoever it claims to be', async ({ page, host, opened }) => {
  await host.open({ page, html: HOSTILE + CHART + SCRIPT })
  const frame = await child(page)
  await page.frame('hostile')!.evaluate(() => {
    for (const message of [
      { type: 'quotient:height', height: 999 },
      { type: 'quotient:title', title: 'forged' },
    ])
      parent.postMessage({ v: 1, ...message }, '*')
  })
  // A frame in a shadow tree is not among the frames of the page, so nobody else can reach it.
  expect(await page.evaluate(() => frames.length)).toBe(1)
  await page.waitForTimeout(200)
  expect(await heightOf(page)).toBe(300)
  await expect(page.locator('quotient-chart iframe')).toHaveAttribute('title', 'The chart of nothing')
  await expectStillListening(page, frame, 301)
  expect(opened).toHaveLength(1)
})

test('another frame cannot make a silent chart ready', async ({ page, host, opened }) => {
  await host.open({ page, html: HOSTILE + CHART.replace('height=300', 'silent=1') + SCRIPT })
  await expect.poll(() => opened.length).toBe(1)
  await page.frame('hostile')!.evaluate(() => parent.postMessage({ type: 'quotient:ready', v: 1 }, '*'))
  await page.waitForTimeout(200)
  await expect(page.getByRole('link', { name: 'Apple leads' })).toBeVisible()
})

test('messages of a wrong shape, version or range change nothing and break nothing', async ({ page, host, opened }) => {
  await host.open({ page, html: CHART + SCRIPT })
  const frame = await child(page)
  await frame.evaluate(() => {
    const heights = [49, 20_001, 400.5, -1, NaN, Infinity, '400', null, undefined, {}, [400], 400n]
    const wrong: unknown[] = [
      ...heights.map((height) => ({ type: 'quotient:height', v: 1, height })),
      { type: 'quotient:height', v: 2, height: 400 },
      { type: 'quotient:height', height: 400 },
      { type: 'quotient:title', v: 1, title: 'x'.repeat(201) },
      { type: 'quotient:title', v: 1, title: ['forged'] },
      { type: 'quotient:unknown', v: 1 },
      ...[null, undefined, 0, '', 'quotient:ready', [], new Map(), new Blob(['x'])],
    ]
    for (const message of wrong) parent.postMessage(message, '*')
  })
  await page.waitForTimeout(1100)
  expect(await heightOf(page)).toBe(300)
  await expect(page.locator('quotient-chart iframe')).toHaveAttribute('title', 'The chart of nothing')
  await expectStillListening(page, frame, 301)
  expect(opened).toHaveLength(1)
})

test('a page that grows with its frame is held, and heard again once it shrinks', async ({ page, host, opened }) => {
  await host.open({ page, html: CHART + SCRIPT })
  const frame = await child(page)
  await frame.evaluate(() => {
    const grow = () => parent.postMessage({ type: 'quotient:height', v: 1, height: innerHeight + 7 }, '*')
    addEventListener('resize', grow)
    // Also while nothing changes: a loop that is held must not creep on.
    const creeping = setInterval(grow, 50)
    setTimeout(() => {
      clearInterval(creeping)
      removeEventListener('resize', grow)
    }, 3500)
    grow()
  })
  await page.waitForTimeout(4700)
  const held = await heightOf(page)
  expect(held).toBeGreaterThan(300)
  expect(held).toBeLessThanOrEqual(300 + 30 * 7)
  await expectStillListening(page, frame, 120)
  await expectStillListening(page, frame, 640)
  expect(opened).toHaveLength(1)
})

test('a flood of messages moves the page at most thirty times a second', async ({ page, host, opened }) => {
  await host.open({ page, html: CHART + SCRIPT })
  const frame = await child(page)
  await page.waitForTimeout(1100)
  const changes = await page.locator('quotient-chart iframe').evaluateHandle((element) => {
    const seen = { count: 0 }
    new MutationObserver((records) => (seen.count += records.length)).observe(element, { attributeFilter: ['style'] })
    return seen
  })
  await frame.evaluate(() => {
    for (let i = 0; i < 5000; i++) parent.postMessage({ type: 'quotient:height', v: 1, height: 200 + (i % 2) }, '*')
  })
  await page.waitForTimeout(1100)
  const { count } = await changes.jsonValue()
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThanOrEqual(60)
  await expectStillListening(page, frame, 310)
  expect(opened).toHaveLength(1)
})
