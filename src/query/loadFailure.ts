import { type Problem, problemLine } from '../schema/problems'

type Failure = { address: string; problems: Problem[]; retryable?: boolean; needsReload?: boolean }

/** Why a file could not be had or read, complete enough for a card that says so. */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure'
  /** Of the file that was asked for. */
  readonly address: string
  readonly problems: readonly Problem[]
  /** Whether asking again at once may well help: true after a refusal or a cut, false for what will not change. */
  readonly retryable: boolean
  /** Whether only the whole page can ask again: the file comes by an element of the page. */
  readonly needsReload: boolean

  constructor({ address, problems, retryable = false, needsReload = false }: Failure) {
    super(`${address}: ${problems.map(problemLine)[0] ?? 'could not be read'}`)
    this.address = address
    this.problems = problems
    this.retryable = retryable
    this.needsReload = needsReload
  }
}

/** Longer than this nobody waits for a file. */
export const TIMEOUT_MS = 15_000

/** That a file has not come in time. */
export function timeoutOf(address: string): LoadFailure {
  const problem = {
    code: 'timeout',
    path: '(the file)',
    found: `no complete answer after ${TIMEOUT_MS / 1000} seconds`,
    expected: `the whole file within ${TIMEOUT_MS / 1000} seconds`,
    next: 'Check the connection, then try again.',
  }
  return new LoadFailure({ address, problems: [problem] })
}
