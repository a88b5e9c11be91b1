import { loaded } from './collisions'
import { expect, test } from './fixtures'

test('the page opens and has one heading @tablet @phone', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle(/Quotient/)
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('h1')).toBeVisible()
})

test('the built site works from a folder of another site', async ({ page, baseURL }) => {
  await page.route('**/news/quotient/**', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace('/news/quotient/', '/') })
    await route.fulfill({ response })
  })
  const outside: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}news/quotient/`) && request.url().startsWith(baseURL!))
      outside.push(request.url())
  })
  await page.goto('./news/quotient/')
  await expect(page.locator('h1')).toBeVisible()
  // What the page fetches when it is idle would outlive the test.
  await loaded(page)
  expect(outside).toEqual([])
  await page.unrouteAll({ behavior: 'wait' })
})

test('every script asks on its first line that its functions be compiled when it comes', async ({ page, request }) => {
  const addresses = new Set<string>()
  page.on('request', (asked) => {
    // The data of an embed is a script without functions.
    if (asked.resourceType() === 'script' && !asked.url().includes('/embed-data-')) addresses.add(asked.url())
  })
  for (const screen of ['./?screen=share', './embed/?screen=share']) {
    const before = addresses.size
    await page.goto(screen)
    await expect(page.locator('svg [data-shape=bar]').first()).toBeVisible()
    expect(addresses.size, screen).toBeGreaterThan(before)
  }
  const scripts = await Promise.all([...addresses].map(async (address) => (await request.get(address)).text()))
  // A script may be one line of 800 kB.
  const firstLines = scripts.map((script) => script.split('\n')[0]!.slice(0, 80))
  expect([...new Set(firstLines)]).toEqual(['//# allFunctionsCalledOnLoad'])
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('says what it is and links to the data file', async ({ page, request }) => {
    await page.goto('./', { waitUntil: 'commit' })
    // Text locators pass over <noscript>, even where it is what a reader sees.
    await expect(page.locator('noscript')).toBeVisible()
    expect(await page.locator('noscript').innerText()).toContain('for every number the article that quotes it')
    const link = page.locator('noscript a')
    const response = await request.get(new URL((await link.getAttribute('href'))!, page.url()).href)
    expect(response.status()).toBe(200)
    expect(await response.json()).toMatchObject({ format: 'quotient/1' })
  })
})
