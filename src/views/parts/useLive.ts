import { startTransition, useContext, useEffect, useState } from 'react'
import { useView, viewStore } from '../../state/store'
import { inTurn } from './inTurn'
import { StillContext } from './stillContext'
import { usePaper } from './usePaper'

/**
 * Whether a chart is to be live. One that the page came with stays as it came until its turn has come; or until the reader
 * changes anything, or prints.
 */
export function useLive(name: string, load: () => Promise<unknown>): boolean {
  const hasStill = useContext(StillContext)?.drawings.has(name) ?? false
  const [first] = useState(() => viewStore.getState().view)
  const [isTurn, setTurn] = useState(!hasStill)
  // Once live it asks no more: at the first change every chart would be drawn, at once and as it is.
  const isChanged = useView((view) => hasStill && !isTurn && view !== first)
  const isPrinting = usePaper()
  useEffect(() => {
    if (!hasStill) return undefined
    // Where its code does not come, the picture is better than nothing.
    return inTurn(async () => {
      await load()
      startTransition(() => setTurn(true))
    })
  }, [hasStill, load])
  return isTurn || isChanged || isPrinting
}
