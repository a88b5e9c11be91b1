import type { Page } from '@playwright/test'
import { idle } from './collisions'
import { expect, test } from './fixtures'

const figure = (page: Page, name: RegExp) => page.getByRole('button', { name }).first()
const receipt = (page: Page) => page.getByRole('region', { name: 'Receipt' })

test('the landing view says which numbers were moved, and how many do not stand @tablet @phone', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Gettingly dates six figures of full-year 2024 to Q4 2024, Elmbridge Today dates two to full-year 2023.',
  )
  await expect(page.getByLabel('12 of 15 quoted numbers differ')).toBeVisible()
  const chart = page.getByRole('group', { name: 'Market share, quoted against published' })
  await expect(
    chart.getByRole('button', { name: /^Apple, Q4 2024, 15 %, quoted, moved: full-year 2024/ }),
  ).toBeVisible()
  await expect(chart.getByRole('button', { name: /^vivo, Q4 2024, 17 %, quoted, agrees/ })).toBeVisible()
  await expect(chart.getByText('moved: full-year 2024').first()).toBeVisible()
})

test('each verdict of the landing view has a sentence in its receipt', async ({ page }) => {
  await page.goto('./')
  await figure(page, /^Huawei, Q4 2024, \+37 %, growth on the year before, quoted, moved/).click()
  const verdict = receipt(page).getByRole('region', { name: 'Verdict' })
  await expect(verdict).toContainText(/\+37.% is full-year 2024\. For Q4 2024 Canalys published \+24.%\./)
  await expect(verdict).toContainText('5 other numbers of this passage moved the same way.')
  await verdict.getByRole('button', { name: /^Huawei, 2024, \+37 %/ }).click()
  await expect(receipt(page)).toContainText('GMT Eight')
})

test('a filter of quoted numbers is drawn in one go with its control', async ({ page }) => {
  for (const address of ['./', './?screen=articles']) {
    await page.goto(address)
    await expect(page.locator('main svg.recharts-surface [role=button]').first()).toBeVisible()
    await idle(page)
    // Before anything else can be painted: within the very task of the click.
    const drawn = await page.evaluate(async () => {
      const drawnNow = () => document.querySelectorAll('main svg [data-figure*="huawei"]').length
      const boxes = [...document.querySelectorAll<HTMLElement>('main label:has([type=checkbox])')]
      const before = drawnNow()
      boxes.find((box) => box.textContent.startsWith('Huawei'))!.click()
      for (let turn = 0; turn < 20; turn++) await Promise.resolve()
      return [before, drawnNow()]
    })
    expect(drawn, address).toEqual([expect.any(Number), 0])
    expect(drawn[0], address).toBeGreaterThan(2)
  }
})

test('quoted and published are drawn where their numbers say, on one line', async ({ page }) => {
  await page.goto('./')
  const chart = page.getByRole('group', { name: 'Market share, quoted against published' })
  const middle = async (name: RegExp) => {
    const box = (await chart.getByRole('button', { name }).locator('[data-shape="dot"]').boundingBox())!
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  const [quoted, published, low] = await Promise.all([
    middle(/^Apple, Q4 2024, 15 %/),
    middle(/^Apple, Q4 2024, 17 %/),
    middle(/^Huawei, 2023, 12 %/),
  ])
  expect(Math.abs(quoted.y - published.y)).toBeLessThan(1)
  expect((published.x - quoted.x) / (quoted.x - low.x)).toBeCloseTo(2 / 3, 1)
})

test('a point inside the ring of another is hit where it is seen', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('#still')).toHaveCount(0)
  const mark = page.getByRole('button', { name: /^vivo, Q4 2024, 17 %, published/ }).first()
  const dot = (await mark.locator('[data-shape="dot"]').boundingBox())!
  const room = (await mark.locator('[data-shape="text"]').boundingBox())!
  expect(Math.abs(room.x + room.width / 2 - dot.x - dot.width / 2)).toBeLessThan(1)
  expect(Math.abs(room.y + room.height / 2 - dot.y - dot.height / 2)).toBeLessThan(1)
  await page.mouse.click(dot.x + dot.width / 2, dot.y + dot.height / 2)
  await expect(mark).toHaveAttribute('aria-expanded', 'true')
})

test('by keyboard alone from the landing view to what was published, and back', async ({ page }) => {
  await page.goto('./')
  await figure(page, /^Apple, Q4 2024, 15 %, quoted/).focus()
  await page.keyboard.press('ArrowRight')
  await expect(figure(page, /^Apple, Q4 2024, 17 %, published/)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(receipt(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(figure(page, /^vivo, Q4 2024, 17 %/)).toBeVisible()
  await expect(receipt(page)).toHaveCount(0)
})

test('the layer of differences has its own address, and its figures open both sides', async ({ page }) => {
  await page.goto('./?screen=share&periods=2024-Q4')
  await page.getByRole('radio', { name: /^Difference 5/ }).check({ force: true })
  await expect(page).toHaveURL(/layer=difference/)
  await figure(page, /^Apple, Q4 2024, −2 points, quoted minus published/).click()
  await expect(receipt(page)).toContainText(/15.% − 17.% = −2.points/)
  await page.reload()
  await expect(receipt(page)).toContainText('Gettingly')
})

test('an article is read in the order of its text, its rows lit in the chart', async ({ page }) => {
  await page.goto('./?screen=articles')
  await page.getByRole('radio', { name: /^Elmbridge Today/ }).check({ force: true })
  await expect(page).toHaveURL(/article=elmbridge-today/)
  const list = page.getByRole('list', { name: 'Statements in the order of the text' })
  await expect(list.getByRole('heading').first()).toHaveText(/^Paragraph 1/)
  await expect(list).toContainText('dropped to 15% in 2023')
  const rowOf = (name: RegExp) =>
    page.getByRole('button', { name }).locator('xpath=ancestor::*[local-name()="g"][@opacity][1]')
  await expect(page.getByRole('button', { name: /^Apple, 2023, 15 %, quoted, moved/ }).last()).toBeVisible()
  await expect(rowOf(/^Apple, 2023, 15 %, quoted, moved/)).toHaveCount(0)
  await expect(rowOf(/^Apple, Q4 2024, 15 %, quoted, moved/).last()).toHaveAttribute('opacity', '0.28')
})

test('the coverage tells single sources and holes apart', async ({ page }) => {
  await page.goto('./?screen=coverage')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('on a single source')
  const table = page.getByRole('table')
  await expect(table.getByText('inside Others').first()).toBeVisible()
  await expect(table.getByRole('button', { name: /^Apple, Q3 2024, 14 %.*single source/ })).toHaveAttribute(
    'data-single',
    'true',
  )
  await table.getByRole('button', { name: /^vivo, Q4 2024, 17 %/ }).click()
  await expect(receipt(page)).toContainText(/Published: 17.%\s*3 pages/)
})
