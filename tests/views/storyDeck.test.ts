import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { inLanguage } from '../../src/domain/catalog'
import { chinese } from '../../src/domain/texts/zh'
import { emptyStory, slideOf } from '../../src/schema/story'
import { storyDeck } from '../../src/views/storyDeck'
import { answersOf } from '../export/world'
import { smallWorld } from './world'

const STORY = {
  ...emptyStory('Phones'),
  slides: [
    {
      ...slideOf('screen=share&periods=2024-Q4&chart=grouped&theme=dark'),
      headline: 'Apple first',
      headlines: { zh: '苹果第一' },
      notes: 'Say hello',
    },
    slideOf('screen=change&chart=table'),
  ],
}

async function deckIn(language: 'en' | 'zh') {
  const { facets, verdicts, slice } = answersOf(smallWorld())
  const known = facets()
  const catalog = language === 'en' ? known.catalog : inLanguage(known.catalog, chinese)
  const blob = await storyDeck(
    STORY,
    { facets: { ...known, catalog }, verdicts: verdicts(), ask: async (question) => slice(question) },
    ({ screen, theme }) => `https://q.example/?screen=${screen}&theme=${theme}`,
  )
  const bytes = await new Promise<ArrayBuffer>((done) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => done(reader.result as ArrayBuffer))
    reader.readAsArrayBuffer(blob)
  })
  const parts = Object.entries(unzipSync(new Uint8Array(bytes)))
  return new Map(parts.map(([path, content]) => [path, new TextDecoder().decode(content)]))
}

test('a story becomes slides with its own headlines, notes before the receipts, and addresses without a theme', async () => {
  const deck = await deckIn('en')
  expect([...deck.keys()].filter((path) => /slides\/slide\d+\.xml$/.test(path))).toHaveLength(2)
  expect(deck.get('ppt/slides/slide1.xml')).toContain('Apple first')
  expect(deck.get('ppt/slides/slide1.xml')).toContain('https://q.example/?screen=share&amp;theme=null')
  expect(deck.get('ppt/notesSlides/notesSlide1.xml')).toMatch(/Say hello.*Apple, Q4 2024, 17/s)
  expect(deck.get('docProps/core.xml')).toContain('<dc:title>Phones</dc:title>')
})

test('it speaks the language of the reader', async () => {
  expect((await deckIn('zh')).get('ppt/slides/slide1.xml')).toContain('苹果第一')
})
