import views from '../../data/views.json' with { type: 'json' }
import { expect, test } from './fixtures'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const { name } of views)
    test(`/v/${name}/ shows chart, table and sources`, async ({ page }) => {
      const response = await page.goto(`./v/${name}/`)
      expect(response!.headers()['content-security-policy']).toContain("default-src 'none'")
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      if (name !== 'coverage') await expect(page.locator('figure > div:visible')).toHaveCount(1)
      await expect(page.getByRole('table').first()).toBeVisible()
      expect(await page.getByRole('table').first().getByRole('link').count()).toBeGreaterThan(2)
      const sources = page.getByRole('list', { name: 'Sources' }).locator('> li')
      await expect(sources.first()).toBeVisible()
      await expect(sources.first().getByRole('link').first()).toHaveAttribute('href', /^https?:/)
    })

  test('a page fits its screen, and what is wider is scrolled @phone @tablet', async ({ page }) => {
    for (const name of ['share-by-quarter', 'quoted-vs-published', 'stock-moves', 'coverage']) {
      await page.goto(`./v/${name}/`)
      const main = await page.locator('main').boundingBox()
      const width = page.viewportSize()!.width
      expect(main!.x + main!.width, name).toBeLessThanOrEqual(width)
      await expect(page.locator('figure > div:visible')).toHaveCount(name === 'coverage' ? 0 : 1)
    }
  })
})

test('the policy has nothing to say against a page of a view, and lets its data be read', async ({ page }) => {
  await page.goto('./v/share-by-quarter/')
  const data = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'Dataset' })
  await expect(page.locator('h1')).toHaveCSS('font-family', /Source Serif 4/)
})

test('a figure leads to its receipt in the dashboard', async ({ page }) => {
  await page.goto('./v/share-q4-2024/')
  await page
    .getByRole('row', { name: /^Apple/ })
    .getByRole('link')
    .first()
    .click()
  await expect(page).toHaveURL(/receipt=share~apple/)
  await expect(page.getByRole('region', { name: 'Receipt' }).locator('article').first()).toBeVisible()
})

test('every picture and file of a page is there, with its type', async ({ page, request }) => {
  await page.goto('./v/share-by-quarter/')
  const links = await page
    .locator('.view-files a')
    .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href))
  const types = await Promise.all(
    links.slice(1).map(async (link) => {
      const response = await request.get(link)
      expect(response.status(), link).toBe(200)
      return response.headers()['content-type']?.replace(/;.*/, '')
    }),
  )
  expect(types).toEqual(['image/svg+xml', 'image/png', 'image/png', 'text/csv', 'application/json'])
})
