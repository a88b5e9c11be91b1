import { type Catalog, catalogOf } from '../../src/domain/catalog'
import { coordinatesOf } from '../../src/domain/coordinates'
import { type Claim, claimOf, fits } from '../../src/domain/moves'
import { figureAt, type Side, sideOf } from '../../src/domain/sides'
import { COORDINATES } from '../../src/domain/coordinates'
import { verdictsOf } from '../../src/domain/verdicts'
import type { Statement } from '../../src/schema/dataset'
import { grownFile } from './grownFile'

/**
 * How long verdicts take as a file grows, beside a search through all that is published. It prints, and asserts nothing:
 * `npm run bench:verdicts`.
 */
const SIZES = [1_000, 10_000, 100_000]
const QUOTED_SHARE = 0.05
const QUOTED_FIXED = 500
const NAIVE_UP_TO = 10_500
const RUNS = 5
const VENDORS = 40
const QUARTERS = 60

type File = { statements: Statement[]; quoted: number; catalog: Catalog }

function fileOf(published: number, quoted: number): File {
  const data = grownFile({ published, quoted, vendors: VENDORS, quarters: QUARTERS, most: 30 })
  return { statements: data.statements, quoted, catalog: catalogOf(data) }
}

/** What a search without an index does: each quoted number is held against every published fact, one by one. */
function naiveSearch({ statements, catalog }: File): number {
  const side = sideOf(statements, 'published', catalog)
  const claims = statements.filter(({ source: id }) => id !== 'release').flatMap((own) => claimOf(own) ?? [])
  return claims.filter((claim) => !fits(claim, figureAt(side, claim.coordinates)) && standsElsewhere(claim, side))
    .length
}

function standsElsewhere(claim: Claim, side: Side): boolean {
  let found = false
  for (const [first] of side.facts.values()) {
    const own = coordinatesOf(first!)
    const differing = COORDINATES.filter((coordinate) => own[coordinate] !== claim.coordinates[coordinate])
    if (differing.length === 1 && fits(claim, figureAt(side, own))) found = true
  }
  return found
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const medianOf = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!

/** The same file with one quoted number, which stands nowhere: what verdicts cost before they depend on the quoted ones. */
function withOneQuoted({ statements, quoted }: File): Statement[] {
  return [...statements.slice(0, statements.length - quoted), { ...statements.at(-1)!, value: 99.9 }]
}

type Times = { verdicts: number[]; one: number[]; naive: number[] }

/** Runs take turns, so that a slow minute of the machine falls on all; every run gets copies that nothing remembers. */
function measure(files: readonly File[]): void {
  const times = files.map((): Times => ({ verdicts: [], one: [], naive: [] }))
  // The first run warms up.
  for (let run = 0; run <= RUNS; run++)
    for (const [index, file] of files.entries()) {
      const taken = run > 0 ? times[index]! : { verdicts: [], one: [], naive: [] }
      const [all, one, again] = [file.statements, withOneQuoted(file), file.statements].map((own) =>
        structuredClone(own),
      )
      taken.verdicts.push(timed(() => verdictsOf(all!, file.catalog)))
      taken.one.push(timed(() => verdictsOf(one!, file.catalog)))
      if (file.statements.length <= NAIVE_UP_TO)
        taken.naive.push(timed(() => naiveSearch({ ...file, statements: again! })))
    }
  print(files, times)
}

function print(files: readonly File[], times: Times[]): void {
  const rows = files.map((file, index) => {
    const { verdicts, one, naive } = times[index]!
    const all = medianOf(verdicts)
    return {
      file,
      all,
      index: medianOf(one),
      each: (all * 1000) / file.quoted,
      naive: naive.length > 0 ? medianOf(naive) : null,
    }
  })
  const lines = rows.map(({ file, all, index, each, naive }) => [
    String(file.statements.length),
    String(file.quoted),
    all.toFixed(1),
    index.toFixed(1),
    each.toFixed(0),
    `${(each / rows[0]!.each).toFixed(2)}×`,
    (((all - index) * 1000) / file.quoted).toFixed(0),
    naive === null ? '–' : naive.toFixed(1),
    naive === null ? '–' : `${(naive / all).toFixed(1)}×`,
  ])
  for (const line of [HEAD, ...lines]) console.log(line.map((cell) => cell.padStart(14)).join(''))
}

/** "µs each" is the time per quoted statement, "to first" beside the first row, "beyond" without the index. */
const HEAD = [
  'statements',
  'quoted',
  'verdicts ms',
  'index ms',
  'µs each',
  'to first',
  'µs beyond',
  'naive ms',
  'to verdicts',
]

console.log(
  `Medians of ${RUNS} runs that take turns; the time of verdicts includes the index, which grows with what is published.`,
)
console.log('\n5 % of a file are quoted')
measure(SIZES.map((size) => fileOf(size * (1 - QUOTED_SHARE), size * QUOTED_SHARE)))
console.log(`\n${QUOTED_FIXED} are quoted, whatever is published`)
measure(SIZES.map((size) => fileOf(size, QUOTED_FIXED)))
