import type { Facets } from '../domain/facets'
import type { SliceQuestion } from '../domain/sliceQuestion'
import type { Verdict } from '../domain/verdicts'
import { type Exhibit, exhibitOf } from '../export/exhibit'
import { answersFrom, questionsOf } from '../export/questions'
import type { Statement } from '../schema/dataset'
import type { Slide, Story } from '../schema/story'
import { viewOfSlide } from '../state/presentation'

/** What slides are drawn from apart from the page: what is known of all the data, and a way to a slice. */
export type SlideData = {
  facets: Facets
  verdicts: Verdict[]
  ask: (question: SliceQuestion) => Promise<Statement[]>
}

/** A slide with what it shows, and what it says in the language of the data's catalog. */
export type SlideExhibit = { exhibit: Exhibit; headline: string; notes: string | null }

/** The slides of a story, in their order. */
export function slideExhibits({ slides }: Story, data: SlideData): Promise<SlideExhibit[]> {
  return Promise.all(slides.map((slide) => slideExhibit(slide, data)))
}

async function slideExhibit(slide: Slide, { facets, verdicts, ask }: SlideData): Promise<SlideExhibit> {
  const { language } = facets.catalog.texts
  const view = { ...viewOfSlide(slide).view, receipt: null, theme: null, lang: null }
  const questions = questionsOf(view, { facets, verdicts })
  const slices = await Promise.all(questions.map(ask))
  const exhibit = exhibitOf(view, answersFrom({ facets, verdicts, questions, slices }))
  const headline = slide.headlines[language] ?? slide.headline ?? exhibit.headline.text
  return { exhibit, headline, notes: slide.notes }
}
