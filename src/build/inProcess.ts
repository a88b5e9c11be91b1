import { fork } from 'node:child_process'
import { resolve } from 'node:path'

/** What a process says in the end. */
type Said<T> = { answer: T } | { failure: string }

/** What such a process does: it works, says what came of it, and only then lets go. */
export async function answerWith<T>(work: () => T | Promise<T>): Promise<void> {
  const tell = (said: Said<T>) => process.send?.(said, () => process.disconnect())
  try {
    tell({ answer: await work() })
  } catch (error) {
    tell({ failure: error instanceof Error ? error.message : String(error) })
  }
}

/** Runs a TypeScript file of ours in a process of its own, and waits for what it says. */
export function inProcess<T>(root: string, file: string, given: readonly string[] = []): Promise<T> {
  return new Promise((done, fail) => {
    const child = fork(resolve(root, file), given, {
      cwd: root,
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, NODE_ENV: 'production' },
      serialization: 'advanced',
    })
    child.once('message', (said: Said<T>) => ('answer' in said ? done(said.answer) : fail(new Error(said.failure))))
    child.once('error', fail)
    // Too late to matter after an answer.
    child.once('disconnect', () => fail(new Error(`${file} ended without an answer`)))
  })
}
