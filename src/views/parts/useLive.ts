import { startTransition, useContext, useEffect, useState } from 'react'
import { useView, viewStore } from '../../state/store'
import { idle } from './idle'
import { StillContext } from './stillContext'
import { usePaper } from './usePaper'

/** Once the page is there, the reader comes first for as long. */
const CALM_MS = 700

/**
 * Whether a chart is to be live. One that the page came with stays as it came until the browser has nothing better to do,
 * and then they take turns; or until the reader changes anything, or prints.
 */
export function useLive(name: string, load: () => Promise<unknown>): boolean {
  const hasStill = useContext(StillContext)?.drawings.has(name) ?? false
  const [first] = useState(() => viewStore.getState().view)
  const [isTurn, setTurn] = useState(!hasStill)
  const isChanged = useView((view) => hasStill && view !== first)
  const isPrinting = usePaper()
  useEffect(() => {
    if (!hasStill) return undefined
    let isGone = false
    const take = () => startTransition(() => setTurn(true))
    // What cannot be had is for the chart to say.
    const ready = () => load().catch(() => undefined)
    turns = (turns ?? calm())
      .then(ready)
      .then(idle)
      .then(() => (isGone ? undefined : take()))
    return () => {
      isGone = true
    }
  }, [hasStill, load])
  return isTurn || isChanged || isPrinting
}

/** The end of the line; null before the first chart stands in it. */
let turns: Promise<void> | null = null

function calm(): Promise<void> {
  return new Promise((go) => setTimeout(go, CALM_MS))
}
