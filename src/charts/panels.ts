/** How many of so many small charts stand side by side in this width. */
export function panelColumns(panels: number, width: number): number {
  return Math.max(1, Math.min(panels, width < 480 ? 1 : width < 800 ? 2 : 3))
}

/** The height of so many small charts. */
export function multiplesHeight(panels: number, width: number): number {
  const columns = panelColumns(panels, width)
  const panel = width < 480 ? 186 : Math.min(300, Math.max(204, Math.round((width / columns) * 0.62)))
  return Math.ceil(Math.max(1, panels) / columns) * panel
}

/** The height of a chart of so many ranks, axis included. */
export function bumpHeight(ranks: number, width: number): number {
  const row = Math.min(width < 600 ? 58 : 80, Math.max(24, 960 / Math.max(1, ranks)))
  return Math.max(1, ranks) * row + 44
}
