/** Figures of a chart or of a table, not those of a headline. */
const DRAWN = ['figure [data-figure]', 'main table [data-figure]']
/** Of all marks of a chart Tab leads to one. */
const STOPS = ['figure [data-figure][tabindex="0"]', 'figure button[data-figure]', 'main table button[data-figure]']

/** The key of the figure that has focus in a chart or a table; null where another thing has it. */
export function focusedFigure(): string | null {
  const now = document.activeElement
  return now?.matches(DRAWN.join()) ? now.getAttribute('data-figure') : null
}

/** Gives focus to a figure of the chart or the table, to the first one where that is not drawn, or for null. */
export function focusFigure(key: string | null): void {
  const own = key === null ? null : find(DRAWN.map((each) => `${each}[data-figure="${CSS.escape(key)}"]`))
  ;(own ?? find(STOPS))?.focus()
}

/** Scrolls as little as it takes to have a figure of a chart or a table in sight. */
export function showFigure(figure: Element | null): void {
  if (figure?.isConnected && figure.matches(DRAWN.join()))
    figure.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function find(selectors: readonly string[]): HTMLElement | SVGElement | null {
  return document.querySelector<HTMLElement | SVGElement>(selectors.join())
}
