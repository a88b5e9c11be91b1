import { create } from 'zustand'
import type { Language } from '../domain/texts/texts'
import type { Slide, Story } from '../schema/story'
import { type AddressNotice, parseAddress } from './address'
import { openView, viewStore } from './store'
import type { Theme } from './view'

/** What is being presented: a story, or a view alone, which is a story of one slide without a name. */
type Presentation = {
  /** The name of the story in the address; null for a view alone. */
  name: string | null
  story: Story
  /** From 0. */
  slide: number
  isBlack: boolean
  /** What the address asks for, whatever the slides say. */
  theme: Theme | null
  lang: Language | null
}

/** A presentation from outside: another window of the same one. */
export type Position = { slide: number; isBlack: boolean; receipt: string | null }

export const presentationStore = create<Presentation | null>(() => null)

/** One value of the presentation, once there is one. */
export function usePresentation<T>(select: (presentation: Presentation) => T): T {
  return presentationStore((presentation) => {
    if (presentation === null) throw new Error('no presentation is open')
    return select(presentation)
  })
}

type Opening = Omit<Presentation, 'isBlack'> & { receipt: string | null; notices: AddressNotice[] }

/** Opens a presentation at one of its slides; a slide that it does not have is named, and the first is shown. */
export function openPresentation({ receipt, notices, ...asked }: Opening): void {
  const { length } = asked.story.slides
  const isThere = asked.slide >= 0 && asked.slide < Math.max(1, length)
  const found = String(asked.slide + 1)
  const missing: AddressNotice[] = isThere
    ? []
    : [{ parameter: 'slide', found, expected: length > 0 ? { values: `1..${length}` } : 'nothing' }]
  const slide = isThere ? asked.slide : 0
  presentationStore.setState({ ...asked, slide, isBlack: false }, true)
  show(asked.story.slides[slide], isThere ? receipt : null, [...notices, ...missing])
}

/** Goes to a slide, or to the nearest end. The receipt closes, and a black screen lights up. */
export function goTo(slide: number): void {
  takePosition({ slide, isBlack: false, receipt: null })
}

/** Takes the place of another window of this presentation. */
export function takePosition({ slide, isBlack, receipt }: Position): void {
  const now = presentationStore.getState()
  if (now === null) return
  const next = Math.max(0, Math.min(slide, now.story.slides.length - 1))
  if (next !== now.slide || isBlack !== now.isBlack) presentationStore.setState({ ...now, slide: next, isBlack }, true)
  if (next !== now.slide) show(now.story.slides[next], receipt, [])
  else if (viewStore.getState().view.receipt !== receipt)
    viewStore.setState(({ view }) => ({ view: { ...view, receipt } }))
}

/** Where the presentation is; null before it is open. */
export function positionNow(): Position | null {
  const now = presentationStore.getState()
  return now && { slide: now.slide, isBlack: now.isBlack, receipt: viewStore.getState().view.receipt }
}

/** Black hides the slide until it is lifted; the place stays. */
export function turnBlack(isBlack: boolean): void {
  const now = presentationStore.getState()
  if (now !== null) presentationStore.setState({ ...now, isBlack }, true)
}

/** The story has changed while it is shown: the slide stays where it is, or is the last one. */
export function changeStory(story: Story): void {
  const now = presentationStore.getState()
  if (now === null || now.story === story) return
  const slide = Math.max(0, Math.min(now.slide, story.slides.length - 1))
  presentationStore.setState({ ...now, story, slide }, true)
  if (story.slides[slide]?.view !== now.story.slides[now.slide]?.view) show(story.slides[slide], null, [])
}

/** The view of a slide, as its address has it. */
export function viewOfSlide({ view }: Slide) {
  return parseAddress(view)
}

function show(slide: Slide | undefined, receipt: string | null, notices: AddressNotice[]): void {
  if (!slide) return openView(viewStore.getState().view, notices)
  const { theme, lang } = presentationStore.getState()!
  const read = viewOfSlide(slide)
  const view = { ...read.view, theme: theme ?? read.view.theme, lang: lang ?? read.view.lang }
  openView({ ...view, receipt: receipt ?? view.receipt }, [...notices, ...read.notices])
}
