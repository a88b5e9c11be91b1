import { expect, test } from './fixtures'

test('by keyboard the first stop leads to the figures', async ({ page }) => {
  for (const path of ['./?screen=share', './?screen=share&chart=table', './']) {
    await page.goto(path)
    await page.locator('figure [data-figure]').first().waitFor()
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'To the figures' })
    await expect(skip).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('figure').locator(':focus')).toHaveAccessibleName(/, .*(?:%|place|1st)/)
  }
})

test('the table gives its place back to the chart that it came from', async ({ page }) => {
  await page.goto('./?screen=share&chart=lines')
  await page.keyboard.press('t')
  await expect(page.getByRole('table')).toBeVisible()
  await page.keyboard.press('t')
  await expect(page.getByRole('radio', { name: 'Lines' })).toBeChecked()
})

test('the figure that has focus keeps it when a chart becomes a table and a chart again', async ({ page }) => {
  for (const path of ['./?screen=share', './']) {
    await page.goto(path)
    const figure = page.locator('figure g[data-figure]').nth(3)
    await figure.focus()
    const key = (await figure.getAttribute('data-figure'))!
    for (const form of ['table button', 'figure g']) {
      await page.keyboard.press('t')
      await expect(page.locator(`${form}:focus`)).toHaveAttribute('data-figure', key)
    }
  }
})

test('a screen that is found by its name begins at its head', async ({ page }) => {
  await page.goto('./')
  await page.evaluate(() => scrollTo(0, 1500))
  await page.keyboard.press('/')
  await page.keyboard.type('coverage')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('filters show what is drawn: what the data does not have is not chosen', async ({ page }) => {
  await page.goto('./?vendors=nokia&sources=foo')
  await expect(page.getByRole('status').filter({ hasText: 'vendors=nokia' })).toBeVisible()
  for (const name of ['Apple', 'vivo', 'Gettingly'])
    await expect(page.getByRole('checkbox', { name }).first()).toBeChecked()
})

test.describe('periods of the first page', () => {
  for (const [address, words] of [
    ['2024-Q3~2024-Q4', 'Q3 2024 and Q4 2024'],
    ['2023-Q1..2024-Q4', 'Q1 2023 to Q4 2024'],
  ] as const)
    test(`${address} are called ${words}`, async ({ page }) => {
      await page.goto(`./?periods=${address}`)
      await expect(page.getByRole('combobox', { name: 'Period' }).locator('option:checked')).toContainText(words)
    })

  for (const address of ['2031-Q1', '2024-Q4..2023-Q1', '2024-13'])
    test(`${address} are none, which is said`, async ({ page }) => {
      await page.goto(`./?periods=${address}`)
      await expect(page.getByRole('status').filter({ hasText: `periods=${address}` })).toBeVisible()
      await expect(page.locator('figure [data-figure]').first()).toBeVisible()
    })
})

test('a chart without vendors says that none is chosen', async ({ page }) => {
  await page.goto('./?screen=share&vendors=~')
  await expect(page.getByRole('status').filter({ hasText: 'No vendor is chosen' })).toBeVisible()
})

test('no line of a headline begins with a comma', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('./?screen=change')
  await page.locator('h1 button').first().waitFor()
  const tops = await page.locator('h1 span:has(> button)').evaluateAll((spans) =>
    spans.map((span) => {
      const range = new Range()
      range.selectNodeContents(span)
      range.setStart(span, 1)
      const button = span.firstElementChild!.getBoundingClientRect()
      const sign = range.getBoundingClientRect()
      return sign.top < button.bottom && sign.bottom > button.top
    }),
  )
  expect(tops.length).toBeGreaterThan(0)
  expect(tops).not.toContain(false)
})

test('Back from a receipt leads to its figure, as Escape does', async ({ page }) => {
  await page.goto('./?screen=share')
  const figure = page.getByRole('button', { name: /^vivo, Q4 2023/ }).first()
  await figure.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Receipt' })).toBeFocused()
  await expect.poll(() => page.url()).toContain('receipt=')
  await page.goBack()
  await expect(page.getByRole('region', { name: 'Receipt' })).toHaveCount(0)
  await expect(figure).toBeFocused()
})

test('a chart stays under the pointer when a receipt opens beside it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const path of ['./', './?screen=share', './?screen=change']) {
    await page.goto(path)
    const chart = page.locator('figure svg:has([data-figure])').first()
    const figure = chart.locator('[data-figure]').first()
    await expect(figure).toBeVisible()
    const before = await chart.boundingBox()
    await figure.click()
    await expect(page.getByRole('region', { name: 'Receipt' })).toBeVisible()
    await expect.poll(async () => (await chart.boundingBox())!.width).toBeLessThan(before!.width)
    expect((await chart.boundingBox())!.y, path).toBe(before!.y)
  }
})

for (const [width, height, path] of [
  [1000, 800, './?screen=stock'],
  [1000, 800, './?screen=statements'],
  [1440, 800, './?screen=coverage'],
  [1440, 900, './?screen=articles'],
  [360, 740, './?screen=share'],
] as const)
  test(`a chosen figure stays in sight at ${width} px: ${path}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(path)
    const figures = page.locator('figure [data-figure], main table [data-figure]')
    await expect(figures.first()).toBeVisible()
    const figure = figures.nth(Math.min(11, (await figures.count()) - 1))
    await figure.scrollIntoViewIfNeeded()
    await figure.focus()
    await page.keyboard.press('Enter')
    const receipt = page.getByRole('region', { name: 'Receipt' })
    await expect(receipt).toBeFocused()
    await page.waitForTimeout(500)
    await expect(figure).toBeInViewport()
    const [own, over] = [(await figure.boundingBox())!, (await receipt.boundingBox())!]
    expect(own.x + own.width <= over.x + 1 || own.y + own.height <= over.y + 1, 'it is not under the receipt').toBe(
      true,
    )
  })

test('focus comes back from a receipt that was opened in another one', async ({ page }) => {
  await page.goto('./?screen=share')
  await page
    .getByRole('button', { name: /^Apple, Q4 2024/ })
    .last()
    .focus()
  await page.keyboard.press('Enter')
  const receipt = page.getByRole('region', { name: 'Receipt' })
  await receipt.getByRole('button', { name: /IDC/ }).first().focus()
  await page.keyboard.press('Enter')
  await expect(receipt).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(receipt).toHaveCount(0)
  await expect(page.locator('figure').locator(':focus')).toHaveCount(1)
})

test('focus goes on to the figures when a notice is dismissed', async ({ page }) => {
  await page.goto('./?foo=1')
  await page.getByRole('button', { name: 'Dismiss' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('figure').locator(':focus')).toHaveCount(1)
})
