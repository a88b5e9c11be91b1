import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

type Mark = { name: string; rank: number; x: number; y: number }

/** Every mark of a bump chart: what it is called, its rank in words, and where it stands. */
async function marksOf(page: Page): Promise<Mark[]> {
  const marks = page.locator('main [role="button"]:has(circle[data-shape="dot"])')
  await expect(marks.first()).toBeVisible()
  return marks.evaluateAll((all) =>
    all.map((mark) => {
      const name = mark.getAttribute('aria-label')!
      const dot = mark.querySelector('[data-shape="dot"]')!
      const [x, y] = [dot.getAttribute('cx'), dot.getAttribute('cy')].map(Number) as [number, number]
      return { name, rank: Number(/, (\d+)(?:st|nd|rd|th), /.exec(name)![1]), x, y }
    }),
  )
}

test('bump: a better rank lies higher, and equal ranks at one height, in even steps @phone', async ({ page }) => {
  for (const view of ['', '&periods=2022~2023~2024~2025', '&layer=quoted', '&firm=idc']) {
    await page.goto(`./?screen=share&chart=bump${view}`)
    const marks = await marksOf(page)
    expect(marks.length).toBeGreaterThan(4)
    const first = marks.find(({ rank }) => rank === 1)!
    const last = marks.reduce((a, b) => (b.rank > a.rank ? b : a))
    const step = (last.y - first.y) / (last.rank - 1)
    expect(step).toBeGreaterThan(20)
    for (const { name, rank, y } of marks) expect(y, name).toBeCloseTo(first.y + (rank - 1) * step, 1)
  }
})

test('bump: who shares a rank stands side by side, is told so, and can be chosen @phone', async ({ page }) => {
  await page.goto('./?screen=share&chart=bump&layer=quoted')
  const thirds = (await marksOf(page)).filter(({ rank }) => rank === 3).toSorted((a, b) => a.x - b.x)
  expect(thirds.map(({ name }) => name.split(', rank')[0])).toEqual([
    'Apple, Q4 2024, 3rd, tied with Xiaomi and OPPO',
    'Xiaomi, Q4 2024, 3rd, tied with Apple and OPPO',
    'OPPO, Q4 2024, 3rd, tied with Apple and Xiaomi',
  ])
  for (const [index, { x }] of thirds.entries()) if (index > 0) expect(x - thirds[index - 1]!.x).toBeGreaterThan(12)
  for (const { name } of thirds) {
    await page.getByRole('button', { name, exact: true }).locator('[data-shape="dot"]').click()
    await expect(page.getByRole('region', { name: 'Receipt' })).toContainText(name.split(',')[0]!)
    await page.keyboard.press('Escape')
  }
})

test('bump: a line is broken at every gap and never drawn across it', async ({ page }) => {
  await page.goto('./?screen=share&chart=bump')
  await marksOf(page)
  const marksOfLine = async (subject: string) => {
    const d = await page.locator(`main svg path[data-line="${subject}"]`).getAttribute('d')
    return d!
      .split('M')
      .filter(Boolean)
      .map((piece) => piece.split('C').length)
  }
  expect(await marksOfLine('apple')).toEqual([8])
  // No rank in Q1 and Q3 2023; a mark of its own in between.
  expect(await marksOfLine('huawei')).toEqual([1, 5])
  // Out of the list in Q3 2024.
  expect(await marksOfLine('oppo')).toEqual([6, 1])
})

test('bump: a derived rank opens its formula, and the difference of both sides has no ranks', async ({ page }) => {
  await page.goto('./?screen=share&chart=bump')
  await page.getByRole('button', { name: /^Xiaomi, Q1 2024, 6th, rank, derived/ }).press('Enter')
  const receipt = page.getByRole('region', { name: 'Receipt' })
  await expect(receipt).toContainText('6th of 6 by shipments: 11.7, 10.9, 10.6, 10.3, 10.0, 9.5')
  await expect(receipt.getByRole('list', { name: 'Inputs of the formula' }).getByRole('listitem')).toHaveCount(6)
  await page.goto('./?screen=share&chart=bump&layer=difference')
  await expect(page.locator('main rect[data-shape="bar"]').first()).toBeAttached()
  await expect(page.locator('main circle[data-shape="dot"]')).toHaveCount(0)
})

test('multiples: every vendor has a chart on one scale, and gaps break its line', async ({ page }) => {
  await page.goto('./?screen=share&chart=multiples')
  const lines = page.locator('main svg path[data-line]')
  await expect(lines).toHaveCount(6)
  const tops = await page.locator('main [role="button"]:has(circle[data-shape="dot"])').evaluateAll((marks) =>
    marks
      .filter((mark) => !mark.getAttribute('aria-label')!.includes('derived'))
      .map((mark) => ({
        row: mark.getAttribute('data-row')!,
        value: Number(/, ([\d.]+) %/.exec(mark.getAttribute('aria-label')!)![1]),
        y: Number(mark.querySelector('[data-shape="dot"]')!.getAttribute('cy')),
      })),
  )
  const steps = [...new Set(tops.map(({ row }) => row))].flatMap((row) => {
    const own = tops.filter((each) => each.row === row).toSorted((a, b) => a.value - b.value)
    const [low, high] = [own[0]!, own.at(-1)!]
    return high.value > low.value ? (low.y - high.y) / (high.value - low.value) : []
  })
  expect(steps.length).toBe(6)
  for (const step of steps) expect(step).toBeCloseTo(steps[0]!, 1)
  const huawei = await page.locator('main svg path[data-line="huawei"]').getAttribute('d')
  expect(
    huawei!
      .split('M')
      .filter(Boolean)
      .map((piece) => piece.split('L').length),
  ).toEqual([1, 5])
})
