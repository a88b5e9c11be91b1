import { type Problem, shown } from '../schema/problems'
import type { DataSource } from './dataSource'
import { LoadFailure } from './loadFailure'
import { openedStore } from './opened'

/** From this size on a file is read beside the page, which would stand still for longer than a reader overlooks. */
export const LARGE_BYTES = 1_000_000

/** What became of a file: it is shown, something is wrong with it, or the reader has left it or chosen another. */
type Outcome = 'opened' | 'refused' | 'left'

let count = 0

/** Leaves the file that is being read, whatever its size; null when there is none. */
let current: AbortController | null = null

/**
 * Opens a reader's file: the page shows it from then on. Nothing changes while anything is wrong with it. Of several
 * files the one that was chosen last is opened, however long each takes.
 */
export async function openFile(file: File): Promise<Outcome> {
  const { name } = file
  const stop = new AbortController()
  current?.abort()
  current = stop
  openedStore.setState({ reading: file.size < LARGE_BYTES ? null : { name, stop: () => stop.abort() } })
  try {
    const opened = await read(file, stop.signal)
    if (stop.signal.aborted) return 'left'
    if (!opened.ok) return refuse(name, opened.problems)
    openedStore.getState().shown?.source.close?.()
    openedStore.setState({ shown: { name, source: opened.source }, refused: null })
    return 'opened'
  } catch (error) {
    if (stop.signal.aborted) return 'left'
    // What has failed besides the file itself; only a failure in words is one that is known.
    if (error instanceof LoadFailure) return refuse(name, error.problems)
    throw error
  } finally {
    // From here on nothing leaves it: its worker answers for what is shown.
    if (current === stop) {
      current = null
      openedStore.setState({ reading: null })
    }
  }
}

function refuse(name: string, problems: readonly Problem[]): Outcome {
  openedStore.setState({ refused: { name, problems } })
  return 'refused'
}

type Read = { ok: true; source: DataSource } | { ok: false; problems: readonly Problem[] }

async function read(file: File, signal: AbortSignal): Promise<Read> {
  const id = `file-${++count}`
  const beside = file.size < LARGE_BYTES ? null : await readBeside(file, { id, signal })
  if (beside) return beside
  signal.throwIfAborted()
  const [{ readFile }, { judgedSource }] = await code(
    file,
    Promise.all([import('./readFile'), import('./memorySource')]),
  )
  signal.throwIfAborted()
  const parsed = await readFile(file)
  signal.throwIfAborted()
  return parsed.ok ? { ok: true, source: await judgedSource(id, parsed.dataset) } : parsed
}

async function readBeside(file: File, { id, signal }: { id: string; signal: AbortSignal }): Promise<Read | null> {
  const [{ startWorker }, { workerSource }] = await code(
    file,
    Promise.all([import('./startWorker'), import('./workerSource')]),
  )
  signal.throwIfAborted()
  const worker = startWorker()
  return worker && workerSource(worker, { file, id, signal })
}

/** The door, its library and the engine come when somebody has a file; when they do not come, that is said in words. */
async function code<T>({ name }: File, loading: Promise<T>): Promise<T> {
  try {
    return await loading
  } catch (error) {
    throw new LoadFailure({ address: name, problems: [noCode(error)] })
  }
}

function noCode(error: unknown): Problem {
  return {
    code: 'offline-or-refused',
    path: '(the file)',
    found: `no code to read it with: ${shown(String(error))}`,
    expected: 'an answer from the server',
    next: 'Check the connection, then open the file again; if it fails again, reload the page.',
  }
}
