import { LoadFailure } from './loadFailure'

/** Says in words what an error status means. Asking again at once helps only when the server was in trouble. */
export function statusFailure(address: string, status: number): LoadFailure {
  const [words, next] = wordsOf(status)
  return new LoadFailure({
    address,
    problems: [
      { code: 'status', path: '(the file)', found: `status ${status}: ${words}`, expected: 'status 200', next },
    ],
    retryable: status >= 500 || status === 408 || status === 429,
  })
}

function wordsOf(status: number): [words: string, next: string] {
  if (status === 404 || status === 410)
    return ['there is no such file', 'Reload the page: a newer version may have taken its place.']
  if (status === 401 || status === 403) return ['access is refused', 'Ask the publisher of this page for access.']
  if (status === 429) return ['too many requests', 'Wait a minute, then try again.']
  if (status >= 500) return ['the server has failed', 'Try again; if it fails again, come back later.']
  return ['the server did not send the file', 'Try again; if it fails again, tell the publisher of this page.']
}
