import { create } from 'zustand'
import { emptyStory, parseStoryText, STORY_FORMAT, type Story, storyText } from '../schema/story'

/** Where the story of the reader's own is kept, and what the browser says to that. */
export type Keeping =
  /** It is kept, or there is nothing to keep yet. */
  | 'kept'
  /** The browser refuses, or is full: it lives until the page is left. */
  | 'memory'
  /** What was kept is of a newer version of the page: it stays as it is, and what is made now lives until then. */
  | 'newer'
  /** What was kept could not be read: it was put aside, and the copy before it is what is here. */
  | 'broken'
  /** Another tab changed it a moment ago: this is theirs, and the change was not made. */
  | 'elsewhere'

/** What a story is called that nobody has called anything. */
export const UNTITLED = 'Quotient'

type OwnStory = { story: Story; keeping: Keeping }

/** Two slots: what is kept, and what was kept before it and could be read. */
export const OWN_KEY = 'quotient:story'
const BEFORE = `${OWN_KEY}:before`
const ASIDE = `${OWN_KEY}:aside`

/** The text that this tab last read or wrote; null: nothing is kept. */
let lastText: string | null = null

export const ownStoryStore = create<OwnStory>(() => readOwnStory())

/** The story of the reader's own, which the browser keeps where it may. */
export function useOwnStory(): OwnStory {
  return ownStoryStore()
}

/**
 * Changes the story and keeps it. What another tab has kept since is not overwritten: it is shown instead, and the
 * change is made only if it holds wherever the slides now are (`rebases`, as for one more slide at the end). Answers with
 * the story that it made; null where the change was not made.
 */
export function changeOwnStory(change: (story: Story) => Story, { rebases = false } = {}): Story | null {
  const now = ownStoryStore.getState()
  if (now.keeping === 'newer' || now.keeping === 'memory') {
    const story = change(now.story)
    ownStoryStore.setState({ story })
    return story
  }
  if (read(OWN_KEY) !== lastText) {
    const theirs = readOwnStory()
    ownStoryStore.setState({ ...theirs, keeping: theirs.keeping === 'kept' ? 'elsewhere' : theirs.keeping })
    if (!rebases || theirs.keeping !== 'kept') return null
  }
  const story = change(ownStoryStore.getState().story)
  ownStoryStore.setState({ story, keeping: keep(story) ? 'kept' : 'memory' })
  return story
}

/** Follows what other tabs keep. Answers with what stops it. */
export function followOwnStory(): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key !== OWN_KEY && key !== null) return
    if (ownStoryStore.getState().keeping !== 'memory') ownStoryStore.setState(readOwnStory())
  }
  addEventListener('storage', onStorage)
  return () => removeEventListener('storage', onStorage)
}

/** Reads what is kept anew. What cannot be read is put aside, never dropped; then the copy before it counts. */
export function readOwnStory(): OwnStory {
  const text = read(OWN_KEY)
  lastText = text
  if (text === null) return { story: emptyStory(UNTITLED), keeping: canKeep() ? 'kept' : 'memory' }
  const parsed = parseStored(text)
  if (parsed) return { story: parsed, keeping: 'kept' }
  if (isNewer(text)) return { story: emptyStory(UNTITLED), keeping: 'newer' }
  const isAside = putAside(text)
  const before = read(BEFORE)
  const story = (before !== null && parseStored(before)) || emptyStory(UNTITLED)
  // As long as there is no other copy of it, what cannot be read is not written over.
  return { story, keeping: isAside ? 'broken' : 'memory' }
}

function parseStored(text: string): Story | null {
  const parsed = parseStoryText(text)
  return parsed.ok ? parsed.story : null
}

/** A story as it leaves the page, with a title: without one no door lets it in again. */
export function titled(story: Story): Story {
  return story.title.trim() === '' ? { ...story, title: UNTITLED } : story
}

function keep(story: Story): boolean {
  const text = storyText(titled(story))
  try {
    const before = localStorage.getItem(OWN_KEY)
    if (before !== null && parseStored(before)) localStorage.setItem(BEFORE, before)
    localStorage.setItem(OWN_KEY, text)
    if (localStorage.getItem(OWN_KEY) !== text) return false
    lastText = text
    return true
  } catch {
    return false
  }
}

/** Keeps bytes that cannot be read under a key that is free, so that nothing is ever written over them. */
function putAside(text: string): boolean {
  try {
    for (let place = 1; place <= 20; place++) {
      const kept = localStorage.getItem(`${ASIDE}:${place}`)
      if (kept === text) return true
      if (kept !== null) continue
      localStorage.setItem(`${ASIDE}:${place}`, text)
      return localStorage.getItem(`${ASIDE}:${place}`) === text
    }
  } catch {
    // Full or refused: it stays where it is.
  }
  return false
}

function isNewer(text: string): boolean {
  try {
    const { format } = JSON.parse(text) as { format?: unknown }
    const [name, version] = String(format).split('/')
    const [ownName, ownVersion] = STORY_FORMAT.split('/')
    return name === ownName && Number(version) > Number(ownVersion)
  } catch {
    return false
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function canKeep(): boolean {
  try {
    return typeof localStorage.length === 'number'
  } catch {
    return false
  }
}
