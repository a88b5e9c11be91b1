import { atWidths, expectFit, goTo, loaded, openAt } from './collisions'
import { expect, test } from './fixtures'

test('the reader chooses a language, and every link, reload and visit after that keeps it', async ({ page }) => {
  await page.goto('./?screen=share')
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2024年第四季度')
  await expect.poll(() => page.url()).toContain('lang=zh')
  await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '变化' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('增长')
  await page.goto('./')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
})

test('quotations and pages stay as they are, and say in which language they speak', async ({ page }) => {
  await page.goto('./?lang=zh&screen=change&receipt=growth~huawei~cn-smartphones~2024-Q4~canalys')
  const receipt = page.getByRole('region', { name: '凭据' })
  await expect(receipt).toContainText('错位：2024年全年')
  const words = receipt.locator('blockquote', { hasText: 'grew shipments by 37% year-over-year' })
  await expect(words).toHaveAttribute('lang', 'en')
})

test('a receipt that is open stays open in the other language', async ({ page }) => {
  await page.goto('./?receipt=share~apple~cn-smartphones~2024-Q4~canalys')
  await expect(page.getByRole('region', { name: 'Receipt' })).toContainText('Apple')
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.getByRole('region', { name: '凭据' })).toContainText('苹果')
})

test.describe('a browser that asks for Chinese', () => {
  test.use({ locale: 'zh-CN' })

  test('gets it, unless the address says otherwise', async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
    expect(page.url()).not.toContain('lang=')
    await page.goto('./?lang=en')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
})

test('a language that nobody knows is named, and English spoken', async ({ page }) => {
  await page.goto('./?lang=xx')
  await expect(page.getByRole('status').filter({ hasText: 'lang=xx' })).toContainText('Expected en, zh')
})

const VIEWS = [
  './?',
  './?screen=share',
  './?screen=share&chart=bump',
  './?screen=change',
  './?screen=change&measure=share&chart=dumbbell',
  './?screen=stock',
  './?screen=articles',
  './?screen=coverage',
  './?receipt=share~apple~cn-smartphones~2024-Q4~canalys',
]

test('every screen fits in Chinese too: nothing scrolls sideways, no labels collide or are cut', async ({ page }) => {
  test.setTimeout(120_000)
  await openAt(page, `${VIEWS[0]}&lang=zh`, 320)
  await loaded(page)
  for (const view of VIEWS) {
    await goTo(page, `${view}&lang=zh`)
    await atWidths(page, [320, 1440], async (width) => {
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
      await expectFit(page, `${view} at ${width} px`)
    })
  }
})
