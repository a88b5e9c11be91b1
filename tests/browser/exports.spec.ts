import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { expect, test } from './fixtures'

async function saved(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  const button = page.getByRole('button', { name: `Download ${format}` })
  await button.focus()
  const [download] = await Promise.all([
    page.waitForEvent('download') as Promise<Download>,
    page.keyboard.press('Enter'),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** How many kinds of pixels a PNG has, where the ink of its headline ends, and where it would in our typeface. */
function looksOf(page: Page, png: Buffer, headline: string) {
  return page.evaluate(
    async ({ data, words }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      const context = canvas.getContext('2d', { willReadFrequently: true })!
      context.drawImage(image, 0, 0)
      const colors = new Set(new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer))
      const band = context.getImageData(0, 60, canvas.width, 36)
      const dark = [...band.data.keys()].filter((at) => at % 4 === 0 && band.data[at]! < 90)
      const inkEnd = Math.max(...dark.map((at) => (at / 4) % canvas.width))
      context.font = "600 50px 'Source Serif 4'"
      return {
        size: [canvas.width, canvas.height],
        colors: colors.size,
        inkEnd,
        expectedEnd: 56 + context.measureText(words).width,
        isOurs: document.fonts.check(context.font),
      }
    },
    { data: png.toString('base64'), words: headline },
  )
}

test('by keyboard: a view leaves as picture and files, and comes back from its file', async ({ page }) => {
  await page.goto('./?screen=share&periods=2024-Q4&chart=grouped')
  const headline = (await page.getByRole('heading', { level: 1 }).textContent())!
  await page.getByRole('button', { name: 'Export' }).press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Export' })
  await expect(sheet.getByRole('img', { name: `The picture: ${headline}` })).toBeVisible()

  const png = await saved(page, 'PNG')
  expect(png.name).toBe('quotient-share-2024-Q4-grouped.png')
  const looks = await looksOf(page, png.bytes, headline)
  expect(looks.size).toEqual([1920, 1080])
  expect(looks.colors).toBeGreaterThan(50)
  expect(looks.isOurs).toBe(true)
  expect(Math.abs(looks.inkEnd - looks.expectedEnd)).toBeLessThan(8)

  const svg = (await saved(page, 'SVG')).bytes.toString()
  expect(svg).toContain("@font-face{font-family:'Source Serif 4'")
  expect(svg).not.toMatch(/(?:href|src)\s*=|url\((?!data:font|#)/)
  expect((await saved(page, 'CSV')).bytes.toString()).toContain('"Apple"')
  const deck = await saved(page, 'PowerPoint')
  expect(deck.name).toBe('quotient-share-2024-Q4-grouped.pptx')
  const slide = unzipSync(deck.bytes)['ppt/slides/slide1.xml']
  expect(new TextDecoder().decode(slide)).toContain(headline.split('.')[0])
  await sheet.getByText('Cite this view').click()
  await sheet.getByRole('radio', { name: 'BibTeX' }).check({ force: true })
  await expect(sheet.getByLabel('Cite this view')).toContainText(/^@misc\{quotient-[0-9a-f]{8}-/)
  const json = await saved(page, 'JSON')

  await sheet.getByRole('button', { name: 'Open a file' }).press('Enter')
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: json.name, mimeType: 'application/json', buffer: json.bytes })
  const banner = page.getByRole('complementary', { name: 'Your file' })
  await expect(banner).toContainText('Showing your file quotient-share-2024-Q4-grouped.json.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await banner.getByRole('button').press('Enter')
  await expect(banner).toHaveCount(0)
})

test('a picture can be copied, and the sheet fits a phone @phone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?screen=share&chart=lines')
  await page.getByRole('button', { name: 'Export' }).click()
  const sheet = page.getByRole('dialog', { name: 'Export' })
  await expect(sheet.getByRole('img')).toBeVisible()
  expect(await sheet.evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true)
  await sheet.getByRole('button', { name: 'Copy picture' }).click()
  await expect(sheet.getByText('Copied.')).toBeVisible()
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types))
  expect(types).toEqual(expect.arrayContaining(['image/png', 'text/plain']))
})
