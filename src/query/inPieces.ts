/** How long one piece may keep the page from answering: on a phone four times slower, half of what a reader notices. */
const PIECE_MS = 6

/** Takes steps until `step` says that it was the last, and lets the page answer its reader in between. */
export async function inPieces(step: () => boolean): Promise<void> {
  for (;;) {
    const from = performance.now()
    while (performance.now() - from < PIECE_MS) if (step()) return
    await pause()
  }
}

/** Lets everything else go first: what the reader does, and the next picture. A timer that follows a timer waits 4 ms more. */
export function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((go) => {
    port1.onmessage = () => {
      port1.close()
      go()
    }
    port2.postMessage(null)
  })
}
