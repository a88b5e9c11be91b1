import type { Page } from '@playwright/test'
import { expect, test, TYPEFACES_KEY, typefaceNames } from './fixtures'
import { textWidth } from '../../src/charts/theme'

test('a page asks for the first files of its typefaces, and for others only once its words need them', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => {
    const name = /([\w-]+)-[\w-]{8}\.woff2$/.exec(request.url())?.[1]
    if (name) asked.push(name)
  })
  await page.goto('./')
  await page.evaluate(() => document.fonts.ready)
  expect(asked.toSorted()).toEqual(['source-sans-3-first', 'source-serif-4-first'])
  await page.evaluate(() => document.body.append('façade, Erdős'))
  await expect
    .poll(() => asked.slice(2).toSorted())
    .toEqual(['source-sans-3-latin-ext-wght-normal', 'source-sans-3-latin-wght-normal'])
})

/** A page that came after so many milliseconds, by its own clock, to somebody who was never there. */
async function firstVisit(page: Page, after: number): Promise<string[]> {
  const asked: string[] = []
  page.on('request', (request) => request.resourceType() === 'font' && asked.push(request.url()))
  await page.addInitScript(
    ({ kept, first }) => {
      if (!sessionStorage.getItem('visited')) localStorage.removeItem(kept)
      sessionStorage.setItem('visited', '1')
      const now = performance.now.bind(performance)
      let calls = 0
      performance.now = () => (calls++ === 0 ? first : now())
    },
    { kept: TYPEFACES_KEY, first: after },
  )
  return asked
}

const faceOf = (page: Page) => page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily)
/** What a text of a chart asks of its typeface, and whether its font is shared by all texts of its size. */
const settingOf = (page: Page) =>
  page
    .locator('svg text')
    .first()
    .evaluate((text) => {
      const { fontVariantNumeric, textRendering } = getComputedStyle(text)
      return [fontVariantNumeric, textRendering]
    })

for (const path of ['./', './embed/share-by-quarter/', './v/share-by-quarter/']) {
  test(`${path}: on a quick line typefaces are asked for before the picture`, async ({ page }) => {
    const asked = await firstVisit(page, 60)
    await page.goto(path)
    await expect(page.locator('head > link[rel=preload][as=font]')).toHaveCount(2)
    expect(await faceOf(page)).toMatch(/^"Source Serif 4"/)
    await expect.poll(() => asked.length).toBeGreaterThan(1)
  })

  test(`${path}: on a slow line others stand in, and ours are there on the next page`, async ({ page }) => {
    const asked = await firstVisit(page, 200)
    await page.goto(path)
    expect(await faceOf(page)).toMatch(/^"Serif stand-in"/)
    expect(await settingOf(page)).toEqual(['normal', 'geometricprecision'])
    await expect.poll(() => page.evaluate((kept) => localStorage.getItem(kept), TYPEFACES_KEY)).toBe(typefaceNames())
    expect(asked).toEqual([])
    await page.goto(path)
    expect(await faceOf(page)).toMatch(/^"Source Serif 4"/)
    expect(await settingOf(page)).toEqual(['lining-nums tabular-nums', 'geometricprecision'])
    await expect(page.locator('head > link[rel=preload][as=font]')).toHaveCount(2)
  })
}

/** The estimate by which labels choose their places (`charts/theme.ts`), held against the typeface itself. */
test('no text of a chart is wider than was reckoned with', async ({ page }) => {
  for (const address of [
    '?screen=share&chart=grouped',
    '?screen=share&chart=bump',
    '?screen=stock',
    '?screen=change',
  ]) {
    await page.goto(`./${address}`)
    await page.locator('[data-drawing] svg text:visible').first().waitFor()
    await page.evaluate(() => document.fonts.ready)
    const texts = await page.locator('[data-drawing] svg text:visible').evaluateAll((all) =>
      all.map((text) => ({
        words: text.textContent,
        px: Number.parseFloat(getComputedStyle(text).fontSize),
        measured: (text as SVGTextElement).getComputedTextLength(),
      })),
    )
    expect(texts.length).toBeGreaterThan(10)
    expect(texts.filter(({ words, px, measured }) => measured > textWidth(words, px) + 1)).toEqual([])
  }
})
