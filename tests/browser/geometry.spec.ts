import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

type Bar = { name: string; value: number; length: number }

/** Every bar of the chart with its figure's number, and its drawn length; an outline that lies inside is added again. */
async function barsOf(page: Page, side: 'width' | 'height'): Promise<Bar[]> {
  await expect(page.locator('main rect[data-shape="bar"]').first()).toBeVisible()
  return page.locator('main [role="button"]:has(rect[data-shape="bar"])').evaluateAll((marks, dimension) => {
    return marks.map((mark) => {
      const bar = mark.querySelector('rect[data-shape="bar"]')!
      const name = mark.getAttribute('aria-label')!
      const printed = /, (?:over |about )?([+−]?[\d.]+) (?:%|points?|million)/.exec(name)![1]!
      const length = Number(bar.getAttribute(dimension)) + Number(bar.getAttribute('stroke-width'))
      return { name, value: Math.abs(Number(printed.replace('−', '-').replace('+', ''))), length }
    })
  }, side)
}

/** Half a pixel for what is printed in full; a derived figure is drawn from more digits than it prints. */
function expectTrue(bars: Bar[], pixelsPerUnit: number): void {
  expect(bars.length).toBeGreaterThan(3)
  for (const { name, value, length } of bars) {
    const rounding = name.includes('derived') ? pixelsPerUnit / 2 : 0
    expect(Math.abs(length - value * pixelsPerUnit), name).toBeLessThanOrEqual(0.5 + rounding)
  }
}

test('a segment of a stack is as long as its share says, against the axis', async ({ page }) => {
  for (const view of ['./?screen=share', './?screen=share&layer=quoted', './?screen=share&periods=2023~2024~2025']) {
    await page.goto(view)
    const bars = await barsOf(page, 'height')
    const grid = await page.locator('main svg g[aria-hidden="true"] path').first().getAttribute('d')
    const heights = [...grid!.matchAll(/M[\d.]+,([\d.]+)/g)].map((match) => Number(match[1]))
    expect(heights).toHaveLength(5)
    expectTrue(bars, (Math.max(...heights) - Math.min(...heights)) / 100)
  }
})

const ALONE = [
  ['grouped columns', './?screen=share&chart=grouped', 'height'],
  ['rises and falls in lanes', './?screen=change', 'height'],
  ['rises and falls of one period', './?screen=change&periods=2024-Q4', 'width'],
  ['changes of share in points', './?screen=change&measure=share&periods=2024-Q4', 'width'],
  ['share-price moves', './?screen=stock', 'width'],
] as const

for (const [what, view, side] of ALONE)
  test(`${what} are all drawn on one scale from zero`, async ({ page }) => {
    await page.goto(view)
    const bars = await barsOf(page, side)
    const stated = bars.filter(({ name }) => !name.includes('derived'))
    const longest = (stated.length > 0 ? stated : bars).toSorted((a, b) => b.value - a.value)[0]!
    expectTrue(bars, longest.length / longest.value)
  })

test('a line is broken at every gap and never drawn across it', async ({ page }) => {
  await page.goto('./?screen=share&chart=lines')
  await expect(page.locator('main circle[data-shape="dot"]').first()).toBeVisible()
  const huawei = page.locator('main svg path[stroke="#9b0215"]').first()
  const pieces = (await huawei.getAttribute('d'))!.split('M').filter(Boolean)
  // Inside Others in Q1 and Q3 2023, a derived share in between, and a whole line from Q4 2023 on.
  expect(pieces.map((piece) => piece.split('L').length)).toEqual([1, 5])
  expect(await page.locator('main [data-figure^="share~huawei"], main [data-figure*="~share~huawei"]').count()).toBe(6)
})

test('a point of a line stands where its value says', async ({ page }) => {
  await page.goto('./?screen=share&chart=lines')
  const dots = page.locator('main [role="button"]:has(circle[data-shape="dot"])')
  await expect(dots.first()).toBeVisible()
  const points = await dots.evaluateAll((marks) =>
    marks
      .filter((mark) => !mark.getAttribute('aria-label')!.includes('derived'))
      .map((mark) => ({
        name: mark.getAttribute('aria-label')!,
        value: Number(/, ([\d.]+) %/.exec(mark.getAttribute('aria-label')!)![1]),
        y: Number(mark.querySelector('[data-shape="dot"]')!.getAttribute('cy')),
      })),
  )
  const [low, high] = [
    points.reduce((a, b) => (b.value < a.value ? b : a)),
    points.reduce((a, b) => (b.value > a.value ? b : a)),
  ]
  for (const { name, value, y } of points) {
    const expected = low.y + ((high.y - low.y) * (value - low.value)) / (high.value - low.value)
    expect(Math.abs(y - expected), name).toBeLessThanOrEqual(0.5)
  }
})

test('the chart marks where the published list of vendors changes, and says who comes and goes', async ({ page }) => {
  await page.goto('./?screen=share')
  const breaks = page.locator('main svg line[data-break]')
  await expect(breaks).toHaveCount(5)
  expect(await breaks.evaluateAll((lines) => lines.map((line) => line.getAttribute('data-break')))).toEqual([
    '2023-Q2',
    '2023-Q3',
    '2023-Q4',
    '2024-Q3',
    '2024-Q4',
  ])
  await expect(page.getByRole('list', { name: 'Notes' })).toContainText('Q4 2024 in OPPO, out HONOR')
  await page.getByRole('radio', { name: /^Quoted/ }).check({ force: true })
  await expect(breaks).toHaveCount(0)
})
