import { describe, expect, it, vi } from 'vitest'
import { coordinatesOf } from '../../src/domain/coordinates'
import { chinese } from '../../src/domain/texts/zh'
import { english } from '../../src/domain/texts/en'
import { DEFAULT_VIEW } from '../../src/state/view'
import { ledgerQuestion } from '../../src/state/ledgerScene'
import { localLedger } from '../../src/query/localLedger'
import { memorySource } from '../../src/query/memorySource'
import { serveData } from '../../src/query/serveData'
import type { Reply, Request, Withdrawal } from '../../src/query/workerMessages'
import { type Connection, workerSource } from '../../src/query/workerSource'
import { grownFile } from '../bench/grownFile'
import { smallWorld } from '../views/world'

const WORLD = smallWorld()
const fileOf = (content: unknown) => new File([JSON.stringify(content)], 'mine.json')

/** A worker in this very thread: messages are copied, and come later, as they do between two. */
function standIn() {
  const page: Record<string, ((event: MessageEvent) => void)[]> = {}
  const inside: ((event: MessageEvent<Request | Withdrawal>) => void)[] = []
  const asked: (Request | Withdrawal)[] = []
  const tell = (type: string, data: unknown = null) =>
    page[type]?.forEach((hear) => hear({ type, data } as MessageEvent))
  const worker = {
    postMessage(message: Request | Withdrawal) {
      asked.push(message)
      const copy = message.ask === 'open' ? message : structuredClone(message)
      setTimeout(() => inside.forEach((hear) => hear({ data: copy } as MessageEvent<Request | Withdrawal>)))
    },
    addEventListener: (type: string, listener: (event: MessageEvent) => void) =>
      void (page[type] ??= []).push(listener),
    terminate: vi.fn<() => void>(() => void (inside.length = 0)),
  } satisfies Connection
  const serve = () =>
    serveData({
      postMessage(reply: Reply) {
        const copy = structuredClone(reply)
        setTimeout(() => tell('message', copy))
      },
      addEventListener: (_type, listener) => void inside.push(listener),
    })
  return { worker, serve, tell, asked }
}

async function opened(content: unknown = WORLD) {
  const connection = standIn()
  const stop = new AbortController()
  const opening = workerSource(connection.worker, { file: fileOf(content), id: 'beside', signal: stop.signal })
  connection.serve()
  const found = await opening
  if (!found?.ok) throw new Error('the file was not opened')
  return { ...connection, stop, source: found.source }
}

describe('a file in a worker', () => {
  it('gives the same answers as one in memory, and never the whole of it at hand', async () => {
    const { source } = await opened()
    const memory = memorySource('memory', WORLD)
    const { catalog, ...facets } = await source.facets()
    expect({ ...facets, catalog }).toEqual(await memory.facets())
    expect(catalog.texts).toBe(english)
    expect(await source.slice({ measures: ['rank'] })).toEqual(await memory.slice({ measures: ['rank'] }))
    const place = coordinatesOf(WORLD.statements[0]!)
    expect(await source.fact(place)).toEqual(await memory.fact(place))
    expect(await source.source('daily')).toEqual(await memory.source('daily'))
    expect(await source.verdicts()).toEqual(await memory.verdicts())
    expect(await source.conflicts()).toEqual(await memory.conflicts())
    expect(source.atHand).toBeUndefined()
  })

  it('answers for its ledger in the language of the reader', async () => {
    const { source } = await opened()
    const { catalog } = await source.facets()
    const local = localLedger(WORLD.statements, catalog)
    for (const [texts, q] of [
      [english, 'growth'],
      [chinese, '增长'],
    ] as const) {
      const asked = {
        question: ledgerQuestion({ ...DEFAULT_VIEW, q, sort: { key: 'value', descending: true } }),
        texts,
      }
      expect(await source.ledger!.summary(asked)).toEqual(local.summary(asked))
      const rows = await source.ledger!.rows(asked, { from: 1, to: 2 })
      expect(rows).toEqual(local.rows(asked, { from: 1, to: 2 }))
      expect(rows).toHaveLength(1)
    }
  })

  it('names what is wrong with a file, and is over', async () => {
    const { worker, serve } = standIn()
    const file = fileOf({ ...WORLD, statements: [{ ...WORLD.statements[0]!, source: 'nobody' }] })
    const opening = workerSource(worker, { file, id: 'wrong', signal: new AbortController().signal })
    serve()
    expect(await opening).toMatchObject({ ok: false, problems: [{ code: 'reference', path: 'statements[0].source' }] })
    expect(worker.terminate).toHaveBeenCalled()
  })

  it('leaves the work to the page where the worker does not start', async () => {
    const { worker, tell } = standIn()
    const opening = workerSource(worker, { file: fileOf(WORLD), id: 'none', signal: new AbortController().signal })
    tell('error')
    expect(await opening).toBeNull()
  })

  it('fails in words when the worker dies, now and later', async () => {
    const { source, tell } = await opened()
    const waiting = source.slice({})
    tell('error')
    const failure = { name: 'LoadFailure', address: 'mine.json', problems: [{ code: 'worker' }] }
    await expect(waiting).rejects.toMatchObject(failure)
    await expect(source.verdicts()).rejects.toMatchObject(failure)
  })

  it('takes a question back that nobody waits for', async () => {
    const { source, asked } = await opened()
    const stop = new AbortController()
    const waiting = source.slice({}, stop.signal)
    stop.abort(new Error('gone'))
    await expect(waiting).rejects.toThrow('gone')
    expect(asked.at(-1)).toMatchObject({ ask: 'withdraw', id: asked.at(-2)!.id })
    await expect(source.slice({}, AbortSignal.abort(new Error('before')))).rejects.toThrow('before')
  })

  it('answers what is quick while it judges', async () => {
    const { source } = await opened(grownFile({ published: 5000, quoted: 400, vendors: 10, quarters: 20, most: 20 }))
    const order: string[] = []
    const verdicts = source.verdicts().then(() => order.push('verdicts'))
    await new Promise((go) => setTimeout(go, 20))
    await source.slice({ market: 'm0' }).then(() => order.push('slice'))
    await verdicts
    expect(order).toEqual(['slice', 'verdicts'])
  })
})
