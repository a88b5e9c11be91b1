/** Below this width the words of a move stand above its bar instead of beside it. */
const NARROW = 620

/** Whether there is no room for words beside the bars. */
export function isNarrow(width: number): boolean {
  return width < NARROW
}

/** The height of a chart of so many moves, axis included. */
export function movesHeight(moves: number, width: number): number {
  return moves * (isNarrow(width) ? 48 : 30) + 40
}
