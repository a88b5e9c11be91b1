import type { Page } from '@playwright/test'
import { goTo, loaded } from './collisions'
import { expect, test } from './fixtures'

const VIEWS = {
  'the screens': ['./', './?screen=articles', './?screen=articles&chart=matrix', './?screen=coverage'],
  'published shares': [
    './?screen=share',
    './?screen=share&chart=lines',
    './?screen=share&chart=bump',
    './?screen=share&chart=bump&periods=2022~2023~2024~2025',
    './?screen=share&chart=multiples',
    './?screen=share&chart=grouped&measure=shipments',
    './?screen=share&chart=table&firm=idc',
    './?screen=share&market=cn-smartphones-sell-through',
    './?screen=share&periods=2023~2024~2025',
  ],
  'quoted shares': [
    './?screen=share&layer=quoted',
    './?screen=share&layer=difference',
    './?screen=share&chart=bump&layer=quoted',
  ],
  changes: [
    './?screen=change',
    './?screen=change&layer=quoted',
    './?screen=change&layer=difference',
    './?screen=change&measure=share&chart=dumbbell',
    './?screen=change&periods=2024-Q4',
  ],
  prices: ['./?screen=stock', './?screen=stock&measure=price'],
}

for (const [name, views] of Object.entries(VIEWS))
  test(`every figure of ${name} opens a receipt with a source`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.goto(views[0]!)
    await loaded(page)
    for (const view of views) {
      await goTo(page, view)
      await expectReceipts(page, view)
    }
  })

async function expectReceipts(page: Page, view: string): Promise<void> {
  const figures = page.locator('main [data-figure]')
  const names = await figures.evaluateAll((marks) =>
    marks.map((mark) => mark.getAttribute('aria-label') ?? mark.textContent),
  )
  expect(names.length, view).toBeGreaterThan(0)
  for (const name of names) expect(name, view).toMatch(/^[^,]+, .*(?:quoted|published|derived).*, \d+ sources?/)
  const opened = await receiptsOf(page)
  expect(
    opened.filter(({ isFine }) => !isFine),
    view,
  ).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Receipt' })).toHaveCount(0)
}

type Opened = { key: string; isFine: boolean; found: string }

/**
 * Clicks one figure after the other and looks at each receipt; all within the page, many times faster than from here. A
 * page may write its address two hundred times in ten seconds, so here it writes none.
 */
function receiptsOf(page: Page): Promise<Opened[]> {
  return page.evaluate(async () => {
    const { pushState } = history
    history.pushState = () => undefined
    const receipt = () => document.querySelector<HTMLElement>('section[aria-label="Receipt"]')
    // Focus and the ear for Escape come together, a moment after the words.
    const isOpen = (last: Element | null) =>
      receipt() !== last &&
      document.activeElement === receipt() &&
      Boolean(receipt()!.querySelector('article')?.checkVisibility())
    const lookAt = async (key: string) => {
      const last = receipt()
      const end = performance.now() + 5000
      const mark = document.querySelector(`main [data-figure="${CSS.escape(key)}"]`)!
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      while (!isOpen(last) && performance.now() < end) await new Promise((done) => setTimeout(done, 4))
      const words = receipt()?.textContent ?? 'no receipt'
      return { key, found: words.slice(0, 80), isFine: isOpen(last) && !words.includes('No receipt') }
    }
    const keys = [...document.querySelectorAll('main [data-figure]')].map((mark) => mark.getAttribute('data-figure')!)
    const all: Opened[] = []
    for (const key of new Set(keys)) all.push(await lookAt(key))
    history.pushState = pushState
    return all
  })
}

test('every statement of the file has a row, and any row opens its receipt', async ({ page }) => {
  test.setTimeout(90_000)
  const file = page.waitForResponse(/dataset-.*\.json$/)
  await page.goto('./?screen=statements')
  const { statements } = (await (await file).json()) as { statements: { id: string }[] }
  await page.getByRole('button', { name: /^Show all/ }).click()
  await expect(page.locator('tbody tr')).toHaveCount(statements.length)
  const buttons = page.locator('tbody [data-figure]')
  const receipt = page.getByRole('region', { name: 'Receipt' })
  for (let row = 0; row < statements.length; row += 200) {
    await buttons.nth(row).click()
    await expect(receipt.locator('article').first(), statements[row]!.id).toBeVisible()
    await expect(receipt).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(receipt).toHaveCount(0)
  }
})
