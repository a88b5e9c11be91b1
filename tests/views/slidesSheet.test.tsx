import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyStory, parseStoryText, slideOf, storyText } from '../../src/schema/story'
import { OWN_KEY, ownStoryStore, readOwnStory, UNTITLED } from '../../src/state/ownStory'
import { DEFAULT_VIEW } from '../../src/state/view'
import { addToSlides } from '../../src/views/slides'
import { open } from './world'

const storyNow = () => ownStoryStore.getState().story
const viewsNow = () => storyNow().slides.map(({ view }) => view)

async function openSheet(search: string) {
  const { user } = await open(search)
  await screen.findByRole('heading', { level: 1 })
  await user.click(screen.getByRole('button', { name: 'Slides' }))
  return { user, sheet: within(await screen.findByRole('dialog', { name: 'Slides' })) }
}

beforeEach(() => {
  localStorage.clear()
  ownStoryStore.setState(readOwnStory())
})

describe('the sheet of slides', () => {
  it('adds no view whose address no slide may have, and says why', async () => {
    const { sheet } = await openSheet(`?screen=statements&q=${encodeURIComponent('份'.repeat(1000))}`)
    expect(sheet.getByRole('button', { name: 'Add this view' })).toBeDisabled()
    expect(sheet.getByRole('status')).toHaveTextContent('too long for a slide')
    addToSlides({ ...DEFAULT_VIEW, q: '份'.repeat(1000) }, '')
    expect(viewsNow()).toEqual([])
  })

  it('exports a story without a title as one that it reads again', async () => {
    const blobs: Blob[] = []
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => (blobs.push(blob), 'blob:story') }))
    const { user, sheet } = await openSheet('?screen=share')
    await user.click(sheet.getByRole('button', { name: 'Add this view' }))
    await user.clear(sheet.getByRole('textbox', { name: 'Title' }))
    await user.click(sheet.getByRole('button', { name: /JSON/ }))
    expect(parseStoryText(await blobs[0]!.text())).toMatchObject({ ok: true, story: { title: UNTITLED } })
    vi.unstubAllGlobals()
  })

  it('adds the view, with what it says of itself, and leads to its presentation', async () => {
    const { user, sheet } = await openSheet('?screen=share&theme=dark&lang=en')
    expect(sheet.getByRole('status')).toHaveTextContent('Each view that you add becomes a slide')
    await user.click(sheet.getByRole('button', { name: 'Add this view' }))
    expect(storyNow()).toMatchObject({
      title: UNTITLED,
      slides: [{ view: 'screen=share', headline: null, about: expect.stringContaining('Apple led') }],
    })
    expect(sheet.getByRole('textbox', { name: 'Headline' })).toHaveAttribute(
      'placeholder',
      expect.stringContaining('Apple'),
    )
    expect(sheet.getByRole('link', { name: 'Present from slide 1' })).toHaveAttribute('href', 'present/?story=mine')
    expect(sheet.getByRole('link', { name: 'Present this view' })).toHaveAttribute(
      'href',
      'present/?screen=share&theme=dark&lang=en',
    )
    expect(sheet.getByText('Kept in this browser.')).toBeInTheDocument()
  })

  it('takes headline, notes and title, moves and removes slides, and takes that back', async () => {
    const { user, sheet } = await openSheet('')
    const add = sheet.getByRole('button', { name: 'Add this view' })
    await user.click(add)
    await user.click(add)
    const [, second] = sheet.getAllByRole('textbox', { name: 'Headline' })
    await user.type(second!, 'Two')
    await user.type(sheet.getAllByRole('textbox', { name: 'Notes' })[1]!, 'Breathe')
    const up = sheet.getByRole('button', { name: 'Move slide 2 up' })
    up.focus()
    await user.keyboard('{Enter}')
    expect(storyNow().slides.map(({ headline, notes }) => [headline, notes])).toEqual([
      ['Two', 'Breathe'],
      [null, null],
    ])
    expect(sheet.getByRole('button', { name: 'Move slide 1 up' })).toHaveFocus()
    await user.click(sheet.getByRole('button', { name: 'Remove slide 1' }))
    expect(storyNow().slides).toHaveLength(1)
    await user.click(sheet.getByRole('button', { name: 'Undo' }))
    expect(storyNow().slides[0]?.headline).toBe('Two')
    await user.click(sheet.getByRole('button', { name: 'Start over' }))
    expect(viewsNow()).toEqual([])
  })

  it('takes back only what was done last, so that nothing typed since is lost', async () => {
    const { user, sheet } = await openSheet('')
    const add = sheet.getByRole('button', { name: 'Add this view' })
    await user.click(add)
    await user.click(add)
    await user.click(sheet.getByRole('button', { name: 'Remove slide 1' }))
    expect(sheet.getByRole('button', { name: 'Undo' })).toBeInTheDocument()
    await user.type(sheet.getByRole('textbox', { name: 'Notes' }), 'Breathe')
    expect(sheet.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
    expect(storyNow().slides.map(({ notes }) => notes)).toEqual(['Breathe'])
  })

  it('takes nothing back of what another tab has made', async () => {
    const { user, sheet } = await openSheet('')
    await user.click(sheet.getByRole('button', { name: 'Add this view' }))
    const theirs = storyText({ ...emptyStory('Theirs'), slides: [slideOf('screen=stock')] })
    localStorage.setItem(OWN_KEY, theirs)
    await user.click(sheet.getByRole('button', { name: 'Remove slide 1' }))
    expect(sheet.getByText(/^Another tab has changed the slides/)).toBeInTheDocument()
    expect(sheet.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
    expect(localStorage.getItem(OWN_KEY)).toBe(theirs)
  })

  it('names every problem of a file that it cannot take, and changes nothing', async () => {
    const { user, sheet } = await openSheet('')
    await user.click(sheet.getByRole('button', { name: 'Add this view' }))
    const before = storyNow()
    const bad = new File(['{"format":"quotient-story/1","title":"","slides":[{"view":7}]}'], 'bad.json')
    await user.upload(sheet.getByLabelText('Import JSON'), bad)
    const alert = within(await sheet.findByRole('alert'))
    expect(alert.getByText('bad.json cannot be used. Nothing was changed.')).toBeInTheDocument()
    expect(alert.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('title: expected text that is not blank'),
      expect.stringContaining('slides[0].view: expected text, found 7'),
    ])
    expect(storyNow()).toBe(before)
  })

  it('takes no file whose words it would have to guess', async () => {
    const { user, sheet } = await openSheet('')
    const [before = '', after = ''] = storyText(emptyStory('Grösse')).split('ö')
    const latin = new File([before, Uint8Array.of(0xf6), after], 'latin.json')
    await user.upload(sheet.getByLabelText('Import JSON'), latin)
    expect(await sheet.findByRole('alert')).toHaveTextContent('expected text in UTF-8')
    expect(storyNow().title).toBe(UNTITLED)
  })

  it.each([
    ['Replace them', ['screen=change']],
    ['Add to them', ['', 'screen=change']],
    ['Cancel', ['']],
  ])('asks what becomes of the slides that are there: %s', async (answer, views) => {
    const { user, sheet } = await openSheet('')
    await user.click(sheet.getByRole('button', { name: 'Add this view' }))
    const file = new File([storyText({ ...emptyStory('Theirs'), slides: [slideOf('screen=change')] })], 'theirs.json')
    await user.upload(sheet.getByLabelText('Import JSON'), file)
    await user.click(await sheet.findByRole('button', { name: answer }))
    expect(viewsNow()).toEqual(views)
  })

  it.each([
    [98, 'the first 2', true],
    [100, 'none of them', false],
  ])('beside %i slides it says that of three more there is room for %s', async (count, words, canAdd) => {
    const storyOf = (slides: number) =>
      storyText({ ...emptyStory('Theirs'), slides: Array.from({ length: slides }, () => slideOf('')) })
    localStorage.setItem(OWN_KEY, storyOf(count))
    ownStoryStore.setState(readOwnStory())
    const { user, sheet } = await openSheet('')
    await user.upload(sheet.getByLabelText('Import JSON'), new File([storyOf(3)], 'theirs.json'))
    const notice = await sheet.findByRole('group', { name: 'Import JSON' })
    expect(notice).toHaveTextContent(`A story has 100 slides at most. Added to yours, there is room for ${words}.`)
    expect(within(notice).getByRole<HTMLButtonElement>('button', { name: 'Add to them' }).disabled).toBe(!canAdd)
  })

  it('leads to the story that comes with the page', async () => {
    const { sheet } = await openSheet('')
    expect(await sheet.findByRole('link', { name: 'Five articles on Apple in China' })).toHaveAttribute(
      'href',
      'present/?story=apple-in-china',
    )
  })
})

it('the palette adds a view to the slides, and presents it', async () => {
  const opened = vi.spyOn(globalThis, 'open').mockReturnValue(null)
  const { user } = await open('?screen=share')
  await user.keyboard('/')
  await user.type(await screen.findByRole('combobox', { name: /^Find/ }), 'add to slides{Enter}')
  expect(viewsNow()).toEqual(['screen=share'])
  await user.click(within(await screen.findByRole('dialog', { name: 'Slides' })).getByRole('button', { name: 'Close' }))
  await user.keyboard('/')
  await user.type(await screen.findByRole('combobox', { name: /^Find/ }), 'present{Enter}')
  expect(opened).toHaveBeenCalledWith('present/?screen=share', '_self')
})
