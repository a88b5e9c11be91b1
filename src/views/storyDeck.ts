import type { Facets } from '../domain/facets'
import type { SliceQuestion } from '../domain/sliceQuestion'
import type { Verdict } from '../domain/verdicts'
import { exhibitOf } from '../export/exhibit'
import { deckOf, type DeckSlide } from '../export/pptx/deck'
import { answersFrom, questionsOf } from '../export/questions'
import type { Statement } from '../schema/dataset'
import type { Slide, Story } from '../schema/story'
import { viewOfSlide } from '../state/presentation'
import type { View } from '../state/view'

/** What a deck is made from: what is known of all the data, and ways to a slice and to the address of a view. */
export type DeckData = {
  facets: Facets
  verdicts: Verdict[]
  ask: (question: SliceQuestion) => Promise<Statement[]>
  addressOf: (view: View) => string
}

/** The type of PowerPoint files, as mail programs and browsers know it. */
const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** A story as a PowerPoint file, in the language of its data's catalog. */
export async function storyDeck(story: Story, data: DeckData): Promise<Blob> {
  const { edition, updatedOn, texts } = data.facets.catalog
  const { language } = texts
  const title = story.titles[language] ?? story.title
  const slides = await Promise.all(story.slides.map((slide) => onDeck(slide, data)))
  const bytes = deckOf(slides, { title, edition, updatedOn, language })
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: PPTX })
}

async function onDeck(slide: Slide, { facets, verdicts, ask, addressOf }: DeckData): Promise<DeckSlide> {
  const { language } = facets.catalog.texts
  const view = { ...viewOfSlide(slide).view, receipt: null, theme: null, lang: null }
  const questions = questionsOf(view, { facets, verdicts })
  const slices = await Promise.all(questions.map(ask))
  return {
    exhibit: exhibitOf(view, answersFrom({ facets, verdicts, questions, slices })),
    headline: slide.headlines[language] ?? slide.headline,
    notes: slide.notes,
    address: addressOf(view),
  }
}
