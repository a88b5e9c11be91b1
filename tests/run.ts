import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import packageJson from '../package.json' with { type: 'json' }

/**
 * `npm test`: every check in order. A failed one does not stop the others, so that a person sees all that is wrong. The
 * last line sums up the tests, where each check that is no test runner counts as one.
 */
type Count = { passed: number; failed: number; skipped: number }
type Step = { name: string; script: keyof typeof packageJson.scripts; report?: 'vitest' | 'playwright'; needs?: string }
type Outcome = Step & { count: Count; seconds: number; note: string }

const ROOT = resolve(import.meta.dirname, '..')

const STEPS: Step[] = [
  { name: 'format', script: 'check:format' },
  { name: 'lint', script: 'check:lint' },
  { name: 'types', script: 'check:types' },
  { name: 'dead code', script: 'check:dead' },
  { name: 'JSON Schema', script: 'check:schema' },
  { name: 'unit and component tests', script: 'check:tests', report: 'vitest' },
  { name: 'build', script: 'build' },
  { name: 'size budgets', script: 'check:size', needs: 'build' },
  { name: 'browser tests', script: 'check:browser', report: 'playwright', needs: 'build' },
]

const PASSED: Count = { passed: 1, failed: 0, skipped: 0 }
const FAILED: Count = { passed: 0, failed: 1, skipped: 0 }

const reports = mkdtempSync(join(tmpdir(), 'quotient-test-'))
const outcomes: Outcome[] = []
for (const step of STEPS) {
  const isBlocked = outcomes.some(({ name, count }) => name === step.needs && count.failed > 0)
  console.log(`\n== ${step.name}`)
  const outcome = isBlocked ? { ...step, count: FAILED, seconds: 0, note: `not run: no ${step.needs}` } : run(step)
  outcomes.push(outcome)
  console.log(`== ${step.name}: ${describe(outcome)}`)
}
rmSync(reports, { recursive: true, force: true })

console.log('\nSummary')
for (const outcome of outcomes)
  console.log(`  ${outcome.count.failed > 0 ? 'FAILED' : 'ok    '}  ${outcome.name}: ${describe(outcome)}`)
const total = outcomes.reduce((sum, { count }) => add(sum, count), { passed: 0, failed: 0, skipped: 0 })
process.exitCode = total.failed > 0 ? 1 : 0
console.log(`\n${inWords(total)}`)

function run(step: Step): Outcome {
  const started = performance.now()
  const file = join(reports, `${step.script.replace(':', '-')}.json`)
  const { status, error } = spawnSync(packageJson.scripts[step.script] + reporters(step, file), {
    cwd: ROOT,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file, PATH: pathWithTools() },
  })
  if (error) console.error(error.message)
  const isFine = status === 0
  const seconds = (performance.now() - started) / 1000
  if (!step.report) return { ...step, count: isFine ? PASSED : FAILED, seconds, note: '' }
  const count = counted(step.report, file)
  // A runner can fail without a failed test: a file that does not load, no browser, a server that does not start.
  if (!isFine && count.failed === 0) return { ...step, count: add(count, FAILED), seconds, note: 'the runner failed' }
  return { ...step, count, seconds, note: '' }
}

function reporters({ report }: Step, file: string): string {
  if (report === 'vitest') return ` --reporter=default --reporter=json --outputFile.json="${file}"`
  return report === 'playwright' ? ' --reporter=line,json' : ''
}

function counted(report: 'vitest' | 'playwright', file: string): Count {
  try {
    const answer = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number> & { stats?: Record<string, number> }
    if (report === 'vitest')
      return {
        passed: answer.numPassedTests ?? 0,
        failed: answer.numFailedTests ?? 0,
        skipped: (answer.numPendingTests ?? 0) + (answer.numTodoTests ?? 0),
      }
    const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = answer.stats ?? {}
    return { passed: expected + flaky, failed: unexpected, skipped }
  } catch {
    console.error(`${report} left no report.`)
    return FAILED
  }
}

function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

function inWords({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function describe({ count, seconds, note }: Outcome): string {
  return `${inWords(count)} (${seconds.toFixed(1)} s)${note === '' ? '' : `, ${note}`}`
}

/** So that `tsx tests/run.ts` works by itself too, not only through npm. */
function pathWithTools(): string {
  const separator = process.platform === 'win32' ? ';' : ':'
  return [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(separator)
}
