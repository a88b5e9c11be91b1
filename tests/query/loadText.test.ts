import { afterEach, describe, expect, it, vi } from 'vitest'
import { LoadFailure } from '../../src/query/loadFailure'
import { TIMEOUT_MS } from '../../src/query/loadFailure'
import { loadText, MAX_BYTES } from '../../src/query/loadText'
import { bytes, cut, fakeFetch, refusal, stall, stallInBody, status, text } from './fakeFetch'

const ADDRESS = 'https://example.org/dataset.json'
const utf8 = (body: string) => new TextEncoder().encode(body)

async function failureOf(load: Promise<string>): Promise<LoadFailure> {
  const outcome = await load.catch((error: unknown) => error)
  expect(outcome).toBeInstanceOf(LoadFailure)
  return outcome as LoadFailure
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a fetched text', () => {
  it.each([
    ['nobody answers', refusal, 'offline-or-refused', 'no answer: "Failed to fetch"', true],
    ['the server fails', status(500), 'status', 'status 500: the server has failed', true],
    ['the server is busy', status(503), 'status', 'status 503: the server has failed', true],
    ['there were too many requests', status(429), 'status', 'status 429: too many requests', true],
    ['the file is not there', status(404), 'status', 'status 404: there is no such file', false],
    ['access is refused', status(403), 'status', 'status 403: access is refused', false],
    ['the server says something else', status(418), 'status', 'status 418: the server did not send the file', false],
    [
      'a web page comes',
      text('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
      'got-html',
      'a web page: "text/html; charset=utf-8"',
      false,
    ],
    ['there is no content', status(204), 'empty', 'status 204: no content', false],
    ['the content is empty', text(''), 'empty', '0 bytes', true],
    ['the content is blank', text(' \n'), 'empty', '2 bytes', true],
    ['the body breaks off', cut('{"format"'), 'truncated', '9 bytes, then the answer broke off', true],
    ['a character breaks off', bytes(utf8('vivo 维').slice(0, -1)), 'truncated', '7 bytes, then', true],
    ['the text is not UTF-8', bytes(Uint8Array.of(0xff, 0xfe, 0x7b, 0)), 'not-utf8', 'among the first 4', false],
    ['the file is too large', bytes(new Uint8Array(MAX_BYTES), utf8(' ')), 'too-large', '20 million bytes', false],
  ])('says so when %s', async (_name, answer, code, found, retryable) => {
    fakeFetch(answer)
    const { problems, ...failure } = await failureOf(loadText(ADDRESS))
    expect(problems).toEqual([
      {
        code,
        path: '(the file)',
        found: expect.stringContaining(found),
        expected: expect.any(String),
        next: expect.any(String),
      },
    ])
    expect(failure).toMatchObject({ address: ADDRESS, retryable })
  })

  it('comes whole, without its byte order mark, characters split between chunks put together', async () => {
    const body = utf8('\uFEFF{"name":"维沃"}')
    fakeFetch(bytes(body.slice(0, 14), body.slice(14)))
    expect(await loadText(ADDRESS)).toBe('{"name":"维沃"}')
  })

  it('is asked for as a preload with crossorigin=anonymous asks for it', async () => {
    const fetched = fakeFetch(text('{}'))
    await loadText(ADDRESS)
    expect(fetched).toHaveBeenCalledWith(ADDRESS, { signal: expect.any(AbortSignal), cache: 'default' })
  })

  it.each([
    ['before the first byte', stall],
    ['in the body', stallInBody('{"format": "quot')],
  ])('fails after 15 seconds when it stalls %s, and ends the request', async (_name, answer) => {
    vi.useFakeTimers()
    const fetched = fakeFetch(answer)
    let isOver = false
    const load = failureOf(loadText(ADDRESS)).finally(() => (isOver = true))
    await vi.advanceTimersByTimeAsync(TIMEOUT_MS - 1)
    expect(isOver).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await load).toMatchObject({
      retryable: false,
      problems: [{ code: 'timeout', found: 'no complete answer after 15 seconds' }],
    })
    expect(fetched.mock.calls[0]?.[1]?.signal?.aborted).toBe(true)
  })

  it.each([
    ['is too large', bytes(new Uint8Array(MAX_BYTES), utf8(' '), utf8(' '))],
    ['is a web page', text('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
  ])('is not read on when it %s', async (_name, answer) => {
    const fetched = fakeFetch(answer)
    await failureOf(loadText(ADDRESS))
    expect(fetched.mock.calls[0]?.[1]?.signal?.aborted).toBe(true)
  })

  it('leaves no timer behind', async () => {
    vi.useFakeTimers()
    fakeFetch(text('{}'), refusal)
    await loadText(ADDRESS)
    await failureOf(loadText(ADDRESS))
    expect(vi.getTimerCount()).toBe(0)
  })

  it('passes a cancellation on as it is, and does not ask when it comes first', async () => {
    const fetched = fakeFetch(stall)
    const caller = new AbortController()
    const load = loadText(ADDRESS, { signal: caller.signal })
    caller.abort(new Error('never mind'))
    await expect(load).rejects.toThrow('never mind')
    await expect(loadText(ADDRESS, { signal: caller.signal })).rejects.toThrow('never mind')
    expect(fetched).toHaveBeenCalledTimes(1)
  })
})
