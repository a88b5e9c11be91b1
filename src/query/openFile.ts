import type { Problem } from '../schema/problems'
import type { DataSource } from './dataSource'
import { LoadFailure } from './loadFailure'
import { openedStore } from './opened'

/** From this size on a file is read beside the page, which would stand still for longer than a reader overlooks. */
export const LARGE_BYTES = 1_000_000

let count = 0

/**
 * Opens a reader's file: the page shows it from then on. Nothing changes while anything is wrong with it, or when another
 * one is opened meanwhile. Answers whether it was opened.
 */
export async function openFile(file: File): Promise<boolean> {
  const { name } = file
  const stop = new AbortController()
  openedStore.getState().reading?.stop()
  openedStore.setState({ reading: file.size < LARGE_BYTES ? null : { name, stop: () => stop.abort() } })
  const opened = await read(file, stop.signal).catch(problemsOf)
  if (stop.signal.aborted) return false
  openedStore.setState({ reading: null })
  if (!opened.ok) {
    openedStore.setState({ refused: { name, problems: opened.problems } })
    return false
  }
  openedStore.getState().shown?.source.close?.()
  openedStore.setState({ shown: { name, source: opened.source }, refused: null })
  return true
}

/** What has failed besides the file itself; only a failure in words is one that is known. */
function problemsOf(error: unknown): Read {
  if (error instanceof LoadFailure) return { ok: false, problems: error.problems }
  throw error
}

type Read = { ok: true; source: DataSource } | { ok: false; problems: readonly Problem[] }

async function read(file: File, signal: AbortSignal): Promise<Read> {
  const id = `file-${++count}`
  const beside = file.size < LARGE_BYTES ? null : await readBeside(file, { id, signal })
  if (beside) return beside
  // The door, its library and the engine come when somebody has a file.
  const [{ readFile }, { judgedSource }] = await Promise.all([import('./readFile'), import('./memorySource')])
  const parsed = await readFile(file)
  return parsed.ok ? { ok: true, source: await judgedSource(id, parsed.dataset) } : parsed
}

async function readBeside(file: File, { id, signal }: { id: string; signal: AbortSignal }): Promise<Read | null> {
  const [{ startWorker }, { workerSource }] = await Promise.all([import('./startWorker'), import('./workerSource')])
  const worker = startWorker()
  return worker && workerSource(worker, { file, id, signal })
}
