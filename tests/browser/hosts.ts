import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import { type Page, test } from '@playwright/test'

const DIST = resolve(import.meta.dirname, '../../dist')
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** A server on a port of its own, and so on an origin of its own. */
export async function listening(answer: RequestListener): Promise<{ address: string; server: Server }> {
  const server = createServer(answer)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server }
}

/** The built site on a plain host: below a folder, without any of the headers that we ask for. */
export const bareSite: RequestListener = (request, response) => {
  const path = decodeURIComponent((request.url ?? '/').replace(/\?.*$/, '')).replace(/^\/news\/charts\//, '/')
  const file = join(DIST, path.endsWith('/') ? `${path}index.html` : path)
  if (!file.startsWith(DIST) || !existsSync(file) || statSync(file).isDirectory()) {
    response.statusCode = 404
    response.end()
    return
  }
  response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
  response.end(readFileSync(file))
}

/** The built site on a plain host, and somebody else's page on an origin of its own, for the tests of a file. */
export function framingHost() {
  let servers: Server[] = []
  let hosted = ''
  const at = { site: '', host: '' }
  test.beforeAll(async () => {
    const plain = await listening(bareSite)
    const framing = await listening((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(hosted)
    })
    servers = [plain.server, framing.server]
    at.site = `${plain.address}news/charts/`
    at.host = framing.address
  })
  test.afterAll(() => servers.forEach((server) => server.close()))
  return {
    at,
    /** Opens a page of the host, whatever it is. */
    async open(page: Page, markup: string): Promise<void> {
      hosted = markup
      await page.goto(at.host)
    },
  }
}

/** What the host page has heard from its frame. */
export type Said = { type: string; v: number; height?: number; title?: string; origin: string; isOurs: boolean }

/** Everything that the host page has heard. */
export const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: Said[] }).heard)

/** A page of somebody else's that frames an address: it hears what the frame says and makes it as high as that asks. */
export function hostPage(frame: string, { sandbox = 'allow-scripts', rest = '' } = {}): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>A host</title></head>
<body style="margin:0"><h1>A page of somebody else's</h1><button id="deck">A deck</button>
<iframe id="chart" title="A chart" sandbox="${sandbox}" src="${frame}" style="width:100%;height:480px;border:0"></iframe>
${rest}
<script>
  globalThis.heard = []; globalThis.keys = []
  addEventListener('keydown', (event) => keys.push(event.key))
  addEventListener('message', ({ data, source, origin }) => {
    heard.push({ ...data, origin, isOurs: source === chart.contentWindow })
    if (source === chart.contentWindow && data.type === 'quotient:height') chart.style.height = data.height + 'px'
  })
</script></body></html>`
}
