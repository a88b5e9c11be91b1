import type { Page } from '@playwright/test'
import { test as base } from './fixtures'
import { listening } from './hosts'

type HostPage = { page: Page; html: string; policy?: string }
export type Host = { origin: string; open: (wanted: HostPage) => Promise<void> }

/** A fallback as authors are given it. */
export const PICTURE = '<a href="/chart/"><img alt="Apple leads" width="300" height="200" src="/picture.svg"></a>'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200"/></svg>'

/**
 * A site of somebody else: a server of its own on another origin. `open` shows a page of it; in what is given, `{site}`
 * stands for the address of ours. `opened` collects the queries with which the stand-in of our page was opened.
 */
export const test = base.extend<{ host: Host; site: string; opened: string[] }>({
  site: async ({ baseURL }, provide) => provide(baseURL!),
  host: async ({ site, origins }, provide) => {
    let answer: Omit<HostPage, 'page'> = { html: '' }
    const filled = (text: string) => text.replaceAll('{site}', site)
    const { address, server } = await listening(({ url }, response) => {
      if (url === '/picture.svg') return void response.setHeader('Content-Type', 'image/svg+xml').end(SVG)
      if (url !== '/') return void response.writeHead(204).end()
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      if (answer.policy) response.setHeader('Content-Security-Policy', filled(answer.policy))
      response.end(filled(`<!doctype html><html lang="en"><title>host</title><body>${answer.html}`))
    })
    const { origin } = new URL(address.replace('127.0.0.1', 'localhost'))
    origins.add(origin)
    await provide({
      origin,
      open: async ({ page, ...wanted }) => {
        answer = wanted
        await page.goto(`${origin}/`)
      },
    })
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  },
  opened: async ({ page, site }, provide) => {
    const opened: string[] = []
    await page.route(`${site}embed/**`, (route) => route.fulfill({ contentType: 'text/html', body: STAND_IN }))
    // A frame that moves with its element asks for its old page once more and gives it up at once: that opens nothing.
    page.on('framenavigated', (frame) => {
      if (frame.url().startsWith(`${site}embed/`)) opened.push(new URL(frame.url()).search)
    })
    await provide(opened)
  },
})

/**
 * A stand-in for the page `/embed/`: it speaks version 1 of the protocol, shows the query that it was opened with and
 * each one that it was told, and does what its query asks for: `silent` says nothing, `drawn` waits until
 * it is drawn, `height` is how high it is.
 */
const STAND_IN = `<!doctype html><html lang="en"><title>child</title><output></output><a href="#x">link</a><script>
  const say = (type, rest) => parent.postMessage({ type: 'quotient:' + type, v: 1, ...rest }, '*')
  const told = []
  const show = (search) => {
    const query = new URLSearchParams(search)
    told.push(search)
    document.querySelector('output').textContent = told.join(' then ')
    if (query.has('silent')) return
    if (told.length === 1) say('ready')
    say('height', { height: Number(query.get('height') || 300) })
    say('title', { title: 'The chart of ' + (query.get('screen') || 'nothing') })
  }
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data.type === 'quotient:view' && data.v === 1) show(data.search)
  })
  if (location.search.includes('drawn')) requestAnimationFrame(() => show(location.search))
  else show(location.search)
</script>`
