import { settled } from './collisions'
import { expect, test } from './fixtures'

test('one vendor comes forward, the others step back, and the address says so', async ({ page }) => {
  await page.goto('./?screen=share')
  const fill = (name: RegExp) =>
    page.getByRole('button', { name }).first().locator('[data-shape="bar"]').getAttribute('fill')
  const [apple, huawei] = [/^Apple, Q4 2024, 17 %/, /^Huawei, Q4 2024, 17 %/]
  const before = [await fill(apple), await fill(huawei)]
  await page.getByLabel('Bring forward').selectOption({ label: 'Huawei (6)' })
  await expect(page).toHaveURL(/focus=huawei/)
  await expect.poll(() => fill(apple)).not.toBe(before[0])
  expect(await fill(huawei)).toBe(before[1])
})

test('what the keys reach is said in one sentence', async ({ page }) => {
  await page.goto('./')
  const said = page.locator('[aria-live="polite"]').first()
  await page.getByRole('button', { name: /^Apple, Q4 2024, 15 %, quoted/ }).focus()
  await expect(said).toHaveText('Apple, Q4 2024, 15 %, quoted, moved: full-year 2024, 1 source.')
  await page.keyboard.press('ArrowRight')
  await expect(said).toHaveText(/^Apple, Q4 2024, 17 %, published by Canalys, \d sources\.$/)
})

test('forced colours keep words readable and show what is chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.goto('./')
  const words = page.locator('main svg text', { hasText: 'moved: full-year 2024' }).first()
  await expect(words).toBeVisible()
  expect(await words.evaluate((text) => getComputedStyle(text).fill)).toBe('rgb(255, 255, 255)')
  const line = (name: string) =>
    page.getByRole('link', { name }).evaluate((link) => getComputedStyle(link).borderBlockEndColor)
  expect(await line('Quoted vs published')).not.toBe(await line('Share'))
})

test('print has every source, and none of the controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('./')
  await expect(page.getByRole('list', { name: 'Sources' }).getByRole('listitem').first()).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Table' })).toBeHidden()
  await expect(page.getByLabel('Measure')).toBeHidden()
})

test('on paper every figure has its receipt, and nothing is cut off', async ({ page }) => {
  await page.goto('./?screen=share')
  await settled(page)
  const heard = page.evaluate(
    () =>
      new Promise<{ notes: number; chart: number }>((done) => {
        const count = () => ({
          notes: document.querySelectorAll('section[aria-label="Receipts"] > ol > li').length,
          chart: document.querySelector('main figure svg')!.getBoundingClientRect().width,
        })
        matchMedia('print').addEventListener('change', () => done(count()), { once: true })
      }),
  )
  const pdf = await page.pdf({ format: 'A4' })
  const { notes, chart } = await heard
  expect(notes).toBeGreaterThan(40)
  expect(chart).toBeLessThanOrEqual(720)
  // Chart, sources and forty receipts take more than two sheets; what is drawn too late, or too wide, takes fewer.
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(2)
  await expect(page.getByRole('region', { name: 'Receipts' })).toHaveCount(0)
})

test('reduced motion: nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('./?screen=share')
  await expect(page.getByRole('button', { name: /^Apple, Q4 2024/ }).first()).toBeVisible()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('at 400 % zoom nothing scrolls sideways and the receipt opens', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto('./')
  await page
    .getByRole('button', { name: /^Huawei, Q4 2024, \+37 %.*quoted/ })
    .first()
    .click()
  const slip = page.getByRole('region', { name: 'Receipt' })
  await expect(slip).toBeInViewport()
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(320)
  await page.keyboard.press('Escape')
  await expect(slip).toHaveCount(0)
})

test('the brush of periods is moved by keys and by hand, and never crosses its own end', async ({ page }) => {
  await page.goto('./?screen=share&chart=table')
  const [first, last] = [
    page.getByRole('slider', { name: 'First period' }),
    page.getByRole('slider', { name: 'Last period' }),
  ]
  await expect(first).toHaveAttribute('aria-valuetext', 'Q1 2023')
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/periods=2023-Q2\.\.2024-Q4/)
  await expect(page.getByRole('columnheader', { name: 'Q1 2023' })).toHaveCount(0)
  const strip = (await last.boundingBox())!
  const options = Number(await last.getAttribute('max'))
  const x = (index: number) => strip.x + 8 + (index / options) * (strip.width - 16)
  const at = Number(await last.inputValue())
  await page.mouse.move(x(at), strip.y + strip.height / 2)
  await page.mouse.down()
  await page.mouse.move(x(at - 1), strip.y + strip.height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/periods=2023-Q2\.\.2024-Q3/)
  await first.focus()
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/periods=2024-Q3&/)
})
