import type { MouseEvent } from 'react'
import { OWN_STORY, formatPresent } from '../../state/presentAddress'
import { goTo, turnBlack, usePresentation } from '../../state/presentation'
import { useView } from '../../state/store'
import { formatAddress } from '../../state/address'
import { toggleFullScreen } from './fullScreen'
import css from './StageBar.module.css'
import { useStoryTexts } from './useStoryTexts'

type Props = { session: string; typed: string; onHelp: () => void }

/** The lower edge of the stage: how far the story has come, and buttons for whoever has no keys at hand. */
export function StageBar({ session, typed, onHelp }: Props) {
  const stories = useStoryTexts()
  const { name, story, slide, isBlack, theme, lang } = usePresentation((presentation) => presentation)
  const view = useView((now) => now)
  const all = story.slides.length
  const presenter = formatPresent({ story: name, slide, presenter: session, view, theme, lang })
  const openWindow = (event: MouseEvent) => {
    // Where the browser lets no window open, the link leads there as any other does.
    if (globalThis.open(presenter, `quotient-${session}`, 'popup,width=1180,height=800')) event.preventDefault()
  }
  return (
    <footer className={css.bar}>
      <div className={css.track} aria-hidden="true">
        <i className={css.done} style={{ inlineSize: `${all === 0 ? 0 : ((slide + 1) / all) * 100}%` }} />
      </div>
      <p className={css.place}>{typed === '' ? stories.place(Math.min(slide + 1, all), all) : `→ ${typed}`}</p>
      <div className={css.buttons}>
        <button type="button" aria-label={stories.previous} disabled={slide === 0} onClick={() => goTo(slide - 1)}>
          ←
        </button>
        <button type="button" aria-label={stories.next} disabled={slide + 1 >= all} onClick={() => goTo(slide + 1)}>
          →
        </button>
        <button type="button" onClick={() => turnBlack(!isBlack)}>
          {isBlack ? stories.lit : stories.black}
        </button>
        {document.fullscreenEnabled && (
          <button type="button" onClick={toggleFullScreen}>
            {stories.fullScreen}
          </button>
        )}
        <a href={presenter} target={`quotient-${session}`} onClick={openWindow}>
          {stories.presenter}
        </a>
        <button type="button" aria-haspopup="dialog" onClick={onHelp}>
          {stories.keys}
        </button>
        <a href={name === null || name === OWN_STORY ? `../${formatAddress({ ...view, receipt: null })}` : '../'}>
          {stories.leave}
        </a>
      </div>
    </footer>
  )
}
