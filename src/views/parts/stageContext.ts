import { type ComponentType, createContext, type ReactNode, useContext } from 'react'

export type FrameProps = { headline: ReactNode; subtitle: string; receipt: ReactNode; children: ReactNode }

/** How a view is drawn on a stage, in front of people, instead of on a page. */
export type Stage = {
  /** What takes the place of the page's frame around a screen. */
  Frame: ComponentType<FrameProps>
  /** How many times larger than on a page charts are drawn, words and all. */
  scale: number
  /** How high a chart may be, in its own pixels, to fill the slide and no more; null where the slide may scroll. */
  height: number | null
}

/** The stage that is drawn on; null on a page. */
export const StageContext = createContext<Stage | null>(null)

/** The stage that is drawn on; null on a page. */
export function useStage(): Stage | null {
  return useContext(StageContext)
}
