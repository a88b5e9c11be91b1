/** Below this width a verdict stands over its pair instead of beside it. */
const NARROW = 640

/** Whether there is no room for verdicts beside the pairs. */
export function isStacked(width: number): boolean {
  return width < NARROW
}

/** The height of a chart of so many pairs, axis included. */
export function pairsHeight(pairs: number, width: number): number {
  return pairs * (isStacked(width) ? 72 : 44) + 36
}
