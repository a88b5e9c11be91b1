import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useTexts } from '../../query/hooks'
import { usePresentation } from '../../state/presentation'
import { tellShown } from '../../state/shown'
import { Dashboard } from '../Dashboard'
import { ReceiptContext } from './ReceiptScreen'
import css from './SlideBox.module.css'
import { type FrameProps, StageContext } from './stageContext'
import { useMarkMotion } from './useMarkMotion'

/**
 * The slide that the presentation is at, as large as its box. Words and chart change at one moment: what is new is drawn
 * apart and comes when it is complete, so that nothing blinks.
 */
export function SlideBox() {
  const box = useRef<HTMLDivElement>(null)
  const slide = useDeferredValue(usePresentation((presentation) => presentation.slide))
  const [size, setSize] = useState<{ scale: number; height: number | null }>({ scale: 1, height: null })
  const measure = useCallback(() => {
    // A screen is laid out a moment before its box is at hand.
    if (box.current === null) return
    const next = sizeOf(box.current)
    setSize((now) => (now.scale === next.scale && now.height === next.height ? now : next))
  }, [])
  useLayoutEffect(() => {
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box.current!)
    return () => observer.disconnect()
  }, [measure])
  useMarkMotion(box, slide)
  return (
    <div ref={box} className={css.box} data-slide={slide + 1}>
      <MeasureContext value={measure}>
        <StageContext value={{ Frame, ...size }}>
          <Dashboard />
        </StageContext>
      </MeasureContext>
    </div>
  )
}

const MeasureContext = createContext<() => void>(() => undefined)

/** A box of these many pixels shows charts as large as a page does; a larger one shows them larger. */
const PLAIN = { width: 800, height: 450 }
/** Below this the slide scrolls, as a page does. */
const LEAST_WIDTH = 480
const LEAST_HEIGHT = 180
/** What the line of sources under a chart takes. */
const FOOTNOTE_REM = 3.1

function sizeOf(box: HTMLElement) {
  const scale = Math.max(1, Math.min(box.clientWidth / PLAIN.width, box.clientHeight / PLAIN.height))
  const head = box.querySelector<HTMLElement>('[data-head]')
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  const room = head ? box.clientHeight - head.offsetTop - head.offsetHeight - FOOTNOTE_REM * rem : 0
  const height = Math.floor(room / scale)
  return { scale, height: box.clientWidth < LEAST_WIDTH || height < LEAST_HEIGHT ? null : height }
}

/** A receipt on the half of the window in which its figure is not, so that the audience sees both. */
function Beside({ children }: { children: ReactNode }) {
  const figure = useContext(ReceiptContext)
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const mark = figure === null ? null : document.querySelector(`[data-figure="${CSS.escape(figure)}"]`)
    const { left, right } = (mark ?? document.body).getBoundingClientRect()
    place.current!.dataset['side'] = (left + right) / 2 > innerWidth / 2 ? 'left' : 'right'
  }, [figure])
  return (
    <div ref={place} className={css.receipt}>
      {children}
    </div>
  )
}

/** The frame of a screen on a slide: the story's name, what the slide says, the chart, and the receipt over it. */
function Frame({ headline, subtitle, receipt, children }: FrameProps) {
  const measure = useContext(MeasureContext)
  const title = useRef<HTMLHeadingElement>(null)
  const { language } = useTexts()
  const { story, slide: at, name } = useDeferredValue(usePresentation((presentation) => presentation))
  const slide = story.slides[at]
  const kicker = name === null ? null : (story.titles[language] ?? story.title)
  useLayoutEffect(measure)
  useEffect(() => tellShown({ headline: title.current?.textContent ?? '' }))
  return (
    <div className={css.slide}>
      <header className={css.head} data-head>
        {kicker !== null && <p className={css.kicker}>{kicker}</p>}
        <h1 ref={title} className={css.headline}>
          {slide?.headlines[language] ?? slide?.headline ?? headline}
        </h1>
        <p className={css.subtitle}>{subtitle}</p>
      </header>
      <div className={css.body}>{children}</div>
      {receipt !== null && <Beside>{receipt}</Beside>}
    </div>
  )
}
