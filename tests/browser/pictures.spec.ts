import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { settled } from './collisions'
import { expect, test } from './fixtures'

/** Every screen, and the ways of drawing one that differ most; the charts by themselves are in `tests/charts/snapshots`. */
const VIEWS = {
  verdicts: './',
  stacked: './?screen=share',
  bump: './?screen=share&chart=bump',
  change: './?screen=change',
  stock: './?screen=stock',
  statements: './?screen=statements&q=apple%2037',
  articles: './?screen=articles',
  matrix: './?screen=articles&chart=matrix',
  coverage: './?screen=coverage',
  embed: './embed/?screen=share&periods=2024-Q1..2024-Q4',
  receipt: './?screen=share&receipt=share~apple~cn-smartphones~2024-Q4~canalys',
}

/** Light and dark in turn, so that a picture is one step from the last. */
const LOOKS = [
  { width: 1440, height: 800, colorScheme: 'light' },
  { width: 1440, height: 800, colorScheme: 'dark' },
  { width: 768, height: 900, colorScheme: 'dark' },
  { width: 768, height: 900, colorScheme: 'light' },
  { width: 360, height: 900, colorScheme: 'light' },
  { width: 360, height: 900, colorScheme: 'dark' },
] as const

const FOLDER = resolve(import.meta.dirname, 'snapshots/pictures.spec.ts')
const pictureOf = (name: string, { width, colorScheme }: (typeof LOOKS)[number]) =>
  `${name}-${width}-${colorScheme}.png`

for (const [name, view] of Object.entries(VIEWS))
  test(`${name} looks as it did`, async ({ page }) => {
    await page.setViewportSize(LOOKS[0])
    await page.emulateMedia(LOOKS[0])
    // A first visit may go without our typefaces.
    await page.goto(view)
    await page.goto(view)
    // The one font that comes from the machine.
    await page.evaluate(() => document.documentElement.style.setProperty('--font-mono', 'var(--font-sans)'))
    for (const look of LOOKS) {
      await page.setViewportSize(look)
      await page.emulateMedia(look)
      await settled(page)
      await expect.soft(page).toHaveScreenshot(pictureOf(name, look))
    }
  })

test('every picture is of a view of today', () => {
  const known = Object.keys(VIEWS).flatMap((name) => LOOKS.map((look) => pictureOf(name, look)))
  expect(readdirSync(FOLDER).filter((file) => !known.includes(file))).toEqual([])
})
