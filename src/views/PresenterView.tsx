import { useEffect, useRef } from 'react'
import { useTexts } from '../query/hooks'
import { goTo, turnBlack, usePresentation } from '../state/presentation'
import css from './PresenterView.module.css'
import { Boundary } from './parts/Boundary'
import { Clock } from './parts/Clock'
import { NextSlide } from './parts/NextSlide'
import { SlideBox } from './parts/SlideBox'
import { useNextReady } from './parts/useNextReady'
import { useStageKeys } from './parts/useStageKeys'
import { useStoryTexts } from './parts/useStoryTexts'

/** What whoever presents sees: this slide, the next one, the notes and the time; in step with the audience's window. */
export function PresenterView() {
  const stories = useStoryTexts()
  const { language } = useTexts()
  const page = useRef<HTMLElement>(null)
  const { story, slide, isBlack } = usePresentation((presentation) => presentation)
  const all = story.slides.length
  const next = story.slides[slide + 1]
  useStageKeys({
    onHelp: () => undefined,
    onFullScreen: () => undefined,
    onTyped: () => undefined,
    onLeaveChart: () => page.current?.focus(),
  })
  useNextReady()
  useEffect(() => {
    document.documentElement.dataset['present'] = 'presenter'
    document.title = `${stories.presenter} · Quotient`
  }, [stories])
  return (
    <main ref={page} className={css.page} tabIndex={-1}>
      <section className={css.now} aria-label={stories.place(slide + 1, all)} data-black={isBlack}>
        <Boundary resetKey={slide}>
          <SlideBox />
        </Boundary>
      </section>
      <div className={css.side}>
        <Clock />
        <section className={css.next} aria-label={stories.upNext}>
          <h2>{stories.upNext}</h2>
          {next ? <NextSlide slide={next} language={language} /> : <p>{stories.last}</p>}
        </section>
        <section className={css.notes} aria-label={stories.notes}>
          <h2>{stories.notes}</h2>
          <p>{story.slides[slide]?.notes ?? stories.noNotes}</p>
        </section>
      </div>
      <div className={css.steps}>
        <button type="button" disabled={slide === 0} onClick={() => goTo(slide - 1)}>
          ← {stories.previous}
        </button>
        <p aria-live="polite">{stories.place(slide + 1, all)}</p>
        <button type="button" disabled={!next} onClick={() => goTo(slide + 1)}>
          {stories.next} →
        </button>
        <button type="button" aria-pressed={isBlack} onClick={() => turnBlack(!isBlack)}>
          {isBlack ? stories.lit : stories.black}
        </button>
      </div>
    </main>
  )
}
