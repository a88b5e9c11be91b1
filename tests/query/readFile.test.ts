import { expect, test } from 'vitest'
import { readFile } from '../../src/query/readFile'
import { smallWorld } from '../views/world'

const WORLD = smallWorld({ title: 'Größe, 手机' })
const bytesOf = (text: string) => new TextEncoder().encode(text)
const text = JSON.stringify(WORLD)

test('a file is read as it is, with or without a mark before it', async () => {
  const read = { ok: true, dataset: { title: 'Größe, 手机' } }
  expect(await readFile(new Blob([bytesOf(text)]))).toMatchObject(read)
  expect(await readFile(new Blob([Uint8Array.of(0xef, 0xbb, 0xbf), bytesOf(text)]))).toMatchObject(read)
})

test.each([
  ['Latin-1', [0x47, 0x72, 0xf6, 0xdf, 0x65]],
  ['GB18030', [0xca, 0xd6, 0xbb, 0xfa]],
])('a file in %s is refused, and no word of it is replaced', async (_, title) => {
  const [before = '', after = ''] = text.split('Größe, 手机')
  const file = new Blob([bytesOf(before), Uint8Array.from(title), bytesOf(after)])
  expect(await readFile(file)).toMatchObject({ ok: false, problems: [{ code: 'not-utf8' }] })
})

test('a file that cannot be read is no empty one', async () => {
  const file = new Blob([text])
  const moved = new DOMException('The requested file could not be read.', 'NotReadableError')
  Object.assign(file, { arrayBuffer: () => Promise.reject(moved), text: () => Promise.reject(moved) })
  expect(await readFile(file)).toMatchObject({
    ok: false,
    problems: [{ code: 'unreadable', found: '"NotReadableError: The requested file could not be read."' }],
  })
  expect(await readFile(new Blob([]))).toMatchObject({ ok: false, problems: [{ code: 'empty' }] })
})

test('a file that is too large is refused before it is read', async () => {
  const file = Object.defineProperty(new Blob([text]), 'size', { value: 100_000_001 })
  expect(await readFile(file)).toMatchObject({ ok: false, problems: [{ code: 'too-large', found: '100000001 bytes' }] })
})
