/** Where no frame is painted, as in a tab that nobody sees. */
const WITHOUT_A_FRAME_MS = 100

/** Waits with some work until what was asked for is painted, so that it holds nothing up. Answers with what calls it off. */
export function oncePainted(work: () => void): () => void {
  let timer = setTimeout(work, WITHOUT_A_FRAME_MS)
  const frame = globalThis.requestAnimationFrame?.(() => {
    clearTimeout(timer)
    timer = setTimeout(work)
  })
  return () => {
    clearTimeout(timer)
    if (frame !== undefined) cancelAnimationFrame(frame)
  }
}
