import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { FOR_EVER, headersIn, metaPolicyOf, REVALIDATE } from '../../src/build/policy'
import { expect, test } from './fixtures'

const DIST = resolve(import.meta.dirname, '../../dist')
const DATA_FILE = /\/assets\/dataset-[^/]+\.json$/
const HEADERS = headersIn(readFileSync(resolve(DIST, '_headers'), 'utf8'))
const POLICY = HEADERS['Content-Security-Policy']!
const sent = Object.fromEntries(Object.entries(HEADERS).map(([name, value]) => [name.toLowerCase(), value]))

test('a page carries exactly the headers of the policy and is never kept', async ({ request }) => {
  for (const address of ['./', './index.html']) {
    const response = await request.get(address)
    expect(response.headers()).toMatchObject({ ...sent, 'cache-control': REVALIDATE })
  }
})

test('the header, the <meta> and the _headers file agree', async ({ page, request }) => {
  await page.goto('./')
  const first = page.locator('head > :first-child')
  await expect(first).toHaveAttribute('http-equiv', 'Content-Security-Policy')
  await expect(first).toHaveAttribute('content', metaPolicyOf(POLICY))
  expect((await request.get('./')).headers()['content-security-policy']).toBe(POLICY)
  expect(POLICY).toMatch(/^default-src 'none'; .*require-trusted-types-for 'script'/)
})

test('hashed files are kept for ever, missing ones never, and no page stands in for them', async ({ request }) => {
  const html = await (await request.get('./')).text()
  const [, script] = /<script type="module"[^>]* src="([^"]+)"/.exec(html) ?? []
  expect((await request.get(script!)).headers()).toMatchObject({ ...sent, 'cache-control': FOR_EVER })
  for (const address of ['./assets/does-not-exist.js', './assets/nothing', './does-not-exist.json', './nowhere']) {
    const response = await request.get(address)
    expect(response.status(), address).toBe(404)
    expect(response.headers(), address).toMatchObject(sent)
    expect(response.headers()['cache-control'] ?? '', address).not.toContain('immutable')
    expect(await response.text(), address).not.toContain('<html')
  }
})

test('a script that was smuggled into the page does not run, and is reported', async ({ page, problems }) => {
  await page.route('./', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace('</body>', '<script>globalThis.smuggled = true</script></body>')
    await route.fulfill({ response, body })
  })
  await page.goto('./')
  await expect(page.locator('h1')).toBeVisible()
  expect(await page.evaluate(() => 'smuggled' in globalThis)).toBe(false)
  await expect.poll(() => problems.join('\n')).toContain('policy: script-src-elem stopped inline')
  problems.length = 0
})

test('text cannot become markup or code', async ({ page, problems }) => {
  await page.goto('./')
  await expect(page.locator('h1')).toBeVisible()
  const outcomes = await page.evaluate(async () => {
    // The debugger lets its own code evaluate text, whatever the policy says; what a timer runs is the page's code.
    await new Promise((done) => setTimeout(done, 10))
    const attempt = (deed: () => unknown) => {
      try {
        deed()
        return 'done'
      } catch (error) {
        return error instanceof Error ? error.name : 'stopped'
      }
    }
    const script = document.createElement('script')
    return [
      attempt(() => (document.body.innerHTML = '<img src="x" onerror="globalThis.smuggled = true">')),
      attempt(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')),
      attempt(() => document.write('<b>x</b>')),
      attempt(() => (script.text = 'globalThis.smuggled = true')),
      attempt(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
      attempt(() => new Function('globalThis.smuggled = true')()),
    ]
  })
  expect(outcomes).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'EvalError'])
  expect(await page.evaluate(() => 'smuggled' in globalThis)).toBe(false)
  const isReport = (problem: string) => problem.startsWith('console.error: policy:')
  await expect.poll(() => problems.filter(isReport).length).toBeGreaterThanOrEqual(outcomes.length)
  problems.length = 0
})

test('the data file is preloaded and asked for once', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (DATA_FILE.test(new URL(request.url()).pathname)) asked.push(request.url())
  })
  await page.goto('./')
  await expect(page.locator('h1')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(asked).toHaveLength(1)
  const initiators = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/assets/dataset-'))
      .map((entry) => (entry as PerformanceResourceTiming).initiatorType),
  )
  expect(initiators[0]).toBe('link')
})
