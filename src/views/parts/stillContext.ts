import { createContext } from 'react'

/** How wide charts are drawn, each width beside the others, where nobody knows how wide the page will be; null elsewhere. */
export const StillWidthsContext = createContext<readonly number[] | null>(null)

/** The picture that the page came with. */
export type Still = {
  /** The charts of the width that is seen, by the names of their drawings. */
  drawings: ReadonlyMap<string, readonly ChildNode[]>
  /** How wide their room is, for charts that take their places; 0 once these are taken. */
  room: number
  /** Calls back when the live page takes the place of the picture, or at once if it has. Answers with what calls it off. */
  whenTaken: (take: () => void) => () => void
}

/** The picture from which a chart is taken until it is live; null for none. */
export const StillContext = createContext<Still | null>(null)
