import { atWidths, expectFit, goTo, loaded, openAt } from './collisions'
import { test } from './fixtures'
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
    await openAt(page, VIEWS[0]!, 320)
    await loaded(page)
    for (const view of VIEWS) {
      await goTo(page, view)
      await atWidths(page, [320, 768, 1440], (width) => expectFit(page, `${view} at ${width} px`))
    }
  })
