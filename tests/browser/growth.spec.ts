import type { Page } from '@playwright/test'
import { grownFile } from '../bench/grownFile'
import { expect, test } from './fixtures'

const STATEMENTS = 6000
const file = (own = {}) => ({
  name: 'large.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      ...grownFile({ published: STATEMENTS - 60, quoted: 60, vendors: 20, quarters: 50, most: 10 }),
      ...own,
    }),
  ),
})

async function choose(page: Page, chosen: ReturnType<typeof file>) {
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: /^Find/ }).fill('open a file')
  await page.keyboard.press('Enter')
  await page.locator('input[type=file]').setInputFiles(chosen)
}

test('a large file is held by a worker, which goes when the file is closed', async ({ page }) => {
  await page.goto('./?screen=share')
  await expect(page.locator('svg [data-shape=bar]').first()).toBeVisible()
  await choose(page, file())
  await expect(page.getByText('Showing your file large.json.')).toBeVisible()
  await expect(page.locator('svg [data-figure^="share~v1~"]').first()).toBeVisible()
  expect(page.workers()).toHaveLength(1)
  await page.locator('svg [data-figure^="share~v1~"]').first().click()
  await expect(page.getByRole('region', { name: 'Receipt' }).locator('article').first()).toBeVisible()
  await page.getByRole('link', { name: 'Quoted vs published', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('quoted numbers')
  await page.getByRole('button', { name: 'Back to Quotient’s data' }).click()
  await expect(page.getByText('Showing your file')).toHaveCount(0)
  await expect.poll(() => page.workers().length).toBe(0)
})

test('what is wrong with a large file is said, and nothing changes', async ({ page }) => {
  await page.goto('./?screen=share')
  await expect(page.locator('svg [data-shape=bar]').first()).toBeVisible()
  await choose(page, file({ markets: [] }))
  await expect(page.getByRole('alert')).toContainText('large.json has 6000 problems. Nothing has changed.')
  await expect.poll(() => page.workers().length).toBe(0)
})

test('a ledger of thousands of rows draws those in sight, and all can be reached @phone', async ({ page }) => {
  await page.goto('./?screen=statements')
  await expect(page.locator('tbody tr').first()).toBeVisible()
  await choose(page, file())
  const table = page.getByRole('table')
  await expect(table).toHaveAttribute('aria-rowcount', String(STATEMENTS + 1))
  const rows = table.locator('tbody [aria-rowindex]')
  expect(await rows.count()).toBeLessThan(80)
  await page.keyboard.press('Escape')
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
  const middle = async () => Number(await rows.nth(10).getAttribute('aria-rowindex'))
  await expect.poll(middle).toBeGreaterThan(STATEMENTS / 3)
  await expect.poll(middle).toBeLessThan((STATEMENTS * 2) / 3)
  await expect
    .poll(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      return rows.last().getAttribute('aria-rowindex')
    })
    .toBe(String(STATEMENTS + 1))
  await expect(rows.last().getByRole('button')).toBeVisible()
  await rows.last().getByRole('button').click()
  await expect(page.getByRole('region', { name: 'Receipt' })).toBeVisible()
})

test('a search in a large file finds what it has', async ({ page }) => {
  await page.goto('./?screen=statements')
  await expect(page.locator('tbody tr').first()).toBeVisible()
  await choose(page, file())
  await expect(page.getByText(`${STATEMENTS} shown`)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox').fill('p1234')
  await expect(page.getByText('1 shown')).toBeVisible()
  await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(1)
})
