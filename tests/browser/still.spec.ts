import type { Page } from '@playwright/test'
import { idle, settled } from './collisions'
import { expect, test } from './fixtures'
import { watchShifts } from './shifts'

const SCRIPT = '**/assets/page-*.js'
const DRAWINGS = '**/assets/drawings-*.js'

/** Holds files back until they are let go. */
async function hold(page: Page, files: string): Promise<() => void> {
  let letGo = () => {}
  const gone = new Promise<void>((done) => (letGo = done))
  await page.route(files, async (route) => {
    await gone
    await route.continue()
  })
  return letGo
}

type Point = { x: number; y: number }

/** What has moved, and by how much. A drawing may be wider or narrower than its room by what widths lie apart. */
function apart(now: readonly Point[], before: readonly Point[]): string[] {
  if (now.length !== before.length) return [`${now.length} instead of ${before.length}`]
  return now.flatMap(({ x, y }, index) => {
    const [across, down] = [Math.abs(x - before[index]!.x), Math.abs(y - before[index]!.y)]
    return across > 2 || down > 0.5 ? [`${index} by ${across}, ${down}`] : []
  })
}

test('the first page has its chart without a script, in one request', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.resourceType()))
  await page.goto(baseURL!, { waitUntil: 'commit' })
  await expect(page.getByRole('button', { name: /^Apple, Q4 2024, 15 %, quoted/ }).first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Gettingly dates six figures')
  const chart = page.locator('[data-drawing=share]:visible')
  await expect(chart).toHaveCount(1)
  expect((await chart.locator('svg').boundingBox())!.width).toBeGreaterThan(700)
  await context.close()
})

for (const [width, colorScheme] of [
  [1440, 'light'],
  [1280, 'dark'],
  [768, 'light'],
  [390, 'light'],
] as const)
  test(`at ${width} px the live page takes the place of the picture without a shift`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'no-preference' })
    await page.setViewportSize({ width, height: 900 })
    const shifts = await watchShifts(page)
    const letGo = [await hold(page, SCRIPT), await hold(page, DRAWINGS)]
    await page.goto('./', { waitUntil: 'commit' })
    await page.waitForFunction(() => document.readyState !== 'loading')
    await expect(page.locator('#still').getByRole('heading', { level: 1 })).toBeVisible()
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('h1, h2, [data-drawing] circle[data-shape]')]
          .filter((each) => each.getClientRects().length > 0)
          // Further down a browser lays out what comes near.
          .filter((each) => each.getBoundingClientRect().y < 1500)
          .map((each) => ({ x: each.getBoundingClientRect().x, y: each.getBoundingClientRect().y })),
      )
    const before = await boxes()
    letGo[0]!()
    await expect(page.locator('#still')).toHaveCount(0)
    // The chart is as it came, until its own code is there.
    await expect(page.locator('[data-still-drawing=share]')).toBeVisible()
    expect(apart(await boxes(), before)).toEqual([])
    letGo[1]!()
    await settled(page)
    expect(apart(await boxes(), before)).toEqual([])
    expect(await shifts()).toEqual([])
  })

test('the first chart is painted before what stands above and beside it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await hold(page, SCRIPT)
  // Once a frame, when it is laid out: which of chart, masthead and filters are in it.
  await page.addInitScript(() => {
    const frames = ((globalThis as unknown as { frames: string[] }).frames = [] as string[])
    const laidOut = new ResizeObserver(() => {
      const now = ['[data-drawing=share] [data-shape]', 'nav a', 'section input']
        .map((each) => [...document.querySelectorAll(each)].some((found) => found.checkVisibility()))
        .join()
      if (now !== frames.at(-1)) frames.push(now)
      laidOut.disconnect()
      requestAnimationFrame(() => laidOut.observe(document.documentElement))
    })
    requestAnimationFrame(() => laidOut.observe(document.documentElement))
  })
  await page.goto('./', { waitUntil: 'commit' })
  const frames = () => page.evaluate(() => (globalThis as unknown as { frames: string[] }).frames)
  await expect.poll(async () => (await frames()).at(-1)).toBe('true,true,true')
  expect((await frames()).slice(-2)).toEqual(['true,false,false', 'true,true,true'])
})

test('other screens are asked for once the live page has taken the place of the picture', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => /View-/.test(request.url()) && asked.push(request.url()))
  const letGo = await hold(page, '**/assets/dataset-*.json')
  await page.goto('./', { waitUntil: 'commit' })
  // The script has run, and has nothing to do without data.
  await page.waitForFunction(() => Object.keys(document.querySelector('#root') ?? {}).length > 0)
  await idle(page)
  expect(asked).toEqual([])
  letGo()
  await expect(page.locator('#still')).toHaveCount(0)
  await expect.poll(() => asked.length).toBeGreaterThan(5)
})

test('the code of the screen that an address asks for sets out beside the data, in few files', async ({ page }) => {
  const names = new Set<string>()
  page.on('request', (request) => {
    const [name] = /[\w-]+(?=-[\w-]{8}\.js$)/.exec(request.url()) ?? []
    if (name) names.add(name)
  })
  const letGo = await hold(page, '**/assets/dataset-*.json')
  await page.goto('./?screen=change', { waitUntil: 'commit' })
  const ofScreen = () => [...names].filter((name) => !/^(?:page|rolldown-runtime|drawings)$/.test(name))
  // Behind them comes what nobody waits for.
  await expect.poll(() => ofScreen().slice(0, 2).toSorted()).toEqual(['ChangeView', 'screens'])
  letGo()
  await expect(page.locator('svg [data-shape=bar]').first()).toBeVisible()
})

test('the script lets others have their turn between asking for data and the rest of it', async ({ page }) => {
  await page.addInitScript(() => {
    const { fetch } = globalThis
    const seen = ((globalThis as unknown as { seen: string[] }).seen = [] as string[])
    globalThis.fetch = (...given) => {
      if (seen.length === 0) setTimeout(() => seen.push('others'))
      seen.push('data')
      return fetch(...given)
    }
    // React listens at its root as soon as there is one.
    const listen = EventTarget.prototype.addEventListener
    EventTarget.prototype.addEventListener = function (...given: Parameters<typeof listen>) {
      if (this instanceof Element && this.id === 'root' && !seen.includes('root')) seen.push('root')
      return listen.apply(this, given)
    }
  })
  await page.goto('./')
  await expect(page.locator('#still')).toHaveCount(0)
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)
  expect(seen.slice(0, 3)).toEqual(['data', 'others', 'root'])
})

test('a picture that shrinks stays under its heading', async ({ page }) => {
  await page.setViewportSize({ width: 1180, height: 900 })
  await hold(page, SCRIPT)
  await page.goto('./', { waitUntil: 'commit' })
  const drawing = page.locator('#still [data-drawing=share]:visible')
  const [room, first] = [drawing, drawing.locator('circle[data-shape]').first()].map((each) => each.boundingBox())
  expect((await first)!.y - (await room)!.y).toBeLessThan(30)
})

test('what is clicked before the script comes is not lost', async ({ page }) => {
  const letGo = await hold(page, SCRIPT)
  const letDrawingsGo = await hold(page, DRAWINGS)
  await page.goto('./', { waitUntil: 'commit' })
  const still = page.locator('#still')
  await still.getByRole('checkbox', { name: /^Apple \d/ }).uncheck()
  await still
    .getByRole('button', { name: /^vivo, Q4 2024, 17 %, quoted/ })
    .first()
    .click()
  letGo()
  await expect(still).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Receipt' })).toContainText('vivo')
  await expect(page.getByRole('checkbox', { name: /^Apple \d/ })).not.toBeChecked()
  await expect(page).toHaveURL(/vendors=/)
  // A chart whose code is still on its way answers as well.
  const huawei = page.getByRole('button', { name: /^Huawei, Q4 2024, 16 %, quoted/ }).first()
  await huawei.press('Enter')
  await expect(page.getByRole('region', { name: 'Receipt' })).toContainText('Huawei')
  await expect(page.getByRole('region', { name: 'Receipt' })).toBeFocused()
  await huawei.focus()
  letDrawingsGo()
  await settled(page)
  await expect(huawei).toBeFocused()
  await expect(page.getByRole('region', { name: 'Receipt' })).toContainText('Huawei')
})

test('focus stays where it was when the live page takes the place of the picture', async ({ page }) => {
  const letGo = await hold(page, SCRIPT)
  await page.goto('./', { waitUntil: 'commit' })
  await page.locator('#still').getByRole('button', { name: 'Export' }).focus()
  letGo()
  await settled(page)
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused()
})

test('no picture is shown of what was not asked for: another view, another language', async ({ page, browser }) => {
  const letGo = await hold(page, SCRIPT)
  await page.goto('./?screen=share', { waitUntil: 'commit' })
  await expect(page.locator('#root')).toBeAttached()
  await expect(page.locator('#still')).toBeHidden()
  letGo()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Apple led')
  await expect(page.locator('#still')).toHaveCount(0)

  const chinese = await browser.newContext({ locale: 'zh-CN' })
  const other = await chinese.newPage()
  await hold(other, SCRIPT)
  await other.goto(page.url().replace(/\?.*/, ''), { waitUntil: 'commit' })
  await expect(other.locator('#root')).toBeAttached()
  await expect(other.locator('#still')).toBeHidden()
  await chinese.close()
})

test('without an answer the picture stays, and what went wrong is said where it helps', async ({ page, problems }) => {
  await page.route('**/assets/dataset-*.json', () => new Promise<void>(() => {}))
  await page.clock.install()
  const script = page.waitForResponse(SCRIPT)
  await page.goto('./', { waitUntil: 'commit' })
  await (await script).finished()
  await page.clock.fastForward(8000)
  await expect(page.locator('#still').getByRole('heading', { level: 1 })).toBeVisible()
  await page.clock.fastForward(8000)
  await expect(page.getByRole('alert')).toContainText('no complete answer after 15 seconds')
  await expect(page.locator('#still')).toHaveCount(0)
  problems.length = 0
})
