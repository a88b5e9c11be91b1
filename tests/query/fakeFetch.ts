import { vi } from 'vitest'

type Answer = (init: RequestInit) => Response | Promise<Response>

/** Puts answers in the place of the network, one for each request; the last one is for all that follow. */
export function fakeFetch(...answers: Answer[]) {
  const left = [...answers]
  const fake = vi.fn<typeof fetch>(async (_address, init = {}) => {
    const answer = left.length > 1 ? left.shift()! : left[0]!
    return answer(init)
  })
  vi.stubGlobal('fetch', fake)
  return fake
}

export const text =
  (body: string, init: ResponseInit = { headers: { 'content-type': 'application/json' } }): Answer =>
  () =>
    new Response(body, init)

export const bytes =
  (...chunks: Uint8Array<ArrayBuffer>[]): Answer =>
  () =>
    new Response(bodyOf(chunks, (controller) => controller.close()))

export const status =
  (code: number): Answer =>
  () =>
    new Response(code === 204 ? null : 'the page of an error', { status: code })

/** What Chromium throws when nobody answers: offline, no such host, the connection is refused. */
export const refusal: Answer = () => Promise.reject(new TypeError('Failed to fetch'))

/** Some bytes, then the connection breaks. */
export const cut =
  (body: string): Answer =>
  () =>
    new Response(bodyOf([new TextEncoder().encode(body)], (stream) => stream.error(new TypeError('network error'))))

/** No answer at all, until the request is cancelled. */
export const stall: Answer = ({ signal }) =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)))

/** Headers and some bytes, then nothing more, until the request is cancelled. */
export const stallInBody =
  (body: string): Answer =>
  ({ signal }) =>
    new Response(
      bodyOf([new TextEncoder().encode(body)], (stream) =>
        signal?.addEventListener('abort', () => stream.error(signal.reason)),
      ),
    )

type Stream = ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>

function bodyOf(chunks: Uint8Array<ArrayBuffer>[], end: (stream: Stream) => void): ReadableStream {
  const left = [...chunks]
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(stream) {
      const chunk = left.shift()
      if (chunk) stream.enqueue(chunk)
      else return end(stream)
    },
  })
}
