import { english } from '../domain/texts/en'
import type { Problem } from '../schema/problems'
import type { DataSource, LedgerAsked } from './dataSource'
import { LoadFailure } from './loadFailure'
import type { Asks, Reply, Request, SentLedger, Withdrawal } from './workerMessages'

/** What is asked of a worker, so that a test can stand in for one. */
export type Connection = {
  postMessage: (message: Request | Withdrawal) => void
  addEventListener: (type: 'message' | 'messageerror' | 'error', listener: (event: MessageEvent) => void) => void
  terminate: () => void
}

type OpenedFile = { ok: true; source: DataSource } | { ok: false; problems: readonly Problem[] }
type Waiting = { answer: (event: MessageEvent) => void; fail: (error: Error) => void }

/**
 * Opens a file in a worker, which holds it from then on: the page asks for slices and never has the whole. Null where the
 * worker does not start; then the page has to do it. A worker that dies later fails every question in words.
 */
export async function workerSource(
  worker: Connection,
  { file, id, signal }: { file: File; id: string; signal: AbortSignal },
): Promise<OpenedFile | null> {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let died: LoadFailure | null = null
  let start = (_isRunning: boolean) => {}
  const started = new Promise<boolean>((done) => (start = done))
  const die = (found: string) => {
    died = failure(file.name, found)
    worker.terminate()
    start(false)
    for (const { fail } of waiting.values()) fail(died)
    waiting.clear()
  }
  worker.addEventListener('error', ({ type }) => die(`the work on it ended: ${type}`))
  worker.addEventListener('messageerror', ({ type }) => die(`the work on it ended: ${type}`))
  worker.addEventListener('message', (event: MessageEvent<Reply>) => {
    if ('ready' in event.data) return start(true)
    waiting.get(event.data.id)?.answer(event)
    waiting.delete(event.data.id)
  })
  const ask = <Ask extends keyof Asks>(name: Ask, about: Asks[Ask]['about'], given?: AbortSignal) =>
    new Promise<Asks[Ask]['answer']>((done, fail) => {
      if (died) return fail(died)
      if (given?.aborted) return fail(given.reason)
      const own = ++lastId
      const withdraw = () => {
        waiting.delete(own)
        worker.postMessage({ id: own, ask: 'withdraw' })
        fail(given?.reason)
      }
      const over = () => given?.removeEventListener('abort', withdraw)
      waiting.set(own, {
        answer({ data }) {
          over()
          if ('failed' in data) fail(failure(file.name, data.failed))
          else done(data.answer)
        },
        fail(error) {
          over()
          fail(error)
        },
      })
      given?.addEventListener('abort', withdraw)
      worker.postMessage({ id: own, ask: name, about } as Request)
    })
  signal.addEventListener('abort', () => die('it was closed'))
  if (!(await started)) return null
  const opened = await ask('open', file)
  if (!opened.ok) {
    worker.terminate()
    return opened
  }
  const facets = { ...opened.facets, catalog: { ...opened.facets.catalog, texts: english } }
  return {
    ok: true,
    source: {
      id,
      facets: async () => facets,
      slice: (question, given) => ask('slice', question, given),
      fact: (coordinates, given) => ask('fact', coordinates, given),
      source: (sourceId, given) => ask('source', sourceId, given),
      verdicts: (given) => ask('verdicts', null, given),
      conflicts: (given) => ask('conflicts', null, given),
      ledger: {
        summary: (asked, given) => ask('ledger', sent(asked), given),
        rows: (asked, rows, given) => ask('ledgerRows', { ...sent(asked), rows }, given),
      },
      close: () => worker.terminate(),
    },
  }
}

function sent({ question, texts }: LedgerAsked): SentLedger {
  return { question, language: texts.language }
}

function failure(address: string, found: string): LoadFailure {
  const problem = {
    code: 'worker',
    path: '(the file)',
    found,
    expected: 'an answer',
    next: 'Open the file again; if it fails again, split it by market or by year.',
  }
  return new LoadFailure({ address, problems: [problem] })
}
