import { atWidths, expectFit, goTo, loaded, openAt } from './collisions'
import { test } from './fixtures'

const VIEWS = {
  verdicts: ['./', './?chart=table', './?receipt=share~apple~cn-smartphones~2024-Q4~canalys'],
  share: [
    './?screen=share',
    './?screen=share&layer=quoted',
    './?screen=share&chart=lines',
    './?screen=share&chart=slope',
    './?screen=share&chart=grouped',
    './?screen=share&chart=table',
    './?screen=share&layer=difference',
  ],
  'ranks and panels': [
    './?screen=share&chart=bump',
    './?screen=share&chart=bump&periods=2022-Q2..2025-Q4',
    './?screen=share&chart=bump&layer=quoted',
    './?screen=share&chart=bump&periods=2022~2023~2024~2025',
    './?screen=share&chart=multiples',
    './?screen=share&chart=multiples&measure=shipments',
  ],
  change: [
    './?screen=change',
    './?screen=change&measure=share&chart=dumbbell',
    './?screen=change&periods=2024-Q4',
    './?screen=change&layer=difference&periods=2023~2024',
  ],
  lists: [
    './?screen=stock',
    './?screen=statements&q=apple%2037',
    './?screen=articles',
    './?screen=articles&chart=matrix',
    './?screen=coverage',
  ],
}

const WIDTHS = [320, 360, 768, 1024, 1440, 2560]

for (const [name, views] of Object.entries(VIEWS))
  test(`${name} fit every width: nothing scrolls sideways, no labels collide or are cut`, async ({ page }) => {
    test.setTimeout(120_000)
    await openAt(page, views[0]!, WIDTHS[0]!)
    await loaded(page)
    for (const [index, view] of views.entries()) {
      // There and back, as a reader does who drags the window; a view is first drawn on the narrowest or on the widest.
      const widths = index % 2 === 0 ? WIDTHS : WIDTHS.toReversed()
      await goTo(page, view)
      await atWidths(page, widths, (width) => expectFit(page, `${view} at ${width} px`))
    }
  })

test('a wide screen that is loaded as such fits as well', async ({ page }) => {
  await openAt(page, './?screen=share', 2560)
  await expectFit(page, '2560 px')
})
