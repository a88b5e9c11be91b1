import { notUtf8, type Problem, shown } from '../schema/problems'
import { LoadFailure, TIMEOUT_MS, timeoutOf } from './loadFailure'
import { statusFailure } from './statusFailure'

/** How long a fetched file may be. The door lets longer ones pass (`MAX_CHARACTERS`), which come from no network. */
export const MAX_BYTES = 20_000_000

type Options = { signal?: AbortSignal | undefined; cache?: RequestCache }

/**
 * Fetches a text file whole, or throws a LoadFailure that says what came instead. Only a caller's own cancellation is
 * passed on as it is. Mode and credentials are those of `fetch`, so that a preload of the file is used.
 */
export async function loadText(address: string, { signal, cache = 'default' }: Options = {}): Promise<string> {
  signal?.throwIfAborted()
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(timeoutOf(address)), TIMEOUT_MS)
  const cancel = () => stop.abort(signal?.reason)
  signal?.addEventListener('abort', cancel)
  try {
    return await textOf(await answerOf(address, { signal: stop.signal, cache }), address)
  } catch (error) {
    stop.signal.throwIfAborted()
    throw error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
    stop.abort()
  }
}

async function answerOf(address: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(address, init)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new LoadFailure({ address, problems: [refused(reason)], retryable: true })
  }
  if (!response.ok) throw statusFailure(address, response.status)
  if (response.status === 204 || response.status === 205)
    throw new LoadFailure({ address, problems: [empty(`status ${response.status}: no content`)] })
  const type = response.headers.get('content-type') ?? ''
  if (type.includes('text/html')) throw new LoadFailure({ address, problems: [webPage(type)] })
  return response
}

async function textOf(response: Response, address: string): Promise<string> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let bytes = 0
  const cut = () => new LoadFailure({ address, problems: [truncated(bytes)], retryable: true })
  for (;;) {
    const chunk = await reader?.read().catch(() => Promise.reject(cut()))
    if (!chunk || chunk.done) break
    bytes += chunk.value.byteLength
    if (bytes > MAX_BYTES) throw new LoadFailure({ address, problems: [TOO_LARGE] })
    try {
      text += decoder.decode(chunk.value, { stream: true })
    } catch {
      throw new LoadFailure({ address, problems: [notUtf8(`bytes that are no UTF-8, among the first ${bytes}`)] })
    }
  }
  try {
    text += decoder.decode()
  } catch {
    throw cut()
  }
  if (text.trim() === '') throw new LoadFailure({ address, problems: [empty(`${bytes} bytes`)], retryable: true })
  return text
}

const FILE = '(the file)'

const TOO_LARGE: Problem = {
  code: 'too-large',
  path: FILE,
  found: `more than ${MAX_BYTES / 1_000_000} million bytes`,
  expected: 'a smaller file',
  next: 'Split the file by market or by year.',
}

function refused(reason: string): Problem {
  return {
    code: 'offline-or-refused',
    path: FILE,
    found: `no answer: ${shown(reason)}`,
    expected: 'an answer from the server',
    next: 'Check the connection, then try again.',
  }
}

function webPage(type: string): Problem {
  return {
    code: 'got-html',
    path: FILE,
    found: `a web page: ${shown(type)}`,
    expected: 'the file itself',
    next: 'Reload the page, or check the address of the file.',
  }
}

function empty(found: string): Problem {
  return { code: 'empty', path: FILE, found, expected: 'the content of the file', next: 'Try again.' }
}

function truncated(bytes: number): Problem {
  return {
    code: 'truncated',
    path: FILE,
    found: `${bytes} bytes, then the answer broke off`,
    expected: 'the whole file',
    next: 'Try again.',
  }
}
