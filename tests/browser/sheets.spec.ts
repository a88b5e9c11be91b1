import type { Page } from '@playwright/test'
import { idle } from './collisions'
import { expect, test } from './fixtures'

test('by keyboard alone: find a vendor, go to a screen, ask for help @phone', async ({ page }) => {
  await page.goto('./?screen=share&chart=table')
  await expect(page.getByRole('table')).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: 'Find anything' })).toBeFocused()
  await page.keyboard.type('huawei')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/vendors=huawei/)
  await expect(page.getByRole('rowheader')).toHaveText(['Huawei'])
  await page.keyboard.press('Control+k')
  await page.keyboard.type('coverage')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('on a single source')
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Help' })
  await expect(help).toBeVisible()
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth <= innerWidth)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
})

const field = (page: Page) => page.getByRole('combobox', { name: 'Find anything' })
const receipt = (page: Page) => page.getByRole('region', { name: 'Receipt' })

async function opened(page: Page, address: string) {
  await page.goto(address)
  await expect(page.locator('main [data-figure]').first()).toBeVisible()
}

async function find(page: Page, words: string) {
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('what a screen would refuse opens among the statements, without a notice', async ({ page }) => {
  for (const words of ['search engines', 'greater china', '11 february 2025', 'counterpoint', 'alibaba, new york']) {
    await opened(page, './?screen=share')
    await find(page, words)
    await expect(page, words).toHaveURL(/screen=statements/)
    await expect(page.getByText('The address says'), words).toHaveCount(0)
  }
})

test('the reset clears notices, and a theme leaves the receipt open', async ({ page }) => {
  await opened(page, './?screen=share&foo=1&receipt=share~apple~cn-smartphones~2024-Q4~canalys')
  await expect(page.getByText('The address says')).toBeVisible()
  await find(page, 'theme: dark')
  await expect(page).toHaveURL(/theme=dark/)
  await expect(receipt(page)).toBeVisible()
  await find(page, 'reset')
  await expect(page.getByText('The address says')).toHaveCount(0)
})

test('words marked from the field to beyond the edge do not close it; a click beside it does', async ({ page }) => {
  await opened(page, './?screen=share')
  await page.keyboard.press('/')
  await field(page).fill('hua')
  const box = (await field(page).boundingBox())!
  await page.mouse.move(box.x + 60, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(5, box.y + box.height / 2, { steps: 5 })
  await page.mouse.up()
  await expect(field(page)).toBeVisible()
  await page.mouse.click(5, 5)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('once the page is idle, no letter after the key is lost', async ({ page }) => {
  const code = page.waitForResponse(/Sheets-.*\.js$/)
  await opened(page, './?screen=share')
  await code
  await idle(page)
  await page.keyboard.press('/')
  await page.keyboard.type('huawei')
  await expect(field(page)).toHaveValue('huawei')
})

test('a sheet that was opened once opens at once, before the page was ever idle', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = () => 0
  })
  await opened(page, './?screen=share')
  await find(page, 'huawei')
  // Within the very task of the key: no letter can come in between.
  const isOpen = await page.evaluate(async () => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', cancelable: true }))
    for (let turn = 0; turn < 20; turn++) await Promise.resolve()
    return document.querySelector('dialog[open]') !== null
  })
  expect(isOpen).toBe(true)
})

test('Escape after a click on words of the help leaves the receipt under it', async ({ page }) => {
  await opened(page, './?screen=share&receipt=share~apple~cn-smartphones~2024-Q4~canalys')
  await page.keyboard.press('?')
  await page.getByText('open the receipt of a figure').click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(receipt(page)).toBeVisible()
})
