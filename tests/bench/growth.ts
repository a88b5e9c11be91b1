import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { findChromium } from '../browser/chromium'
import { type Grown, growthVisit } from './growthVisit'
import { grownFile } from './grownFile'
import { medianOf, table } from './report'
import { serve } from './serve'

/**
 * `npm run bench:growth`: the built site with files of growing size, opened as a reader opens them, in turns. Markets are
 * added, so that a chart shows as much of every file. `--runs 1` for a quick look, `--sizes 1000,10000` for some files.
 * It prints, and asserts nothing.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '1000,10000,100000,200000' },
  },
})
const runs = Number(values.runs)
const sizes = values.sizes.split(',').map(Number)

const folder = mkdtempSync(join(tmpdir(), 'quotient-growth-'))
const files = sizes.map((size) => {
  const path = resolve(folder, `${size}.json`)
  const quoted = size / 100
  writeFileSync(
    path,
    JSON.stringify(grownFile({ published: size - quoted, quoted, vendors: 20, quarters: 50, most: 10 })),
  )
  return { size, path, visits: [] as Grown[] }
})
const { origin, close } = await serve()
const browser = await chromium.launch(findChromium())
const loadBefore = loadavg()[0]!
try {
  // The first round is not counted: it fills the caches of server and machine.
  for (let round = 0; round <= runs; round++)
    for (const { size, path, visits } of files) {
      console.error(`Round ${round} of ${runs}, ${size} statements`)
      const one = await growthVisit(browser, origin, path)
      if (round > 0) visits.push(one)
    }
} finally {
  await browser.close()
  close()
}

const COLUMNS: readonly [head: string, key: keyof Grown][] = [
  ['chart ms', 'chart'],
  ['longest task', 'longestTask'],
  ['filter ms', 'filter'],
  ['receipt ms', 'receipt'],
  ['verdicts ms', 'verdicts'],
  ['ledger ms', 'ledger'],
  ['search ms', 'search'],
  ['longest frame', 'longestFrame'],
  ['page MB', 'heap'],
  ['worker MB', 'workerHeap'],
]
const rows = files.map(({ size, path, visits }) => [
  size.toLocaleString('en-GB'),
  (statSync(path).size / 1_000_000).toFixed(1),
  ...COLUMNS.map(([, key]) => medianOf(visits.flatMap((visit) => visit[key] ?? []))?.toFixed(0) ?? '–'),
])
rmSync(folder, { recursive: true })
console.log(
  `${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}, processor of the page slowed down 4 times, medians ` +
    `of ${runs} interleaved runs; ${cpus().length} cores, load ${loadBefore.toFixed(1)} before and ${loadavg()[0]!.toFixed(1)} after\n\n` +
    table(['statements', 'MB', ...COLUMNS.map(([head]) => head)], rows),
)
