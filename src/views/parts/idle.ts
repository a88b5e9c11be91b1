/** Not every browser says when it is idle; then a moment has to do. */
const A_MOMENT_MS = 300
const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, A_MOMENT_MS))

/** Waits until the page has nothing better to do. */
export function idle(): Promise<void> {
  return new Promise((go) => whenIdle(() => go()))
}
