import type { Page, Route } from '@playwright/test'
import { expect, test } from './fixtures'

const DATA_FILE = '**/assets/dataset-*.json'
/** Whatever carries a number: a mark in a chart, or a figure in a table or a text. */
const FIGURES = '[data-figure], button[data-layer]'

/** What the browser says of a failed request, and React of an error that a boundary has caught. */
const EXPECTED = [
  /^console\.error: Failed to load resource: /,
  /^console\.error: LoadFailure: /,
  /^console\.warning: The resource .* was preloaded using link preload but not used/,
]

test.afterEach(({ problems }) => {
  const unexpected = problems.filter((problem) => !EXPECTED.some((pattern) => pattern.test(problem)))
  problems.splice(0, problems.length, ...unexpected)
})

type Json = { format: string; statements: { measure: string; source: string; value: unknown }[] }

/** Lets the first requests for the data file fail, or all of them; answers with the count of requests. */
async function breakData(page: Page, fault: (route: Route) => Promise<void>, times = Infinity) {
  const asked = { times: 0 }
  await page.route(DATA_FILE, async (route) => {
    asked.times++
    await (asked.times <= times ? fault(route) : route.continue())
  })
  return asked
}

const changed =
  (change: (dataset: Json) => void) =>
  async (route: Route): Promise<void> => {
    const response = await route.fetch()
    const dataset = (await response.json()) as Json
    change(dataset)
    await route.fulfill({ response, json: dataset })
  }

async function expectCard(page: Page, ...words: (string | RegExp)[]): Promise<void> {
  await expect(page.getByRole('banner'), 'the page round the card stands').toBeVisible()
  const card = page.getByRole('alert')
  await expect(card).toHaveCount(1)
  await expect(card.getByRole('heading')).toHaveText('The figures could not be loaded')
  for (const term of ['Where', 'Found', 'Expected', 'Next']) await expect(card.getByText(term).first()).toBeVisible()
  for (const word of words) await expect(card).toContainText(word)
  await expect(page.locator(FIGURES)).toHaveCount(0)
}

/** By keyboard, and without a reload. */
async function expectRetryHeals(page: Page): Promise<void> {
  await page.unroute(DATA_FILE)
  await page.evaluate(() => Object.assign(globalThis, { isSameDocument: true }))
  await page.getByRole('button', { name: 'Try again' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator(FIGURES).first()).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(await page.evaluate(() => 'isSameDocument' in globalThis)).toBe(true)
}

const FAULTS: [name: string, fault: (route: Route) => Promise<void>, times: number, found: string][] = [
  ['F01 nobody answers', (route) => route.abort('connectionrefused'), 2, 'no answer'],
  ['F01 there is no such host', (route) => route.abort('namenotresolved'), 2, 'no answer'],
  [
    'F03 the server fails',
    (route) => route.fulfill({ status: 500, body: 'no' }),
    2,
    'status 500: the server has failed',
  ],
  ['F04 the file is not there', (route) => route.fulfill({ status: 404, body: 'no' }), 1, 'status 404'],
  [
    'F05 a web page comes',
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' }),
    1,
    'a web page',
  ],
  [
    'F05 a web page comes that calls itself JSON',
    (route) => route.fulfill({ contentType: 'application/json', body: '<!doctype html><title>Welcome</title>' }),
    1,
    'a web page',
  ],
  ['F06 nothing comes', (route) => route.fulfill({ contentType: 'application/json', body: '' }), 2, '0 bytes'],
  [
    'F06 the file breaks off',
    async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).slice(0, 20_000) })
    },
    2,
    'JSON',
  ],
]

for (const [name, fault, times, found] of FAULTS)
  test(`${name}: a card within four seconds, and "Try again" heals the page`, async ({ page }) => {
    const asked = await breakData(page, fault)
    await page.goto('./')
    await expect(page.getByRole('alert')).toBeVisible({ timeout: 4000 })
    await expectCard(page, 'the file as a whole', found)
    expect(asked.times).toBe(times)
    await expectRetryHeals(page)
  })

const SHAPES: [name: string, change: (dataset: Json) => void, ...words: string[]][] = [
  [
    'a source that nobody knows',
    ({ statements }) => void (statements[0]!.source = 'nobody'),
    'statements[0].source',
    'nobody',
  ],
  [
    'a share of 126 per cent',
    ({ statements }) => void (statements.find(({ measure }) => measure === 'share')!.value = 126),
    '].value',
    '126',
  ],
  ['words for a number', ({ statements }) => void (statements[0]!.value = 'NaN'), 'statements[0].value', '"NaN"'],
  ['another version (F07)', (dataset) => void (dataset.format = 'quotient/2'), 'quotient/2', 'Reload the page.'],
]

for (const [name, change, ...words] of SHAPES)
  test(`a data file with ${name} is refused whole`, async ({ page }) => {
    const asked = await breakData(page, changed(change))
    await page.goto('./')
    await expectCard(page, ...words)
    expect(asked.times).toBe(1)
    await expectRetryHeals(page)
  })

test('F03 one failure of the server goes unseen', async ({ page }) => {
  const asked = await breakData(page, (route) => route.fulfill({ status: 503, body: 'no' }), 1)
  await page.goto('./')
  await expect(page.locator(FIGURES).first()).toBeVisible()
  await expect.poll(() => asked.times).toBe(2)
  await expect(page.locator('#still')).toHaveCount(0)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('F02 a stalled file: "Still loading" at 4 seconds, a card at 15, and "Try again" heals the page', async ({
  page,
}) => {
  const asked = await breakData(page, () => new Promise<void>(() => {}))
  await page.clock.install()
  await page.goto('./?screen=share', { waitUntil: 'commit' })
  await expect(page.getByText('Loading the figures')).toBeVisible()
  await expect(page.locator('[aria-busy=true]')).toBeVisible()
  await page.clock.fastForward(4000)
  await expect(page.getByText('Still loading')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await page.clock.fastForward(11_000)
  await expectCard(page, 'no complete answer after 15 seconds')
  expect(asked.times).toBe(1)
  await expectRetryHeals(page)
})

test('F02 a stalled file: "Try again" before it fails starts another load', async ({ page }) => {
  const asked = await breakData(page, () => new Promise<void>(() => {}), 1)
  await page.clock.install()
  await page.goto('./?screen=share', { waitUntil: 'commit' })
  await expect(page.getByText('Loading the figures')).toBeVisible()
  await page.clock.fastForward(4000)
  await page.getByRole('button', { name: 'Try again' }).press('Enter')
  await expect(page.locator(FIGURES).first()).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(asked.times).toBe(2)
})

test('F09 what is loaded goes on working offline', async ({ page, context }) => {
  await page.goto('./?screen=share')
  await expect(page.locator(FIGURES).first()).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('radio', { name: /^Quoted/ }).check({ force: true })
  await expect(page.getByRole('radio', { name: /^Quoted/ })).toBeChecked()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await context.setOffline(false)
})

test('a failed card can be read and used on a narrow screen @phone', async ({ page }) => {
  await breakData(page, (route) => route.fulfill({ status: 404, body: 'no' }))
  await page.goto('./')
  await expectCard(page, 'status 404')
  const isCut = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
  expect(isCut).toBe(false)
  for (const name of ['Try again', 'Copy details']) {
    const box = await page.getByRole('button', { name }).boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(24)
    expect(box?.width).toBeGreaterThanOrEqual(24)
  }
})
