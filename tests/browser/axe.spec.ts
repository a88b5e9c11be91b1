import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { CHARTS, type Screen, SCREENS } from '../../src/state/view'
import { atWidths, goTo, loaded, settled } from './collisions'
import { expect, test } from './fixtures'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** By tag, because `target-size` is off until its tag is named. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** All that another theme can change. */
const COLOURS = ['color-contrast', 'link-in-text-block']
/** All that a width can change which has the elements of the one before. */
const SIZES = [...COLOURS, 'target-size', 'scrollable-region-focusable', 'region']

const LOOKS = [
  { width: 360, colorScheme: 'light', runOnly: TAGS },
  { width: 360, colorScheme: 'dark', runOnly: COLOURS },
  { width: 768, colorScheme: 'light', runOnly: SIZES },
  { width: 1440, colorScheme: 'light', runOnly: TAGS },
  { width: 1440, colorScheme: 'dark', runOnly: COLOURS },
] as const

const RECEIPT_OPEN = 'section[aria-label="Receipt"]'
const RECEIPT = 'receipt=share~apple~cn-smartphones~2024-Q4~canalys'
/** What the charts of a screen do not show by themselves. */
const MORE: Partial<Record<Screen, string[]>> = {
  share: ['&layer=quoted&chart=table', '&layer=difference', '&chart=bump&layer=quoted', '&focus=huawei', '&lang=zh'],
  change: ['&measure=share&chart=dumbbell', '&periods=2024-Q4'],
  statements: ['&q=zzz'],
}

/** Every chart of every screen and more, by what they are; the ledger of one vendor, since all of it takes half a minute. */
const VIEWS: Record<string, string[]> = {
  ...Object.fromEntries(
    SCREENS.map((screen) => {
      const charts = CHARTS[screen].map((chart) => `&chart=${chart}${screen === 'statements' ? '&q=huawei' : ''}`)
      return [screen, [...charts, ...(MORE[screen] ?? [])].map((rest) => `./?screen=${screen}${rest}`)]
    }),
  ),
  'an address with mistakes': ['./?screen=share&screen=pie&vendors=nokia&foo=1'],
  'an embed': ['./embed/?screen=share'],
  'a plain embed': ['./embed/?screen=verdicts&plain'],
  'a page of a chart': ['./v/growth/'],
  'a page of a table': ['./v/coverage/'],
  'the page on embedding': ['./embedding/'],
}

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

for (const [name, views] of Object.entries(VIEWS))
  test(`axe finds nothing on ${name}, at any width, in light and dark`, async ({ page }) => {
    test.setTimeout(120_000)
    await open(page, views[0]!)
    if (views.length > 1) await loaded(page)
    for (const [index, view] of views.entries()) {
      if (index > 0) await goTo(page, view)
      await auditAll(page, view, { isFirst: index === 0 })
    }
  })

for (const [name, { view, open: lay }] of Object.entries(OVERLAYS))
  test(`axe finds nothing with ${name} open, at any width, in light and dark`, async ({ page }) => {
    await open(page, view)
    await lay?.(page)
    const over = name.includes('palette') || name.includes('help') ? 'dialog[open]' : RECEIPT_OPEN
    await auditAll(page, name, { over })
  })

for (const view of ['./', './?screen=share', './?screen=share&chart=table', './?screen=coverage', `./?${RECEIPT}`])
  test(`axe finds nothing on ${view} in forced colours, light and dark`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' })
    await open(page, view)
    expect((await audit(page, { runOnly: TAGS })).violations).toEqual([])
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await settled(page)
    expect((await audit(page, { runOnly: COLOURS })).violations).toEqual([])
  })

async function open(page: Page, view: string): Promise<void> {
  await page.setViewportSize({ width: LOOKS[0].width, height: 900 })
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

type Audited = { isFirst?: boolean; over?: string | null }

/**
 * All rules on a narrow screen and, for the first view of a screen, on a wide one, whose filters its other views share; and
 * where only theme or width differ those that they can change. Of what lies over a screen those in it alone.
 */
async function auditAll(page: Page, where: string, { isFirst = true, over = null }: Audited): Promise<void> {
  for (const { width, colorScheme, runOnly: rules } of LOOKS) {
    const runOnly = rules === TAGS && width > 360 && !isFirst ? SIZES : rules
    await page.emulateMedia({ colorScheme })
    await atWidths(page, [width], async () => {
      await expect(page.locator(over ?? 'main')).toBeVisible()
      const { violations, ran } = await audit(page, { runOnly, within: runOnly === TAGS ? null : over })
      expect.soft(violations, `${where} ${width} px, ${colorScheme}`).toEqual([])
      expect(ran).toEqual(expect.arrayContaining(runOnly === COLOURS ? COLOURS : ['color-contrast', 'target-size']))
    })
  }
}

function audit(page: Page, options: { runOnly: readonly string[]; within?: string | null }): Promise<Audit> {
  return page.evaluate(async ({ within, ...asked }) => {
    type Rule = { id: string; nodes: { target: string[]; html: string; failureSummary?: string }[] }
    type Results = Record<'violations' | 'passes' | 'incomplete' | 'inapplicable', Rule[]>
    const { axe } = globalThis as unknown as { axe: { run: (context: object, options: object) => Promise<Results> } }
    const results = await axe.run(within ? document.querySelector(within)! : document, {
      ...asked,
      resultTypes: ['violations'],
      preload: false,
      // What is in a frame has an audit of its own; a sandboxed one could not be asked.
      iframes: false,
    })
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
