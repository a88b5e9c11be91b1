import { createContext } from 'react'

/** How wide charts are drawn, each width beside the others, where nobody knows how wide the page will be; null elsewhere. */
export const StillWidthsContext = createContext<readonly number[] | null>(null)

/** The picture that the page came with, from which a chart is taken until its own code is there; null for none. */
export const StillContext = createContext<HTMLElement | null>(null)
