import * as v from 'valibot'
import { problemOfIssue } from './issues'
import { jsonProblems } from './jsonText'
import { name, orNull } from './parts'
import { type Problem, unreadable } from './problems'

/** The format of a file with a story: a presentation of views. */
export const STORY_FORMAT = 'quotient-story/1'

/** The most slides that a story holds, and the most signs of the query of one. */
export const MOST_SLIDES = 100
export const MOST_VIEW = 8192

const line = (most: number) => v.pipe(v.string(), v.maxLength(most))

/** The same text in other languages, by the language. */
const inLanguages = (most: number) => v.optional(v.record(v.string(), line(most)), {})

const slideSchema = v.looseObject({
  /** The query of the view's address, without its `?`; '' is the landing view. */
  view: line(MOST_VIEW),
  /** What the slide says in place of the headline that the view has of itself. */
  headline: orNull(line(300)),
  headlines: inLanguages(300),
  /** For whoever presents. */
  notes: orNull(line(5000)),
  /** What the view said of itself when it was added: text, or else it is ignored. A file need not have it. */
  about: v.optional(v.unknown()),
})

/** The shape of a `quotient-story/1` file. Fields that it does not know are kept; nothing is converted. */
const storySchema = v.looseObject({
  format: v.literal(STORY_FORMAT),
  title: name,
  titles: inLanguages(200),
  slides: v.pipe(v.array(slideSchema), v.maxLength(MOST_SLIDES)),
})

export type Story = v.InferOutput<typeof storySchema>
export type Slide = v.InferOutput<typeof slideSchema>

export type ParsedStory = { ok: true; story: Story } | { ok: false; problems: Problem[] }

/** The one door for the text of a story, whoever wrote it. Answers with the story or with every problem; never throws. */
export function parseStoryText(text: string): ParsedStory {
  const { value, problems } = jsonProblems(text, STORY_FORMAT)
  return problems.length > 0 ? { ok: false, problems } : parseStory(value)
}

/** The same door for a value that is parsed already. */
export function parseStory(value: unknown): ParsedStory {
  try {
    const result = v.safeParse(storySchema, value)
    if (result.success) return { ok: true, story: result.output }
    return { ok: false, problems: result.issues.map(problemOfIssue) }
  } catch (error) {
    return { ok: false, problems: [unreadable(error, STORY_FORMAT)] }
  }
}

/** A story without slides. */
export function emptyStory(title: string): Story {
  return { format: STORY_FORMAT, title, titles: {}, slides: [] }
}

/** A slide of a view, with nothing said about it yet. */
export function slideOf(view: string): Slide {
  return { view, headline: null, headlines: {}, notes: null }
}

/** A story as the text of a file: one slide after the other, to be read and edited by people. */
export function storyText(story: Story): string {
  return `${JSON.stringify(story, null, 2)}\n`
}
