import { MOST_SLIDES, MOST_VIEW, slideOf } from '../schema/story'
import { formatAddress } from '../state/address'
import { changeOwnStory } from '../state/ownStory'
import { OWN_STORY } from '../state/presentAddress'
import type { View } from '../state/view'

/**
 * Adds a view to the reader's own slides, as the last one. `about` is what the view says of itself now: it tells slides
 * apart in a list, and is shown in front of people only if it still holds. A view that fits no slide is not added.
 */
export function addToSlides(view: View, about: string): void {
  if (!fitsSlide(view)) return
  const query = queryOf(view)
  changeOwnStory(
    (story) =>
      story.slides.length < MOST_SLIDES ? { ...story, slides: [...story.slides, { ...slideOf(query), about }] } : story,
    { rebases: true },
  )
}

/** Whether the address of a view is short enough for a slide. */
export function fitsSlide(view: View): boolean {
  return queryOf(view).length <= MOST_VIEW
}

function queryOf(view: View): string {
  return formatAddress({ ...view, theme: null, lang: null }).slice(1)
}

/** The address of the presentation of one view, within the site. */
export function presentationOf(view: View): string {
  return `present/${formatAddress({ ...view, receipt: null })}`
}

/** The address of the presentation of a story from one of its slides, counted from 0, within the site. */
export function storyAddress(slide: number, name: string = OWN_STORY): string {
  return `present/?story=${name}${slide > 0 ? `&slide=${slide + 1}` : ''}`
}
