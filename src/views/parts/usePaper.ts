import { useSyncExternalStore } from 'react'

let isPrinting = false

/** Whether the page goes on paper. A browser counts the pages soon after `beforeprint`: what is drawn later is cut off. */
export function usePaper(): boolean {
  return useSyncExternalStore(listen, () => isPrinting || matchMedia('print').matches)
}

function listen(onChange: () => void): () => void {
  const list = matchMedia('print')
  const onBefore = () => {
    isPrinting = true
    onChange()
  }
  const onAfter = () => {
    isPrinting = false
    onChange()
  }
  addEventListener('beforeprint', onBefore)
  addEventListener('afterprint', onAfter)
  list.addEventListener('change', onChange)
  return () => {
    removeEventListener('beforeprint', onBefore)
    removeEventListener('afterprint', onAfter)
    list.removeEventListener('change', onChange)
  }
}
