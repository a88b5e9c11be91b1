import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyStory, slideOf, type Story, storyText } from '../../src/schema/story'
import { changeOwnStory, followOwnStory, OWN_KEY, ownStoryStore, readOwnStory } from '../../src/state/ownStory'

const storyOf = (...views: string[]): Story => ({ ...emptyStory('Mine'), slides: views.map(slideOf) })
const add = (view: string) => (story: Story) => ({ ...story, slides: [...story.slides, slideOf(view)] })
const viewsNow = () => ownStoryStore.getState().story.slides.map(({ view }) => view)
const keepingNow = () => ownStoryStore.getState().keeping
const aside = () =>
  Object.keys(localStorage)
    .filter((key) => key.includes(':aside:'))
    .map((key) => localStorage.getItem(key))

/** Opens the page anew on what is kept. */
function open(text?: string): void {
  if (text !== undefined) localStorage.setItem(OWN_KEY, text)
  ownStoryStore.setState(readOwnStory())
}

beforeEach(() => {
  localStorage.clear()
  open()
})
afterEach(() => vi.restoreAllMocks())

describe('slides of one’s own', () => {
  test('are kept for the next visit, with what the format does not know', () => {
    changeOwnStory(add('screen=share'))
    changeOwnStory((story) => ({ ...story, title: 'Mine', slides: [{ ...story.slides[0]!, about: 'Apple led' }] }))
    open()
    expect(ownStoryStore.getState()).toMatchObject({
      story: { title: 'Mine', slides: [{ view: 'screen=share', about: 'Apple led' }] },
      keeping: 'kept',
    })
  })

  test.each([
    ['cut', storyText(storyOf('a')).slice(0, 40)],
    ['null', 'null'],
    ['of wrong types', '{"format":"quotient-story/1","title":7,"slides":{}}'],
    ['no JSON', 'undefined'],
  ])('that are %s are put aside, and the copy before them is there', (_, text) => {
    changeOwnStory(add('one'))
    changeOwnStory(add('two'))
    open(text)
    expect(viewsNow()).toEqual(['one'])
    expect(keepingNow()).toBe('broken')
    changeOwnStory(add('three'))
    expect(keepingNow()).toBe('kept')
    expect(aside()).toEqual([text])
    open('broken again')
    expect(aside()).toEqual(expect.arrayContaining([text, 'broken again']))
  })

  test('of a newer version stay as they are', () => {
    const newer = '{"format":"quotient-story/2","deck":[]}'
    open(newer)
    changeOwnStory(add('one'))
    expect([keepingNow(), viewsNow()]).toEqual(['newer', ['one']])
    expect(localStorage.getItem(OWN_KEY)).toBe(newer)
  })

  test.each(['QuotaExceededError', 'SecurityError'])('live in memory after a %s, and say so', (name) => {
    changeOwnStory(add('one'))
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', name)
    })
    changeOwnStory(add('two'))
    expect([keepingNow(), viewsNow()]).toEqual(['memory', ['one', 'two']])
    vi.restoreAllMocks()
    open()
    expect(viewsNow()).toEqual(['one'])
  })

  test('that cannot be read nor put aside are not written over', () => {
    localStorage.setItem(OWN_KEY, '{')
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    open()
    vi.restoreAllMocks()
    changeOwnStory(add('one'))
    expect([keepingNow(), localStorage.getItem(OWN_KEY)]).toEqual(['memory', '{'])
  })
})

describe('two tabs', () => {
  test('show the same: what one keeps, the other follows', () => {
    const stop = followOwnStory()
    localStorage.setItem(OWN_KEY, storyText(storyOf('theirs')))
    dispatchEvent(new StorageEvent('storage', { key: OWN_KEY }))
    expect(viewsNow()).toEqual(['theirs'])
    stop()
  })

  test('do not write over each other: the later change is not made, and theirs is shown', () => {
    changeOwnStory(add('one'))
    const theirs = storyText(storyOf('one', 'theirs'))
    localStorage.setItem(OWN_KEY, theirs)
    expect(changeOwnStory((story) => ({ ...story, slides: [] }))).toBeNull()
    expect([keepingNow(), viewsNow()]).toEqual(['elsewhere', ['one', 'theirs']])
    expect(localStorage.getItem(OWN_KEY)).toBe(theirs)
    expect(changeOwnStory((story) => ({ ...story, slides: [] }))).toBe(ownStoryStore.getState().story)
    expect([keepingNow(), viewsNow()]).toEqual(['kept', []])
  })

  test('both add a slide', () => {
    changeOwnStory(add('one'))
    localStorage.setItem(OWN_KEY, storyText(storyOf('one', 'theirs')))
    changeOwnStory(add('mine'), { rebases: true })
    expect([keepingNow(), viewsNow()]).toEqual(['kept', ['one', 'theirs', 'mine']])
  })
})
