import { Suspense, useEffect, useRef, useState } from 'react'
import { useTexts } from '../query/hooks'
import { usePresentation } from '../state/presentation'
import { useShown } from '../state/shown'
import css from './Stage.module.css'
import { Boundary } from './parts/Boundary'
import { SlideBox } from './parts/SlideBox'
import { StageBar } from './parts/StageBar'
import { StageHelp } from './parts/StageHelp'
import { toggleFullScreen } from './parts/fullScreen'
import { useAwake } from './parts/useAwake'
import { useIdle } from './parts/useIdle'
import { useNextReady } from './parts/useNextReady'
import { useStageKeys } from './parts/useStageKeys'
import { useSwipes } from './parts/useSwipes'
import { useStoryTexts } from './parts/useStoryTexts'
import { StoryOnPaper } from './parts/StoryOnPaper'

/** The window that the audience sees: one slide, and what leads to the others, which steps back when nobody moves. */
export function Stage({ session }: { session: string }) {
  const stories = useStoryTexts()
  const { language } = useTexts()
  const stage = useRef<HTMLElement>(null)
  const [isHelpOpen, setHelpOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const { story, slide, isBlack } = usePresentation((presentation) => presentation)
  const { headline } = useShown()
  const isIdle = useIdle()
  const all = story.slides.length
  const now = story.slides[slide]
  useStageKeys({
    onHelp: () => setHelpOpen(true),
    onFullScreen: toggleFullScreen,
    onTyped: setTyped,
    onLeaveChart: () => stage.current?.focus(),
  })
  useSwipes(stage)
  useAwake()
  useNextReady()
  useEffect(() => {
    document.title = `${story.titles[language] ?? story.title} · Quotient`
  }, [story, language])
  const words = now?.headlines[language] ?? now?.headline ?? headline
  return (
    <>
      <main ref={stage} className={css.stage} tabIndex={-1} data-idle={isIdle} data-black={isBlack}>
        {all === 0 ? (
          <p className={css.none}>{stories.none}</p>
        ) : (
          <Boundary resetKey={slide}>
            <SlideBox />
          </Boundary>
        )}
        <StageBar session={session} typed={typed} onHelp={() => setHelpOpen(true)} />
        <p className="visually-hidden" aria-live="polite">
          {isBlack ? stories.isBlack : all > 0 && stories.told(slide + 1, all, words)}
        </p>
        {isHelpOpen && <StageHelp onClose={() => setHelpOpen(false)} />}
      </main>
      <Boundary>
        <Suspense fallback={null}>
          <StoryOnPaper />
        </Suspense>
      </Boundary>
    </>
  )
}
