import { stories as en } from './en/stories'
import type { Language } from './texts'
import { stories as zh } from './zh/stories'

export type StoryTexts = typeof en

/** The texts of presentations, apart from the catalogue: no page needs them before somebody presents or edits slides. */
export const STORY_TEXTS: Record<Language, StoryTexts> = { en, zh }
