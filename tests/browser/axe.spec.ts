import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { CHARTS, SCREENS } from '../../src/state/view'
import { settled } from './collisions'
import { expect, test } from './fixtures'

const WIDTHS = [360, 768, 1440]
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** By tag, because `target-size` is off until its tag is named. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** All that another theme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

const RECEIPT = 'receipt=share~apple~cn-smartphones~2024-Q4~canalys'
/** Every chart of every screen, and views that hold what these do not. */
const VIEWS = [
  ...SCREENS.flatMap((screen) => CHARTS[screen].map((chart) => `./?screen=${screen}&chart=${chart}`)),
  './?screen=share&layer=quoted&chart=table',
  './?screen=share&layer=difference',
  './?screen=share&chart=bump&layer=quoted',
  './?screen=change&measure=share&chart=dumbbell',
  './?screen=change&periods=2024-Q4',
  './?screen=statements&q=37',
  './?screen=statements&q=zzz',
  './?screen=share&screen=pie&vendors=nokia&foo=1',
  './?screen=share&focus=huawei',
  './?screen=share&lang=zh',
  './embed/?screen=share',
  './embed/?screen=verdicts&plain',
  './v/growth/',
  './v/coverage/',
  './embedding/',
]

/** What lies over a screen or beside it, and how it gets there. */
const OVERLAYS: Record<string, { view: string; open?: (page: Page) => Promise<void> }> = {
  'a receipt': { view: `./?${RECEIPT}` },
  'the receipt of a derived figure': { view: './?screen=share', open: (page) => openDerived(page) },
  'the palette': { view: './', open: (page) => page.keyboard.press('/') },
  'the palette over a receipt': { view: `./?screen=share&${RECEIPT}`, open: (page) => find(page, 'hua') },
  'the palette without a find': { view: './?screen=share', open: (page) => find(page, 'zzzz') },
  'the help': { view: './', open: (page) => page.keyboard.press('?') },
}

type Audit = { violations: string[]; ran: string[] }

test.use({ colorScheme: 'light' })

for (const view of VIEWS)
  test(`axe finds nothing on ${view}, at any width, in light and dark`, async ({ page }) => {
    await open(page, view)
    await auditAll(page)
  })

for (const [name, { view, open: lay }] of Object.entries(OVERLAYS))
  test(`axe finds nothing with ${name} open, at any width, in light and dark`, async ({ page }) => {
    await open(page, view)
    await lay?.(page)
    await auditAll(page, name.includes('receipt') ? 'section[aria-label="Receipt"]' : 'dialog[open]')
  })

for (const view of ['./', './?screen=share', './?screen=share&chart=table', './?screen=coverage', `./?${RECEIPT}`])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on ${view} in forced colours, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      await open(page, view)
      expect((await audit(page, { runOnly: TAGS })).violations).toEqual([])
    })

async function open(page: Page, view: string): Promise<void> {
  await page.setViewportSize({ width: WIDTHS[0]!, height: 900 })
  await page.goto(view)
  await settled(page)
  await page.evaluate(AXE)
}

async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Find anything' }).fill(words)
}

async function openDerived(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Xiaomi, Q4 2024, 16 %, derived/ })
    .first()
    .press('Enter')
}

/** Every rule at every width, and those of colour in the dark as well. What must be open has to stay so. */
async function auditAll(page: Page, mustBeOpen = 'main'): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await settled(page)
      await expect(page.locator(mustBeOpen)).toBeVisible()
      const isDark = colorScheme === 'dark'
      const { violations, ran } = await audit(page, { runOnly: isDark ? COLOUR_RULES : TAGS })
      expect.soft(violations, `${width} px, ${colorScheme}`).toEqual([])
      expect(ran).toEqual(expect.arrayContaining(isDark ? ['color-contrast'] : ['color-contrast', 'target-size']))
    }
  }
}

function audit(page: Page, options: { runOnly: string[] }): Promise<Audit> {
  return page.evaluate(async (asked) => {
    type Rule = { id: string; nodes: { target: string[]; html: string; failureSummary?: string }[] }
    type Results = Record<'violations' | 'passes' | 'incomplete' | 'inapplicable', Rule[]>
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<Results> } }
    const results = await axe.run({ ...asked, resultTypes: ['violations'], preload: false })
    return {
      ran: Object.values(results).flatMap((rules) => (Array.isArray(rules) ? rules.map(({ id }) => id) : [])),
      violations: results.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html, failureSummary }) =>
          [id, target.join(' '), html.slice(0, 160), failureSummary ?? ''].join('\n  '),
        ),
      ),
    }
  }, options)
}
