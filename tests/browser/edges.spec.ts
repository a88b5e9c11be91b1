import { collisions, settled } from './collisions'
import { expect, test } from './fixtures'
import { WORLDS } from './worlds'

const VIEWS = [
  './',
  './?chart=table',
  './?screen=share',
  './?screen=share&chart=lines',
  './?screen=share&chart=grouped',
  './?screen=share&chart=slope',
  './?screen=share&chart=bump',
  './?screen=share&chart=multiples',
  './?screen=share&layer=difference&periods=2024-Q4',
  './?screen=change',
  './?screen=change&periods=2024-Q4',
  './?screen=articles&chart=matrix',
  './?screen=articles',
  './?screen=coverage',
]

for (const [name, world] of Object.entries(WORLDS))
  test(`${name}: no screen scrolls sideways, no labels collide or are cut`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.route('**/assets/dataset-*.json', (route) => route.fulfill({ json: world }))
    for (const width of [320, 768, 1440])
      for (const view of VIEWS) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(view)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await settled(page)
        const wide = await page.evaluate(() => document.scrollingElement!.scrollWidth)
        expect.soft(wide, `${view} at ${width} px`).toBeLessThanOrEqual(width)
        expect.soft(await collisions(page), `${view} at ${width} px`).toEqual([])
      }
  })
