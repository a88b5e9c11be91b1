/** Works an answer out when it is first asked for, and keeps it. */
export function once<T>(work: () => T): () => T {
  let kept: { answer: T } | null = null
  return () => (kept ??= { answer: work() }).answer
}
