import type { Page } from '@playwright/test'
import { loaded } from './collisions'
import { expect, test } from './fixtures'

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const slide = (page: Page) => page.locator('[data-slide]')
const mark = (page: Page) => page.locator('g[role=button][data-figure]').first()

test('the story is walked by keys, offline too, with its address in step and its receipts open', async ({
  page,
  context,
  problems,
}) => {
  const missed: string[] = []
  page.on('requestfailed', (request) => missed.push(new URL(request.url()).pathname))
  await page.goto('./present/?story=apple-in-china')
  await expect(title(page)).toHaveText(/Five shares quoted/)
  await expect(mark(page)).toBeVisible()
  await loaded(page)
  await context.setOffline(true)
  for (let number = 2; number <= 11; number++) {
    await page.keyboard.press('ArrowRight')
    await expect(slide(page)).toHaveAttribute('data-slide', String(number))
    await expect(mark(page), `slide ${number}`).toBeVisible()
    const fits = await slide(page).evaluate(
      (box) => box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth,
    )
    expect(fits, `slide ${number} fits`).toBe(true)
  }
  await context.setOffline(false)
  // Chromium asks for the icon anew whenever the address changes.
  expect(missed.filter((path) => !path.endsWith('/icon.svg'))).toEqual([])
  problems.length = 0
  await expect(page).toHaveURL(/story=apple-in-china&slide=11$/)
  await page.keyboard.press('3')
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText(/As published/)
  await mark(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Receipt' })).toBeVisible()
  await expect(page).toHaveURL(/slide=3&receipt=share~apple/)
  await page.reload()
  await expect(page.getByRole('region', { name: 'Receipt' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/slide=3$/)
  const size = await page
    .locator('svg text')
    .first()
    .evaluate((text) => text.getBoundingClientRect().height)
  expect(size).toBeGreaterThan(18)
})

test('a receipt on stage leaves its figure in sight', async ({ page }) => {
  await page.goto('./present/?story=apple-in-china&slide=4')
  await expect(mark(page)).toBeVisible()
  const marks = page.locator('g[role=button][data-figure]')
  const receipt = page.getByRole('region', { name: 'Receipt' })
  for (const figure of [marks.first(), marks.last()]) {
    await figure.focus()
    await page.keyboard.press('Enter')
    await expect(receipt).toBeVisible()
    const [own, over] = [(await figure.boundingBox())!, (await receipt.boundingBox())!]
    expect(over.x > own.x + own.width || over.x + over.width < own.x).toBe(true)
    await page.keyboard.press('Escape')
    await expect(receipt).toHaveCount(0)
  }
})

test('marks move from one slide to the next, and stand still for readers who want less motion', async ({ page }) => {
  await page.goto('./present/?story=apple-in-china&slide=3')
  await expect(mark(page)).toBeVisible()
  const moving = () =>
    page.evaluate(() => document.getAnimations().filter((each) => each.effect?.getTiming().duration === 550).length)
  await page.keyboard.press('ArrowRight')
  await expect(title(page)).toHaveText(/whole year/)
  expect(await moving()).toBe(0)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.keyboard.press('ArrowLeft')
  await expect.poll(moving).toBeGreaterThan(4)
  await expect.poll(moving).toBe(0)
})

test('a view becomes a slide, which the presenter’s window and the audience’s show in step, and a reload keeps', async ({
  page,
  context,
}) => {
  await page.goto('./?screen=share')
  await expect(page.locator('main [data-figure]').first()).toBeVisible()
  await page.getByRole('button', { name: 'Slides' }).click()
  const add = page.getByRole('button', { name: 'Add this view' })
  await add.click()
  await add.click()
  await page.getByRole('textbox', { name: 'Headline' }).first().fill('Who led')
  await page.getByRole('link', { name: 'Present', exact: true }).click()
  await expect(title(page)).toHaveText('Who led')
  const [presenter] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Presenter view' }).click(),
  ])
  await expect(title(presenter)).toHaveText('Who led')
  await presenter.getByRole('button', { name: 'Next slide' }).click()
  await expect(page).toHaveURL(/story=mine&slide=2$/)
  await expect(title(page)).toHaveText(/Apple led/)
  await page.bringToFront()
  await page.keyboard.press('Home')
  await expect(title(presenter)).toHaveText('Who led')
  await page.reload()
  await expect(title(page)).toHaveText('Who led')
})
