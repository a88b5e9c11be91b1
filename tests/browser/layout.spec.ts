import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { collisions, settled } from './collisions'
import { expect, test } from './fixtures'

const WIDTHS = [320, 360, 768, 1024, 1440, 2560]
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

for (const [name, view] of Object.entries(VIEWS))
  test(`${name} fits every width: nothing scrolls sideways, no labels collide or are cut`, async ({ page }) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(view)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await settled(page)
      expect(await page.evaluate(() => document.scrollingElement!.scrollWidth), `${width} px`).toBeLessThanOrEqual(
        width,
      )
      expect(await collisions(page), `${width} px`).toEqual([])
    }
  })

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing on any screen, ${scheme}`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.emulateMedia({ colorScheme: scheme })
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      for (const view of [
        './',
        './?screen=share&layer=quoted&chart=table',
        './?screen=share',
        './?screen=share&layer=difference',
        VIEWS.bump,
        VIEWS.multiples,
        './?screen=articles',
        './?screen=articles&chart=matrix',
        './?screen=coverage',
        './?screen=change',
        './?screen=stock',
        './?screen=statements&q=37',
        VIEWS.receipt,
      ]) {
        await page.goto(view)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await settled(page)
        await page.evaluate(axe)
        const violations = await page.evaluate(async () => {
          const { axe: tool } = globalThis as unknown as {
            axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
          return (await tool.run()).violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .slice(0, 2)
                .map((node) => node.html.slice(0, 160))
                .join(' | ')}`,
          )
        })
        expect(violations, `${view} at ${width} px`).toEqual([])
      }
    }
  })
