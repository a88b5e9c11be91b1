import { parseStory, type Story } from '../schema/story'

/** The stories that come with the page, by the names that addresses have for them. Each is loaded when it is asked for. */
const STORIES: Record<string, () => Promise<{ default: unknown }>> = {
  'apple-in-china': () => import('../../data/stories/apple-in-china.json'),
}

/** The names of the stories that come with the page. */
export const STORY_NAMES: readonly string[] = Object.keys(STORIES)

/** A story that comes with the page; null for a name that none of them has. */
export async function loadStory(name: string): Promise<Story | null> {
  if (!STORY_NAMES.includes(name)) return null
  const parsed = parseStory((await STORIES[name]!()).default)
  if (!parsed.ok) throw new Error(`data/stories/${name}.json is no story: ${parsed.problems[0]?.path}`)
  return parsed.story
}
