import { fork } from 'node:child_process'
import { resolve } from 'node:path'

/** What a process says in the end. */
export type Said<T> = { answer: T } | { failure: string }

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
