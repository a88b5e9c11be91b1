import type { Seen } from './probe'

/** As long as this nothing may hold a reader up. */
const CALM_MS = 500

/**
 * The first moment at which the chart is visible, the control is there with a listener, and no long task runs or begins
 * within the next half second. Null while there is no such control or chart.
 */
export function interactiveAt({ visible, handled, tasks }: Pick<Seen, 'visible' | 'handled' | 'tasks'>): number | null {
  if (visible === null || handled === null) return null
  let at = Math.max(visible, handled)
  for (const { start, end } of tasks.toSorted((a, b) => a.start - b.start))
    if (start < at + CALM_MS && end > at) at = end
  return at
}
