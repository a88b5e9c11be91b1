import { STORY_TEXTS, type StoryTexts } from '../../domain/texts/storyTexts'
import { useTexts } from '../../query/hooks'

/** The texts of presentations, in the language of whoever reads them. */
export function useStoryTexts(): StoryTexts {
  return STORY_TEXTS[useTexts().language]
}
