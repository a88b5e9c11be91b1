import { expect, test } from './fixtures'

const VIEWS = [
  '',
  '?screen=share',
  '?screen=share&layer=quoted',
  '?screen=share&layer=difference',
  '?screen=change&layer=difference',
  '?screen=articles',
  '?screen=articles&chart=matrix',
  '?screen=coverage',
  '?screen=share&periods=2023~2024~2025',
  '?screen=share&chart=lines',
  '?screen=share&chart=bump',
  '?screen=share&chart=bump&periods=2022~2023~2024~2025',
  '?screen=share&chart=bump&layer=quoted',
  '?screen=share&chart=multiples',
  '?screen=share&chart=grouped&measure=shipments',
  '?screen=share&chart=table&firm=idc',
  '?screen=share&market=cn-smartphones-sell-through',
  '?screen=change',
  '?screen=change&layer=quoted',
  '?screen=change&measure=share&chart=dumbbell',
  '?screen=change&periods=2024-Q4',
  '?screen=stock',
  '?screen=stock&measure=price',
]

for (const view of VIEWS)
  test(`every figure of ${view || 'the landing view'} opens a receipt with a source`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.goto(`./${view}`)
    const figures = page.locator('main [data-figure]')
    await expect(figures.first()).toBeVisible()
    const keys = await figures.evaluateAll((marks) =>
      marks.map((mark) => [mark.getAttribute('data-figure'), mark.getAttribute('aria-label') ?? mark.textContent]),
    )
    expect(keys.length).toBeGreaterThan(0)
    for (const [, name] of keys) expect(name).toMatch(/^[^,]+, .*(?:quoted|published|derived).*, \d+ sources?/)
    const receipt = page.getByRole('region', { name: 'Receipt' })
    for (const key of new Set(keys.map(([key]) => key!))) {
      await figures
        .and(page.locator(`[data-figure="${key}"]`))
        .first()
        .evaluate((mark) => mark.dispatchEvent(new MouseEvent('click', { bubbles: true })))
      await expect(receipt.locator('article').first(), key).toBeVisible()
      await expect(receipt, key).not.toContainText('No receipt')
      await page.keyboard.press('Escape')
      await expect(receipt).toHaveCount(0)
    }
  })

test('every statement of the file has a row, and any row opens its receipt', async ({ page }) => {
  test.setTimeout(90_000)
  const file = page.waitForResponse(/dataset-.*\.json$/)
  await page.goto('./?screen=statements')
  const { statements } = (await (await file).json()) as { statements: { id: string }[] }
  await page.getByRole('button', { name: /^Show all/ }).click()
  await expect(page.locator('tbody tr')).toHaveCount(statements.length)
  const buttons = page.locator('tbody [data-figure]')
  for (let row = 0; row < statements.length; row += 60) {
    await buttons.nth(row).click()
    await expect(
      page.getByRole('region', { name: 'Receipt' }).locator('article').first(),
      statements[row]!.id,
    ).toBeVisible()
    await page.keyboard.press('Escape')
  }
})
