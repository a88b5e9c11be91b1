import type { Locator, Page } from '@playwright/test'
import { PICTURE, test } from './embedHosts'
import { expect } from './fixtures'

const SCRIPT = '<script src="{site}embed.js" async></script>'
const frameOf = (page: Page, id = '') => page.locator(`quotient-chart${id} iframe`)
const said = (page: Page, id = '') => frameOf(page, id).contentFrame().locator('output')
const heightOf = (frame: Locator) => frame.evaluate((element) => element.getBoundingClientRect().height)
const chart = (attributes: string, inside = PICTURE) => `<quotient-chart ${attributes}>${inside}</quotient-chart>`

/** What every chart of these tests ends up as: shown in place of its picture, as high as it says. */
async function expectChart(page: Page, height: number, id = ''): Promise<void> {
  const frame = frameOf(page, id)
  await expect(frame).not.toHaveAttribute('inert')
  await expect.poll(() => heightOf(frame)).toBe(height)
  await expect(page.locator(`quotient-chart${id} img`)).toBeHidden()
}

test('a page of another origin gets the chart in a sandbox, of its height and by its title', async ({
  page,
  host,
  opened,
}) => {
  await host.open({ page, html: chart('view="?screen=share&vendors=apple~vivo&height=421" plain dark=auto') + SCRIPT })
  await expectChart(page, 421)
  expect(opened).toEqual(['?screen=share&vendors=apple~vivo&height=421&plain=true&dark=auto'])
  const frame = frameOf(page)
  await expect(frame).toHaveAttribute('title', 'The chart of share')
  await expect(frame).toHaveAttribute(
    'sandbox',
    'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
  )
  await expect(frame).toHaveAttribute('allow', 'fullscreen; clipboard-write')
  await expect(frame).toHaveAttribute('referrerpolicy', 'strict-origin-when-cross-origin')
  const child = await (await frame.elementHandle())!.contentFrame()
  expect(await child!.evaluate(() => origin)).toBe('null')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('the picture stands with its link and its words', async ({ page, host, opened }) => {
    await host.open({ page, html: chart('view="screen=share"') + SCRIPT })
    await expect(page.getByRole('link', { name: 'Apple leads' })).toBeVisible()
    expect(opened).toEqual([])
  })
})

test('the picture can be used until the chart is ready, and stays when it never is', async ({ page, host, opened }) => {
  await page.clock.install()
  await host.open({ page, html: chart('view="silent=1"') + SCRIPT })
  await expect(said(page)).toHaveText('?silent=1')
  const frame = frameOf(page)
  await expect(frame).toHaveAttribute('inert')
  await expect(frame).toHaveAttribute('title', 'Apple leads')
  await expect(frame).toHaveCSS('opacity', '0')
  await page.getByRole('link', { name: 'Apple leads' }).click({ trial: true })
  await page.clock.runFor(11_000)
  await expect(frame).toHaveCount(0)
  await expect(page.getByRole('img', { name: 'Apple leads' })).toBeVisible()
  await page.locator('quotient-chart').evaluate((element) => element.setAttribute('view', 'height=200'))
  await page.clock.runFor(200)
  await expectChart(page, 200)
  expect(opened).toEqual(['?silent=1', '?height=200'])
})

test('a chart that is not ready is drawn all the same, so that it can measure itself', async ({
  page,
  host,
  opened,
}) => {
  await host.open({ page, html: chart('view="drawn=1&height=280"') + SCRIPT })
  await expectChart(page, 280)
  expect(opened).toHaveLength(1)
})

test('an element with nothing inside links to the chart while it loads, and for good where frames are refused', async ({
  page,
  host,
  opened,
  problems,
}) => {
  const policy = "default-src 'none'; script-src {site}; frame-src 'none'"
  await host.open({ page, html: chart('view="screen=share" title="Shares"', '\n') + SCRIPT, policy })
  const link = page.getByRole('link', { name: 'Shares' })
  await expect(link).toHaveAttribute('href', /\/embed\/\?screen=share$/)
  await expect.poll(() => problems.join('\n')).toContain('policy: frame-src stopped')
  await expect(link).toBeVisible()
  expect(opened).toEqual([])
  problems.length = 0
})

test('the strictest policy of a host that names our site is enough', async ({ page, host, opened }) => {
  const policy =
    "default-src 'none'; script-src {site}; frame-src {site}; style-src 'self'; img-src 'self'; base-uri 'none'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'"
  await host.open({ page, html: chart('view="height=333"') + SCRIPT, policy })
  await expectChart(page, 333)
  await expect(frameOf(page)).toHaveCSS('border-top-width', '0px')
  expect(opened).toHaveLength(1)
})

test('two charts, and the script twice and as a module, do not meddle with each other', async ({
  page,
  host,
  opened,
}) => {
  const module = '<script type="module" src="{site}embed.js"></script>'
  await host.open({
    page,
    html: module + chart('id="one" view="height=210"') + chart('id="two" view="height=520"') + SCRIPT + SCRIPT + module,
  })
  await expectChart(page, 210, '#one')
  await expectChart(page, 520, '#two')
  expect(opened.toSorted()).toEqual(['?height=210', '?height=520'])
})

test('a module finds its site, and an attribute names another one', async ({ page, host, opened, site }) => {
  const module = '<script type="module" src="{site}embed.js?v=2"></script>'
  await host.open({ page, html: chart('view="height=222"') + module })
  await expectChart(page, 222)
  await page.locator('quotient-chart').evaluate((element, at) => {
    element.setAttribute('host', at)
    element.setAttribute('view', 'height=223')
  }, `${site}embed/copy`)
  await expectChart(page, 223)
  await expect(frameOf(page)).toHaveAttribute('src', `${site}embed/copy/embed/?height=223`)
  expect(opened).toEqual(['?height=222', '?height=223'])
})

test('a changed attribute is told to the chart, which does not load again', async ({ page, host, opened }) => {
  await host.open({ page, html: chart('view="height=200"') + SCRIPT })
  await expectChart(page, 200)
  await page.locator('quotient-chart').evaluate((element) => {
    element.setAttribute('view', 'screen=change&height=444')
    element.setAttribute('dark', 'true')
    element.toggleAttribute('plain', true)
  })
  await expectChart(page, 444)
  await expect(said(page)).toHaveText('?height=200 then ?screen=change&height=444&plain=true&dark=true')
  await expect(frameOf(page)).toHaveAttribute('title', 'The chart of change')
  await expect(frameOf(page)).toHaveCSS('color-scheme', 'dark')
  expect(opened).toEqual(['?height=200'])
})

test('many changes are at most ten messages a second, and the last one is told', async ({ page, host, opened }) => {
  await host.open({ page, html: chart('view="height=200"') + SCRIPT })
  await expectChart(page, 200)
  await page.locator('quotient-chart').evaluate(async (element) => {
    for (let height = 201; height <= 250; height++) {
      element.setAttribute('view', `height=${height}`)
      await new Promise((done) => setTimeout(done, 10))
    }
  })
  await expectChart(page, 250)
  const told = (await said(page).textContent())!.split(' then ')
  expect(told.length).toBeLessThan(14)
  expect(told.at(-1)).toBe('?height=250')
  expect(opened).toHaveLength(1)
})

test('an element that is moved, or removed and put back, shows what it last showed', async ({ page, host, opened }) => {
  await host.open({ page, html: `<div id="a">${chart('view="height=200"')}</div><div id="b"></div>${SCRIPT}` })
  await expectChart(page, 200)
  const element = page.locator('quotient-chart')
  await element.evaluate((chosen) => chosen.setAttribute('view', 'height=260'))
  await expectChart(page, 260)
  await element.evaluate((chosen) => document.querySelector('#b')!.append(chosen))
  await expectChart(page, 260)
  expect(opened).toEqual(['?height=200', '?height=260'])
  await element.evaluate(async (chosen) => {
    chosen.remove()
    chosen.setAttribute('view', 'height=270')
    await new Promise((done) => setTimeout(done, 150))
    document.querySelector('#a')!.append(chosen)
  })
  await expectChart(page, 270)
  expect(opened).toEqual(['?height=200', '?height=260', '?height=270'])
  await element.evaluate((chosen) => {
    const place = document.querySelector('#b') as HTMLElement & { moveBefore: (node: Node, next: Node | null) => void }
    place.moveBefore(chosen, null)
  })
  await expectChart(page, 270)
  expect(opened).toHaveLength(3)
})

test('a chart far down the page is not loaded before the reader comes near', async ({ page, host, opened }) => {
  await host.open({ page, html: `<div style="height:20000px"></div>${chart('view="height=200"')}${SCRIPT}` })
  await expect(frameOf(page)).toHaveCount(1)
  await page.waitForTimeout(500)
  expect(opened).toEqual([])
  await page.locator('quotient-chart').scrollIntoViewIfNeeded()
  await expectChart(page, 200)
})

test('with fitchart the chart takes the height that the page gives it', async ({ page, host, opened }) => {
  const style = '<style>quotient-chart { height: 350px }</style>'
  await host.open({ page, html: style + chart('view="height=900" fitchart') + SCRIPT })
  await expectChart(page, 350)
  expect(opened).toEqual(['?height=900&fitchart=true'])
})
