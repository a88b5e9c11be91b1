import { formatPresent } from './presentAddress'
import { presentationStore } from './presentation'
import { viewStore } from './store'
import { WRITE_EVERY_MS, writeSearch } from './syncUrl'

/**
 * Keeps the address in step with the presentation, so that a reload shows the same slide and receipt. It is replaced,
 * never added to: back leads out of the presentation. Answers with what stops it.
 */
export function syncPresent(presenter: string | null): () => void {
  let writtenAt = -Infinity
  let timer: ReturnType<typeof setTimeout> | null = null
  const write = () => {
    if (timer) clearTimeout(timer)
    timer = null
    const now = presentationStore.getState()
    if (now === null) return
    writtenAt = performance.now()
    writeSearch(formatPresent({ ...now, story: now.name, presenter, view: viewStore.getState().view }))
  }
  const soon = () => {
    const wait = writtenAt + WRITE_EVERY_MS - performance.now()
    if (wait <= 0) write()
    else timer ??= setTimeout(write, wait)
  }
  soon()
  const unsubscribe = [presentationStore.subscribe(soon), viewStore.subscribe(soon)]
  addEventListener('pagehide', write)
  return () => {
    for (const stop of unsubscribe) stop()
    removeEventListener('pagehide', write)
    if (timer) write()
  }
}
