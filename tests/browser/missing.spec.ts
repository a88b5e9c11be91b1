import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/** What the browser says of a file that does not come. */
const EXPECTED = [
  /Failed to load resource: /,
  /dynamically imported/,
  /^console\.error: LoadFailure: /,
  /preloaded using link/,
]

test.afterEach(({ problems }) => {
  const unexpected = problems.filter((problem) => !EXPECTED.some((pattern) => pattern.test(problem)))
  problems.splice(0, problems.length, ...unexpected)
})

/** Keeps a file back until it is let through. */
async function keepBack(page: Page, file: RegExp) {
  const kept = { isBack: true }
  await page.route(file, (route) => (kept.isBack ? route.abort() : route.continue()))
  return kept
}

for (const [path, file] of [
  ['./?screen=share', /\/assets\/page-.*\.js$/],
  ['./present/?story=apple-in-china', /\/assets\/page-.*\.js$/],
  ['./embed/?screen=share', /\/assets\/embed-(?!data).*\.js$/],
] as const) {
  test(`${path}: a page whose script does not come says so, and can be asked for again`, async ({ page }) => {
    const script = await keepBack(page, file)
    await page.goto(path, { waitUntil: 'commit' })
    const again = page.getByRole('link', { name: 'try again' })
    await expect(again).toBeVisible()
    script.isBack = false
    await again.click()
    await expect(page.locator('[data-figure]').first()).toBeVisible()
    await expect(again).toHaveCount(0)
    expect(page.url()).toContain(path.slice(1))
  })
}

for (const reducedMotion of ['no-preference', 'reduce'] as const)
  test(`nobody who waits for two seconds at most sees that (motion: ${reducedMotion})`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion })
    await keepBack(page, /\/assets\/page-.*\.js$/)
    await page.goto('./?screen=share', { waitUntil: 'commit' })
    await expect(page.getByText('try again')).toBeHidden()
    await expect(page.getByText('try again')).toBeVisible()
    await page.goto('./', { waitUntil: 'commit' })
    await expect(page.locator('#still [data-figure]').first()).toBeVisible()
    await expect(page.locator('.late')).toBeHidden()
  })

test('a presentation whose code does not come is loaded anew by "Try again"', async ({ page }) => {
  const code = await keepBack(page, /\/assets\/Present-.*\.js$/)
  await page.goto('./present/?story=apple-in-china', { waitUntil: 'commit' })
  const again = page.getByRole('alert').getByRole('button', { name: 'Try again' })
  await expect(again).toBeVisible()
  code.isBack = false
  await again.click()
  await expect(page.locator('[data-figure]').first()).toBeVisible()
})

test('a small part that does not come costs itself alone', async ({ page }) => {
  await keepBack(page, /\/assets\/(?:citation|apple-in-china)-.*\.js$/)
  await page.goto('./?screen=share', { waitUntil: 'commit' })
  await page
    .getByRole('button', { name: /^Apple, Q4 2024/ })
    .first()
    .click()
  const receipt = page.getByRole('region', { name: 'Receipt' })
  await receipt.getByText('Cite this figure').click()
  await expect(receipt.getByRole('alert')).toBeVisible()
  await expect(receipt.getByRole('listitem').filter({ hasText: 'Mainland China smartphones' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('button', { name: 'Slides' }).click()
  const sheet = page.getByRole('dialog', { name: 'Slides' })
  await expect(sheet.getByRole('alert')).toBeVisible()
  await expect(sheet.getByRole('button', { name: 'Add this view' })).toBeVisible()
})

test('a file whose code does not come is not made in silence', async ({ page }) => {
  await keepBack(page, /\/assets\/storyDeck-.*\.js$/)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Slides' }).click()
  const slides = page.getByRole('dialog', { name: 'Slides' })
  await slides.getByRole('button', { name: 'Download PowerPoint' }).click()
  await expect(slides.getByText('The file could not be made.')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Export' }).click()
  const exports = page.getByRole('dialog', { name: 'Export' })
  await exports.getByRole('button', { name: 'Download PowerPoint' }).click()
  await expect(exports.getByText('The file could not be made.')).toBeVisible()
})

test('a language that does not come leaves the page in English, which says so', async ({ page }) => {
  const chinese = await keepBack(page, /\/assets\/zh-.*\.js$/)
  await page.goto('./?screen=share', { waitUntil: 'commit' })
  await page.getByRole('button', { name: '中文' }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('中文 could not be loaded')
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.goto('./?screen=change', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Q4 2024')
  await expect(alert).toBeVisible()
  chinese.isBack = false
  await alert.getByRole('button', { name: 'Try again' }).click()
  const spoken = page.getByRole('navigation', { name: '栏目' })
  await expect(spoken.or(alert)).toBeVisible()
  // Chromium 147 remembers for the life of a page that a module failed (156 does not).
  if (await alert.isVisible()) await page.reload()
  await expect(spoken).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
})

test('an embed whose data does not come is loaded anew by "Try again"', async ({ page }) => {
  const data = await keepBack(page, /\/assets\/embed-data-.*\.js$/)
  await page.goto('./embed/?screen=share', { waitUntil: 'commit' })
  const card = page.getByRole('alert')
  await expect(card).toContainText('no answer')
  data.isBack = false
  await card.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('[data-figure]').first()).toBeVisible()
})

test('charts of the first page stay as they came where their code does not come', async ({ page }) => {
  const code = await keepBack(page, /\/assets\/drawings-.*\.js$/)
  await page.goto('./', { waitUntil: 'commit' })
  await page.waitForResponse(/\/assets\/Sheets-/)
  await expect(page.locator('#still')).toHaveCount(0)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.locator('[data-still-drawing] [data-figure]').first().click()
  await expect(page.getByRole('region', { name: 'Receipt' })).toBeVisible()
  await page.keyboard.press('Escape')
  code.isBack = false
  await page.getByRole('checkbox', { name: 'vivo' }).click()
  const cards = page.getByRole('alert')
  const live = page.locator('[data-drawing] > div:not([data-still-drawing]) [data-figure]')
  await expect(live.or(cards).first()).toBeVisible()
  // See above.
  if ((await cards.count()) > 0) await page.reload()
  await expect(cards).toHaveCount(0)
})
