import { atWidths, expectFit, openAt } from './collisions'
import { test } from './fixtures'

const VIEWS = {
  verdicts: './',
  verdictTable: './?chart=table',
  share: './?screen=share',
  quoted: './?screen=share&layer=quoted',
  lines: './?screen=share&chart=lines',
  slope: './?screen=share&chart=slope',
  bump: './?screen=share&chart=bump',
  bumpOfAll: './?screen=share&chart=bump&periods=2022-Q2..2025-Q4',
  bumpQuoted: './?screen=share&chart=bump&layer=quoted',
  bumpOfYears: './?screen=share&chart=bump&periods=2022~2023~2024~2025',
  multiples: './?screen=share&chart=multiples',
  multiplesOfShipments: './?screen=share&chart=multiples&measure=shipments',
  grouped: './?screen=share&chart=grouped',
  table: './?screen=share&chart=table',
  change: './?screen=change',
  dumbbell: './?screen=change&measure=share&chart=dumbbell',
  bars: './?screen=change&periods=2024-Q4',
  stock: './?screen=stock',
  statements: './?screen=statements&q=apple%2037',
  shareDifference: './?screen=share&layer=difference',
  changeDifference: './?screen=change&layer=difference&periods=2023~2024',
  articles: './?screen=articles',
  matrix: './?screen=articles&chart=matrix',
  coverage: './?screen=coverage',
  receipt: './?receipt=share~apple~cn-smartphones~2024-Q4~canalys',
}

/** The narrowest and the widest are loaded afresh; from each the others are reached as a reader does who drags the window. */
const WIDTHS = [
  [320, 360],
  [2560, 1440, 1024, 768],
]

for (const [name, view] of Object.entries(VIEWS))
  test(`${name} fits every width: nothing scrolls sideways, no labels collide or are cut`, async ({ page }) => {
    for (const widths of WIDTHS) {
      await openAt(page, view, widths[0]!)
      await atWidths(page, widths, (width) => expectFit(page, `${width} px`))
    }
  })
