import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyStory, parseStory, parseStoryText, slideOf, storyText } from '../../src/schema/story'

const story = { format: 'quotient-story/1', title: 'Apple', slides: [{ view: 'screen=share' }] }

/** The problems as `path: expected`. */
function problemsOf(value: unknown): string[] {
  const parsed = parseStory(value)
  return parsed.ok ? [] : parsed.problems.map(({ path, expected }) => `${path}: ${expected}`)
}

describe('a story', () => {
  test('has null where nothing is said, and keeps what the format does not know', () => {
    const parsed = parseStory({ ...story, colour: 'red', slides: [{ view: '', seconds: 30 }] })
    expect(parsed).toEqual({
      ok: true,
      story: {
        ...story,
        titles: {},
        colour: 'red',
        slides: [{ view: '', headline: null, headlines: {}, notes: null, seconds: 30 }],
      },
    })
  })

  test.each<[string, unknown, string]>([
    ['another format', { ...story, format: 'quotient-story/2' }, 'format: "quotient-story/1"'],
    ['no title', { ...story, title: ' ' }, 'title: text that is not blank'],
    ['a long title', { ...story, title: 'x'.repeat(201) }, 'title: at most 200 characters'],
    ['too many slides', { ...story, slides: Array(101).fill({ view: '' }) }, 'slides: at most 100 entries'],
    ['a view that is none', { ...story, slides: [{ view: null }] }, 'slides[0].view: text'],
    ['a long view', { ...story, slides: [{ view: 'x'.repeat(8193) }] }, 'slides[0].view: at most 8192 characters'],
    [
      'long notes',
      { ...story, slides: [{ view: '', notes: 'x'.repeat(5001) }] },
      'slides[0].notes: at most 5000 characters',
    ],
    ['a number for a headline', { ...story, slides: [{ view: '', headline: 7 }] }, 'slides[0].headline: text'],
    ['a number for a story', 7, '(the file): an object {…}'],
  ])('with %s names the place and what is expected there', (_, value, problem) => {
    expect(problemsOf(value)).toContain(problem)
  })

  test.each([
    ['', 'empty'],
    ['<!doctype html>', 'got-html'],
    ['{"format":"quotient-story/1","title":', 'truncated'],
    ['{"title":"a","title":"b"}', 'duplicate-key'],
  ])('as the text %j is refused as %s', (text, code) => {
    const parsed = parseStoryText(text)
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.code)).toEqual([code])
  })

  test('names its own format where the text is no JSON', () => {
    expect(parseStoryText('{')).toMatchObject({ problems: [{ expected: 'JSON in the format quotient-story/1' }] })
  })

  test.each([[{}], [{ about: 'Apple leads' }], [{ about: 7 }], [{ about: null }]])(
    'keeps a slide with %j as the file has it',
    (own) => {
      const slides = [{ ...slideOf(''), seconds: 30, ...own }]
      expect(parseStory({ ...story, slides })).toStrictEqual({ ok: true, story: { ...story, titles: {}, slides } })
    },
  )

  test('comes out of its file as it went in', () => {
    const own = { ...emptyStory('Mine'), slides: [{ ...slideOf('screen=share'), headline: 'Apple – “first”' }] }
    expect(parseStoryText(storyText(own))).toEqual({ ok: true, story: own })
  })

  test('is answered for whatever stands there, and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseStoryText(text)).toHaveProperty('ok')
      }),
    )
  })
})
