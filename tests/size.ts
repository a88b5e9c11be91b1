import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import packageJson from '../package.json' with { type: 'json' }

/**
 * What a reader must download, in kB of brotli, against `budgets` in package.json: for each page what it names
 * (script and style; fonts of its first screen; a page without a number of its own is held to `firstLoad`), its HTML,
 * the data file, the script of the element, and each chunk that is loaded later. A chunk without a number of
 * its own is held to `lazy`.
 */
type Budgets = {
  firstLoad: number
  pages: Record<string, number>
  fonts: number
  data: number
  lazy: number
  element: number
  html: { first: number; embed: number; view: number }
  chunks: Record<string, number>
}

/** Fonts that a browser fetches for signs that the first ones lack. */
const FOR_OTHER_SIGNS = /-latin(?:-ext)?-wght-normal-[^/]*$/

const DIST = resolve(import.meta.dirname, '../dist')
const budgets: Budgets = packageJson.budgets

const weights = new Map<string, number>()
function weigh(file: string): number {
  const known = weights.get(file)
  if (known !== undefined) return known
  const bytes = readFileSync(join(DIST, file))
  const kB = (file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length) / 1000
  weights.set(file, kB)
  return kB
}

const sum = (files: readonly string[]) => files.reduce((total, file) => total + weigh(file), 0)
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
const assets = files.filter((file) => file.startsWith('assets/') && /\.[^/]+$/.test(file))

let failures = 0
let checked = 0
function check(what: string, kB: number, limit: number): void {
  checked++
  const isOver = kB > limit
  if (isOver) failures++
  const verdict = isOver ? `, ${(kB - limit).toFixed(1)} kB over its budget of ${limit} kB` : ` of ${limit} kB`
  console.log(`${isOver ? 'over' : 'ok  '}  ${what}: ${kB.toFixed(1)} kB${verdict}`)
}

check('embed.js', weigh('embed.js'), budgets.element)

const loadedFirst = new Set<string>()
for (const page of files.filter((file) => file.endsWith('.html'))) {
  const html = readFileSync(join(DIST, page), 'utf8')
  const named = assets.filter((file) => html.includes(file))
  for (const file of named) loadedFirst.add(file)
  // All that it needs, script and receipts among it.
  const kind = html.includes('<template data-receipt') ? 'embed' : page.startsWith('v/') ? 'view' : 'first'
  check(`${page}, its HTML`, weigh(page), budgets.html[kind])
  check(
    `${page}, script and style`,
    sum(named.filter((file) => /\.(?:js|css)$/.test(file))),
    budgets.pages[page.replace(/^(embed|present)\/.*/, '$1/')] ?? budgets.firstLoad,
  )
  check(
    `${page}, fonts`,
    sum(named.filter((file) => file.endsWith('.woff2') && !FOR_OTHER_SIGNS.test(file))),
    budgets.fonts,
  )
}
for (const file of assets) {
  if (file.endsWith('.json')) check(file, weigh(file), budgets.data)
  if (!file.endsWith('.js') || loadedFirst.has(file)) continue
  const name = file.slice('assets/'.length).replace(/-[\w-]{8}\.js$/, '')
  check(`${name}, loaded later`, weigh(file), budgets.chunks[name] ?? budgets.lazy)
}

if (checked === 0) throw new Error('dist/ has no page to weigh: run "npm run build" first')
if (failures > 0) {
  console.error(`${failures} of ${checked} over budget: make it smaller or load it later; budgets only ever go down.`)
  process.exitCode = 1
}
