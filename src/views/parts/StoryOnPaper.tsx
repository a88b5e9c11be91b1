import { useEffect, useState } from 'react'
import { useTexts } from '../../query/hooks'
import { usePresentation } from '../../state/presentation'
import type { SlideExhibit } from '../slideExhibits'
import { idle } from './idle'
import { usePaper } from './usePaper'
import { useSlideData } from './useSlideData'

type Ready = { Paper: typeof import('./PaperStory').PaperStory; slides: SlideExhibit[] }

/**
 * Puts the whole story on paper, and not just the slide that is shown. A printer does not wait: code and data are fetched
 * when the page is idle, and until they are there the one slide is printed.
 */
export function StoryOnPaper() {
  const data = useSlideData()
  const { language } = useTexts()
  const story = usePresentation((presentation) => presentation.story)
  const isOnPaper = usePaper()
  const [ready, setReady] = useState<Ready | null>(null)
  useEffect(() => {
    let isCurrent = true
    const prepare = async () => {
      const { PaperStory, slideExhibits } = await import('./PaperStory')
      const slides = await slideExhibits(story, data)
      if (isCurrent) setReady({ Paper: PaperStory, slides })
    }
    idle()
      .then(prepare)
      .catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [story, data])
  if (!isOnPaper || !ready || ready.slides.length < 2) return null
  return <ready.Paper title={story.titles[language] ?? story.title} slides={ready.slides} />
}
