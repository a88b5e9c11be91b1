import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { cacheRule, headersIn } from '../../src/build/policy'
import { PEERS_BUILT } from './buildPeers'

const SITE = resolve(import.meta.dirname, '../../dist')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const COMPRESSED_ALREADY = new Set(['.png', '.woff2'])

export type Served = { origin: string; close: () => void }
type Kept = { body: Buffer; headers: Record<string, string> }

/**
 * Serves the site and the peers' pages over HTTP/1.1 on this machine, Brotli 11, each file compressed once and kept. The
 * site has its own headers; the pages of peers have all of them but the policy, under which several could not run.
 */
export async function serve(): Promise<Served> {
  const headers = headersIn(await readFile(join(SITE, '_headers'), 'utf8'))
  const kept = new Map<string, Promise<Kept | null>>()
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = kept.get(path) ?? fileAt(path, headers)
    kept.set(path, file)
    const found = await file
    response.writeHead(found ? 200 : 404, found?.headers).end(found?.body)
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(400).end())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server of the bench has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function fileAt(path: string, site: Record<string, string>): Promise<Kept | null> {
  const isPeer = path.startsWith('/peers/')
  // An empty page of the same origin, so that a run begins in the process that it will be measured in.
  if (path === '/blank') return { body: Buffer.from('<!doctype html>'), headers: { 'Content-Type': TYPES['.html']! } }
  const root = isPeer ? PEERS_BUILT : SITE
  const name = join(root, path.endsWith('/') ? `${path}index.html` : path)
  if (!name.startsWith(root + sep)) return null
  const raw = await readFile(name).catch(() => null)
  if (raw === null) return null
  const ending = extname(name)
  const isCompressed = !COMPRESSED_ALREADY.has(ending)
  const body = isCompressed ? await promisify(brotliCompress)(raw) : raw
  const { 'Content-Security-Policy': policy, ...others } = site
  const rule = cacheRule(path)
  return {
    body,
    headers: {
      ...others,
      ...(isPeer ? {} : { 'Content-Security-Policy': policy! }),
      ...(rule === null ? {} : { 'Cache-Control': rule }),
      ...(isCompressed ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}),
      'Content-Type': TYPES[ending] ?? 'application/octet-stream',
      'Content-Length': String(body.length),
    },
  }
}
