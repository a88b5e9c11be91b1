import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { findChromium } from '../browser/chromium'
import { buildPeers } from './buildPeers'
import { visit, type Visit } from './measure'
import { PAGES, PEER_NAMES } from './pages'
import { mediansOf, reportOf } from './report'
import { serve } from './serve'

/**
 * `npm run bench`: the site beside pages with the same chart by other means, in one run, in turns. `--runs 3` for a quick
 * look, `--only landing,recharts` for some pages, `--built` where the site is built already. It prints, and asserts nothing.
 */
const ROOT = resolve(import.meta.dirname, '../..')
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    only: { type: 'string' },
    built: { type: 'boolean', default: false },
  },
})
const runs = Number(values.runs)
const only = values.only?.split(',')
const unknown = only?.filter((name) => !PAGES.some((page) => page.name === name)) ?? []
if (!Number.isInteger(runs) || runs < 1) fail(`--runs: expected a whole number from 1, got "${values.runs}"`)
if (unknown.length > 0)
  fail(`--only: expected ${PAGES.map(({ name }) => name).join(', ')}, got "${unknown.join('", "')}"`)

const pages = PAGES.filter(({ name }) => only?.includes(name) ?? true)
if (!existsSync(resolve(import.meta.dirname, 'node_modules')))
  run(NPM, ['ci', '--prefix', 'tests/bench', '--ignore-scripts'])
run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tests/bench/peers'])
if (!values.built)
  run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'runner', '--logLevel', 'warn'])
await buildPeers(PEER_NAMES.filter((name) => pages.some((page) => page.name === name)))

const { origin, close } = await serve()
const browser = await chromium.launch(findChromium())
const visits = new Map<string, Visit[]>(pages.map(({ name }) => [name, []]))
const loadBefore = loadavg()[0]!
try {
  // The first round is not counted: it fills the caches of server and machine.
  for (let round = 0; round <= runs; round++) {
    console.error(round === 0 ? 'A round to warm up' : `Round ${round} of ${runs}`)
    for (const page of shuffled(pages)) {
      const one = await visit(browser, origin, page)
      if (round > 0) visits.get(page.name)!.push(one)
    }
  }
} finally {
  await browser.close()
  close()
}

const results = new Map([...visits].map(([name, all]) => [name, mediansOf(all)]))
const machine = `${cpus().length} cores, load ${loadBefore.toFixed(1)} before and ${loadavg()[0]!.toFixed(1)} after`
console.log(
  `${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}, processor slowed down 4 times, 1.6 Mbit/s, 150 ms, ` +
    `medians of ${runs} interleaved runs; ${machine}\n\n${reportOf(results)}`,
)

/** Another order in each round: the page before leaves a browser more or less busy, and is not to be always the same. */
function shuffled<T>(items: readonly T[]): T[] {
  const drawn = items.map((item) => ({ item, lot: Math.random() }))
  return drawn.toSorted((a, b) => a.lot - b.lot).map(({ item }) => item)
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) fail(`${[command, ...args].join(' ')} failed`)
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
