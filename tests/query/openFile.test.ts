import { afterEach, expect, test, vi } from 'vitest'
import { closeFile, openedStore, stopReading } from '../../src/query/opened'
import { LARGE_BYTES, openFile } from '../../src/query/openFile'
import { serveData } from '../../src/query/serveData'
import type { Reply } from '../../src/query/workerMessages'
import { smallWorld } from '../views/world'

const WORLD = JSON.stringify(smallWorld())
const shownNow = () => openedStore.getState().shown?.name
const readingNow = () => openedStore.getState().reading?.name

/** A file whose bytes come when the test says so. */
function fileOf(name: string, { text = WORLD, isLarge = false } = {}) {
  const file = new File([text], name)
  let come = () => {}
  const waits = new Promise<void>((done) => (come = done))
  const bytes = vi.fn<() => Promise<ArrayBuffer>>(async () => {
    await waits
    return new TextEncoder().encode(text).buffer
  })
  Object.assign(file, { arrayBuffer: bytes })
  if (isLarge) Object.defineProperty(file, 'size', { value: LARGE_BYTES })
  return { file, bytes, come }
}

/** Workers in this very thread; each starts when the test says so. */
function standIn() {
  const workers: { start: () => void; terminate: () => void }[] = []
  vi.stubGlobal(
    'Worker',
    class {
      readonly #page: ((event: MessageEvent) => void)[] = []
      readonly #inside: ((event: MessageEvent) => void)[] = []
      terminate = vi.fn<() => void>(() => void (this.#inside.length = 0))
      constructor() {
        workers.push({ start: this.#start, terminate: this.terminate })
      }
      postMessage(data: unknown) {
        setTimeout(() => this.#inside.forEach((hear) => hear({ data } as MessageEvent)))
      }
      addEventListener(type: string, hear: (event: MessageEvent) => void) {
        if (type === 'message') this.#page.push(hear)
      }
      #start = () =>
        serveData({
          postMessage: (data: Reply) => this.#page.forEach((hear) => hear({ data } as MessageEvent)),
          addEventListener: (_type, hear) => void this.#inside.push(hear),
        })
    },
  )
  return workers
}

/** The worker, as soon as it is asked for. */
const workerOf = <T>(workers: T[]) => vi.waitUntil(() => workers[0])

afterEach(() => {
  stopReading()
  closeFile()
  vi.unstubAllGlobals()
})

test('the file that was chosen last is the one that is shown, however long each takes', async () => {
  const a = fileOf('a.json')
  const b = fileOf('b.json')
  const first = openFile(a.file)
  const second = openFile(b.file)
  b.come()
  expect([await second, shownNow()]).toEqual(['opened', 'b.json'])
  a.come()
  expect([await first, shownNow()]).toEqual(['left', 'b.json'])
})

test('a file that was left is not refused either', async () => {
  const wrong = fileOf('wrong.json', { text: '{' })
  const fine = fileOf('fine.json')
  const first = openFile(wrong.file)
  const second = openFile(fine.file)
  wrong.come()
  fine.come()
  expect([await first, await second]).toEqual(['left', 'opened'])
  expect(openedStore.getState().refused).toBeNull()
})

test('a large file can be left until it is shown, whatever became of one before it', async () => {
  const workers = standIn()
  const small = fileOf('small.json')
  const large = fileOf('large.json', { isLarge: true })
  const first = openFile(small.file)
  const second = openFile(large.file)
  small.come()
  expect([await first, readingNow()]).toEqual(['left', 'large.json'])
  const { start } = await workerOf(workers)
  start()
  large.come()
  expect([await second, readingNow(), shownNow()]).toEqual(['opened', undefined, 'large.json'])
})

test('a large file that is left before its worker is ready is read nowhere', async () => {
  const workers = standIn()
  const { file, bytes, come } = fileOf('large.json', { isLarge: true })
  come()
  const opening = openFile(file)
  const { terminate } = await workerOf(workers)
  stopReading()
  expect(await opening).toBe('left')
  expect(bytes).not.toHaveBeenCalled()
  expect(terminate).toHaveBeenCalled()
})

test('a large file that is left at once starts no worker', async () => {
  const workers = standIn()
  const { file } = fileOf('large.json', { isLarge: true })
  const opening = openFile(file)
  stopReading()
  expect([await opening, workers]).toEqual(['left', []])
})

test('a large file that is shown keeps its worker while another one is refused', async () => {
  const workers = standIn()
  const large = fileOf('large.json', { isLarge: true })
  const opening = openFile(large.file)
  const { start, terminate } = await workerOf(workers)
  start()
  large.come()
  await opening
  const wrong = fileOf('wrong.json', { text: '{' })
  wrong.come()
  expect([await openFile(wrong.file), shownNow()]).toEqual(['refused', 'large.json'])
  expect(terminate).not.toHaveBeenCalled()
})

test('without the code to read it a file is refused in words, and nothing is being read', async () => {
  vi.doMock('../../src/query/readFile', () => {
    throw new TypeError('Failed to fetch')
  })
  try {
    expect(await openFile(fileOf('large.json', { isLarge: true }).file)).toBe('refused')
  } finally {
    vi.doUnmock('../../src/query/readFile')
  }
  expect(openedStore.getState()).toMatchObject({
    reading: null,
    refused: { name: 'large.json', problems: [{ code: 'offline-or-refused' }] },
  })
})
