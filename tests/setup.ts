import fc from 'fast-check'
import { afterEach, beforeEach } from 'vitest'

// `npm run fuzz` draws far more cases for each property than `npm test` does.
const runs = Number(process.env['FUZZ_RUNS'] ?? 0)
if (runs > 0) fc.configureGlobal({ numRuns: runs })

/**
 * A test that makes the console speak has met something that a person should look at. A test that means to provoke it
 * takes the console over with `vi.spyOn(console, 'error').mockImplementation(() => {})` and says what it expects there.
 */
const said: string[] = []
for (const level of ['error', 'warn'] as const) {
  const print = console[level]
  console[level] = (...words: unknown[]) => {
    said.push(`console.${level}: ${words.map(String).join(' ').slice(0, 1000)}`)
    print(...words)
  }
}

beforeEach(() => {
  said.length = 0
})

afterEach(() => {
  const heard = said.splice(0)
  if (heard.length === 0) return
  throw new Error(
    `The console spoke during this test. Mend what it names; if the test means to provoke it, take the console over ` +
      `with vi.spyOn(console, 'error').mockImplementation(() => {}) and expect the call.\n${heard.join('\n')}`,
  )
})
