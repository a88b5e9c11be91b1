import { type Problem, problemLine } from '../schema/problems'

type Failure = { address: string; problems: Problem[]; retryable?: boolean }

/** Why a file could not be had or read, complete enough for a card that says so. */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure'
  /** Of the file that was asked for. */
  readonly address: string
  readonly problems: readonly Problem[]
  /** Whether asking again at once may well help: true after a refusal or a cut, false for what will not change. */
  readonly retryable: boolean

  constructor({ address, problems, retryable = false }: Failure) {
    super(`${address}: ${problems.map(problemLine)[0] ?? 'could not be read'}`)
    this.address = address
    this.problems = problems
    this.retryable = retryable
  }
}
