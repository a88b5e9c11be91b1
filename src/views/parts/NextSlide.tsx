import { useCallback, useEffect, useRef, useState } from 'react'
import type { Slide } from '../../schema/story'
import { useView } from '../../state/store'
import type { Language } from '../../domain/texts/texts'
import css from './NextSlide.module.css'
import { useStoryTexts } from './useStoryTexts'

/**
 * The next slide, small: an embed of its view, in a frame of its own. It is told which view to show rather than loaded
 * anew for each.
 */
export function NextSlide({ slide, language }: { slide: Slide; language: Language }) {
  const stories = useStoryTexts()
  const theme = useView((view) => view.theme)
  const frame = useRef<HTMLIFrameElement>(null)
  const headline = slide.headlines[language] ?? slide.headline
  const flags = `static=true&fitchart=true&plain=${headline !== null}&dark=${DARK[theme ?? 'auto']}&lang=${language}`
  const search = slide.view === '' ? flags : `${withoutOwn(slide.view)}&${flags}`
  const [first] = useState(search)
  const tell = useCallback(() => {
    frame.current?.contentWindow?.postMessage({ type: 'quotient:view', v: 1, search: `?${search}` }, '*')
  }, [search])
  useEffect(tell, [tell])
  return (
    <>
      {headline !== null && <p className={css.headline}>{headline}</p>}
      <iframe
        ref={frame}
        className={css.frame}
        title={headline ?? stories.upNext}
        src={`../embed/?${first}`}
        sandbox="allow-scripts"
        tabIndex={-1}
        onLoad={tell}
      />
    </>
  )
}

const DARK = { dark: 'true', light: 'false', auto: 'auto' } as const

/** The view of a slide without what this window says of every view. */
function withoutOwn(view: string): string {
  return view
    .split('&')
    .filter((pair) => !/^(?:lang|theme)=/.test(pair))
    .join('&')
}
