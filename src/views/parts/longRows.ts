import { createContext } from 'react'

type Load = () => Promise<typeof import('./VirtualRows')>

/** The code that draws the rows in sight of a long table; none in an embed, which is one script and has to stay small. */
export const LongRowsContext = createContext<Load | null>(null)
