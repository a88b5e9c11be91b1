type Load<T> = { result: Promise<T>; stop: AbortController; waiting: number }

/**
 * Lets all who ask while a load runs wait for the same one. It is cancelled when the last of them gives up, and nothing
 * of it is remembered once it is over.
 */
export function sharedLoad<T>(load: (signal: AbortSignal) => Promise<T>): (signal?: AbortSignal) => Promise<T> {
  let current: Load<T> | null = null
  const forget = (over: Load<T>) => {
    if (current === over) current = null
  }
  const start = () => {
    const stop = new AbortController()
    return { result: load(stop.signal), stop, waiting: 0 }
  }
  return async (signal) => {
    signal?.throwIfAborted()
    const mine = (current ??= start())
    mine.waiting++
    const leave = () => {
      mine.waiting--
      if (mine.waiting > 0) return
      forget(mine)
      mine.stop.abort(signal?.reason)
    }
    signal?.addEventListener('abort', leave)
    try {
      return await mine.result
    } finally {
      signal?.removeEventListener('abort', leave)
      forget(mine)
    }
  }
}
