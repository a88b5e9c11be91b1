import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test'

export { expect }

/**
 * The page of every spec is watched: an error, a console warning, a breach of the policy or a request to another origin
 * fails the test. A test that provokes one takes it out of `problems`: `await expect.poll(() => problems).toEqual([…])`, then `problems.length = 0`.
 */
export const test = base.extend<{ problems: string[]; origins: Set<string> }>({
  /** What may be asked: our own site, and what a test adds. */
  origins: async ({ baseURL }, provide) => {
    expect(baseURL, 'the specs need the address of the preview server').toBeTruthy()
    await provide(new Set([new URL(baseURL!).origin]))
  },
  // oxlint-disable-next-line no-empty-pattern
  problems: async ({}, provide) => provide([]),
  page: async ({ page }, provide) => {
    await arrive(page)
    await provide(page)
  },
  context: async ({ context, origins, problems }, provide) => {
    await watch(context, origins, problems)
    await provide(context)
    expect(problems, 'the page had problems; see fixtures.ts for a test that means to provoke one').toEqual([])
  },
})

/** Where a browser keeps that it has our typefaces. */
export const TYPEFACES_KEY = 'quotient-typefaces'

/** The names of our typefaces, as the first page asks for them. */
export function typefaceNames(): string {
  const page = readFileSync(resolve(import.meta.dirname, '../../dist/index.html'), 'utf8')
  return /data-typefaces="([^"]+)"/.exec(page)![1]!.replaceAll('./assets/', '')
}

/** Opens an address, and waits until the picture that a page comes with is live: what a test does next is meant for that. */
async function arrive(page: Page): Promise<void> {
  const goto = page.goto.bind(page)
  page.goto = async (address, options) => {
    const response = await goto(address, options)
    if (options?.waitUntil !== 'commit')
      await page.waitForFunction(() => document.querySelector('#still, [data-still-drawing]') === null)
    return response
  }
}

async function watch(context: BrowserContext, origins: ReadonlySet<string>, problems: string[]): Promise<void> {
  context.on('weberror', (webError) => problems.push(`error: ${webError.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`console.${message.type()}: ${message.text()}`)
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (!['data:', 'blob:', 'about:'].includes(url.protocol) && !origins.has(url.origin))
      problems.push(`request to another origin: ${request.url()}`)
  })
  // As on a second visit, so that no test depends on how quick the machine is.
  await context.addInitScript(
    ({ key, names }) => {
      try {
        localStorage.setItem(key, names)
      } catch {
        // A frame of another origin, or a page that is no page.
      }
    },
    { key: TYPEFACES_KEY, names: typefaceNames() },
  )
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`policy: ${effectiveDirective} stopped ${blockedURI || 'inline code'}`),
    )
  })
}
