import { expect, test } from './fixtures'

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
  const heading = page.locator('h1').first()
  await heading.evaluate((element) => element.append(' façade, Erdős'))
  await expect
    .poll(() => asked.slice(2).toSorted())
    .toEqual(['source-serif-4-latin-ext-wght-normal', 'source-serif-4-latin-wght-normal'])
})
