import { deckOf } from '../export/pptx/deck'
import type { Story } from '../schema/story'
import type { View } from '../state/view'
import { type SlideData, slideExhibits } from './slideExhibits'

/** The type of PowerPoint files, as mail programs and browsers know it. */
const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** A story as a PowerPoint file, in the language of its data's catalog. `addressOf` is where a view is to be seen. */
export async function storyDeck(story: Story, data: SlideData, addressOf: (view: View) => string): Promise<Blob> {
  const { file, texts } = data.facets.catalog
  const { edition, updatedOn } = file
  const { language } = texts
  const title = story.titles[language] ?? story.title
  const slides = await slideExhibits(story, data)
  const bytes = deckOf(
    slides.map((slide) => ({ ...slide, address: addressOf(slide.exhibit.view) })),
    { title, edition, updatedOn, language },
  )
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: PPTX })
}
