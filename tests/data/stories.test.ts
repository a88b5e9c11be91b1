import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shortPublisher } from '../../src/domain/catalog'
import { figureInWords } from '../../src/domain/figures'
import { english } from '../../src/domain/texts/en'
import { type Exhibit, exhibitOf } from '../../src/export/exhibit'
import { memorySource } from '../../src/query/memorySource'
import { parseDatasetText } from '../../src/schema/parseDataset'
import { parseStoryText, type Slide } from '../../src/schema/story'
import { parseAddress } from '../../src/state/address'
import { resolveView } from '../../src/state/resolve'

const FOLDER = 'data/stories'
const parsed = parseDatasetText(readFileSync('data/dataset.json', 'utf8'))
if (!parsed.ok) throw new Error('data/dataset.json is no data set')
const answers = memorySource('test', parsed.dataset).atHand!()!

const stories = readdirSync(FOLDER).map((file) => {
  const read = parseStoryText(readFileSync(join(FOLDER, file), 'utf8'))
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.problems)}`)
  return { file, story: read.story }
})
const slides = stories.flatMap(({ file, story }) =>
  story.slides.map((slide, index): [string, Slide] => [`${file}, slide ${index + 1}`, slide]),
)

function drawn({ view }: Slide): Exhibit {
  const exhibit = exhibitOf(parseAddress(view).view, answers)
  if (exhibit === null) throw new Error(`nothing is drawn for ${view}`)
  return exhibit
}

/** The numbers of a sentence that are no part of a period. */
function numbersIn(words: string): string[] {
  return words.replaceAll(/\b(?:19|20)\d\d(?:年)?|Q[1-4]/g, '').match(/[\d.]*\d/g) ?? []
}

test('there is a story of at least seven slides', () => {
  expect(Math.max(...stories.map(({ story }) => story.slides.length))).toBeGreaterThanOrEqual(7)
})

describe.each(slides)('%s', (_, slide) => {
  test('is a view that the page reads without a notice, and that has figures', () => {
    const { view, notices } = parseAddress(slide.view)
    expect([...notices, ...resolveView(view, answers.facets()).notices]).toEqual([])
    expect(drawn(slide).plates.length).toBeGreaterThan(0)
    expect(drawn(slide).figures.length).toBeGreaterThan(0)
  })

  test('names no number that its figures do not have, in any language', () => {
    const shown = new Set(drawn(slide).figures.flatMap((figure) => numbersIn(figureInWords(figure, english))))
    for (const headline of [slide.headline ?? '', ...Object.values(slide.headlines)])
      expect(
        numbersIn(headline).filter((number) => !shown.has(number)),
        headline,
      ).toEqual([])
  })

  test('has a headline in Chinese too, and notes that name a source of its figures', () => {
    expect(Object.keys(slide.headlines)).toEqual(['zh'])
    const { sources } = answers.facets().catalog
    const ids = new Set(drawn(slide).figures.flatMap(({ statements }) => statements.map(({ source }) => source)))
    const publishers = [...ids].map((id) => shortPublisher(sources.get(id)!.publisher))
    expect(publishers.some((publisher) => slide.notes?.includes(publisher.split(',')[0]!))).toBe(true)
  })
})
