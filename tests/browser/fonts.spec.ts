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
  await page.evaluate(() => document.body.append('façade, Erdős'))
  await expect
    .poll(() => asked.slice(2).toSorted())
    .toEqual(['source-sans-3-latin-ext-wght-normal', 'source-sans-3-latin-wght-normal'])
})
