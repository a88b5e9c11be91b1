import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeQueryClient } from '../../src/query/client'
import { memorySource } from '../../src/query/memorySource'
import { Present } from '../../src/Present'
import { emptyStory, slideOf, type Story } from '../../src/schema/story'
import { ownStoryStore } from '../../src/state/ownStory'
import { preferenceStore } from '../../src/state/preferences'
import { positionNow, presentationStore } from '../../src/state/presentation'
import { viewStore } from '../../src/state/store'
import { smallWorld } from './world'

const STORY: Story = {
  ...emptyStory('Phones'),
  slides: [
    { ...slideOf('screen=share&chart=grouped&periods=2023-Q4'), headline: 'Before', notes: 'Say hello' },
    { ...slideOf('screen=share&chart=grouped&periods=2024-Q4'), headline: 'After' },
    slideOf('screen=change'),
  ],
}

/** Opens the page of presentations at an address, with some slides of the reader's own. */
async function present(search: string, story = STORY) {
  history.replaceState(null, '', `/present/${search}`)
  presentationStore.setState(null, true)
  ownStoryStore.setState({ story, keeping: 'kept' })
  preferenceStore.setState({ language: null, hasSingleKeys: true })
  render(<Present source={memorySource('test', smallWorld())} client={makeQueryClient()} />)
  await screen.findByRole('heading', { level: 1 }, { timeout: 8000 })
  await act(async () => undefined)
  return userEvent.setup()
}

const slideNow = () => positionNow()!.slide + 1
const headline = () => screen.getByRole('heading', { level: 1 }).textContent
const notices = () => screen.queryByText(/The address says/)?.closest('[role=status]')?.textContent ?? null

beforeEach(() => vi.spyOn(performance, 'now').mockReturnValue(0))
afterEach(() => vi.restoreAllMocks())

describe('the keys of a presentation', () => {
  it.each([
    ['{ArrowRight}', 2],
    ['{ArrowDown}', 2],
    [' ', 2],
    ['{PageDown}{PageDown}', 3],
    ['{End}', 3],
    ['{End}{ArrowRight}', 3],
    ['{End}{ArrowLeft}', 2],
    ['{End}{PageUp}{Shift>} {/Shift}', 1],
    ['{End}{Home}', 1],
    ['3{Enter}', 3],
    ['9{Enter}', 3],
    ['3{Escape}{Enter}', 1],
    ['{Control>}{ArrowRight}{/Control}', 1],
  ])('%s leads to slide %i', async (keys, slide) => {
    const user = await present('?story=mine')
    await user.keyboard(keys)
    expect(slideNow()).toBe(slide)
  })

  it('leave the chart its own: arrows walk figures there, Escape leads back to the stage', async () => {
    const user = await present('?story=mine&slide=2')
    const marks = await screen.findAllByRole('button', { name: /^(Apple|vivo|Huawei), / })
    act(() => marks[0]!.focus())
    await user.keyboard('{ArrowDown}{ArrowRight}{End} ')
    expect(slideNow()).toBe(2)
    expect(await screen.findByRole('region', { name: 'Receipt' })).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Receipt' })).not.toBeInTheDocument()
    await user.keyboard('{ArrowRight}')
    expect(slideNow()).toBe(2)
    await user.keyboard('{Escape}{ArrowRight}')
    expect(slideNow()).toBe(3)
  })

  it('turn the screen black and back, and show the keys', async () => {
    const user = await present('?story=mine')
    await user.keyboard('b')
    expect(screen.getByRole('main')).toHaveAttribute('data-black', 'true')
    await user.keyboard('b?')
    expect(screen.getByRole('main')).toHaveAttribute('data-black', 'false')
    const keys = screen.getByRole('dialog', { name: 'Keys' })
    await user.keyboard('{ArrowRight}')
    expect(slideNow()).toBe(1)
    await user.click(within(keys).getByRole('button', { name: 'Close' }))
    await user.keyboard('b{ArrowRight}')
    expect(positionNow()).toMatchObject({ slide: 1, isBlack: false })
  })

  it('that are single letters do nothing for whoever has switched them off', async () => {
    const user = await present('?story=mine')
    preferenceStore.setState({ hasSingleKeys: false })
    await user.keyboard('b?{ArrowRight}')
    expect(positionNow()).toMatchObject({ slide: 1, isBlack: false })
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it.each([
    [[300, 200], 2],
    [[300, 400], 1],
    [[300, 270], 1],
  ])('have a finger that goes from %j lead to slide %i', async ([from, to], slide) => {
    await present('?story=mine')
    const stage = screen.getByRole('main')
    fireEvent.touchStart(stage, { touches: [{ clientX: from, clientY: 100 }] })
    fireEvent.touchEnd(stage, { changedTouches: [{ clientX: to, clientY: 110 }] })
    expect(slideNow()).toBe(slide)
  })
})

describe('a slide', () => {
  it('says what the story says, or else what its view says, and is announced', async () => {
    const user = await present('?story=mine&slide=2')
    expect(headline()).toBe('After')
    expect(screen.getByText('Slide 2 of 3: After')).toBeInTheDocument()
    await user.keyboard('{ArrowRight}')
    expect(await screen.findByRole('heading', { name: /grew|shrank|change/i })).toBeInTheDocument()
    // At the latest when the page goes; a slow machine writes it before.
    dispatchEvent(new Event('pagehide'))
    expect(location.search).toBe('?story=mine&slide=3')
  })

  it('that the story does not have is named, and the first is shown', async () => {
    await present('?story=mine&slide=7')
    expect(headline()).toBe('Before')
    expect(notices()).toContain('slide=7')
  })

  it('of a story that is not known is named, and the story that comes with the page is shown', async () => {
    await present('?story=nokia')
    expect(notices()).toContain('story=nokia')
    expect(presentationStore.getState()?.name).toBe('apple-in-china')
  })

  it('may be a view alone', async () => {
    await present('?screen=share&layer=quoted&periods=2024-Q4')
    expect(viewStore.getState().view).toMatchObject({ screen: 'share', layer: 'quoted' })
    expect(screen.getByText('1 / 1')).toBeInTheDocument()
    expect(screen.queryByText('Phones')).not.toBeInTheDocument()
  })
})

describe('the window of the presenter', () => {
  it('has the notes, the slide that comes next, and the time', async () => {
    const user = await present('?story=mine&presenter=s1')
    expect(within(screen.getByRole('region', { name: 'Notes' })).getByText('Say hello')).toBeInTheDocument()
    const next = within(screen.getByRole('region', { name: 'Next' }))
    expect(next.getByTitle('After')).toHaveAttribute('src', expect.stringContaining('../embed/?screen=share'))
    expect(screen.getByText('Elapsed')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /Next slide/ }))
    await user.click(screen.getByRole('button', { name: /Next slide/ }))
    expect(slideNow()).toBe(3)
    expect(screen.getByText('This is the last slide.')).toBeInTheDocument()
  })
})

it('puts all slides on paper, with their notes and the receipts of their figures, and not just the one that is shown', async () => {
  await present('?story=mine')
  await waitFor(() => {
    act(() => void dispatchEvent(new Event('beforeprint')))
    expect(screen.getByText('Phones · 3 / 3')).toBeInTheDocument()
  })
  const headlines = screen.getAllByRole('heading', { level: 1 }).map((each) => each.textContent)
  expect(headlines).toEqual(expect.arrayContaining(['Before', 'After']))
  expect(screen.getByText('Say hello')).toBeInTheDocument()
  const receipts = within(screen.getByRole('region', { name: 'Receipts: 2 · After' }))
  expect(receipts.getByText(/^Apple, Q4 2024, 17 %, published by Canalys/)).toBeInTheDocument()
  act(() => void dispatchEvent(new Event('afterprint')))
  expect(screen.queryByText('Phones · 3 / 3')).not.toBeInTheDocument()
})
