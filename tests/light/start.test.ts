import { userEvent } from '@testing-library/user-event'
import { screen, within } from '@testing-library/dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { linkToWords } from '../../src/domain/links'
import { start } from '../../src/light/start'
import { HOSTILE } from '../export/world'
import { openLight } from './page'

const LIVE = { isStatic: false, fitsFrame: false }
const APPLE = 'share~apple~cn~2024-Q4~canalys'
const told: { type: string; v: number }[] = []
const host = { postMessage: (message: { type: string; v: number }) => told.push(message), focus: vi.fn<() => void>() }

/** The page with its script on it. jsdom draws nothing: the first of the three drawings stands for the one that is seen. */
function opened(search = '', flags = LIVE, query = 'screen=share') {
  const page = openLight(query)
  for (const other of page.querySelectorAll('.light-576, .light-936')) other.remove()
  start(page, search, flags)
  return { page, user: userEvent.setup() }
}
const mark = (page: HTMLElement, key = APPLE) => page.querySelector<SVGGElement>(`[data-walk] [data-figure="${key}"]`)!
const receipt = () => screen.queryByRole('region', { name: 'Receipt' })

beforeEach(() => {
  told.length = 0
  host.focus.mockClear()
  vi.stubGlobal('parent', host)
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  // As in a frame that the reader has clicked into.
  vi.spyOn(document, 'hasFocus').mockReturnValue(true)
  vi.spyOn(document, 'addEventListener')
})
afterEach(() => {
  // A page is never left by its script; a test is.
  for (const [type, listener, options] of vi.mocked(document.addEventListener).mock.calls)
    if (type === 'keydown') document.removeEventListener(type, listener, options)
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('tells the host that it is ready, what it says and how high it is', () => {
  opened()
  expect(told.map(({ type }) => type)).toEqual(['quotient:ready', 'quotient:title', 'quotient:height'])
  expect(told.every(({ v }) => v === 1)).toBe(true)
  told.length = 0
  opened('', { isStatic: false, fitsFrame: true })
  expect(told.map(({ type }) => type)).not.toContain('quotient:height')
})

test('has one stop for Tab in the chart, from which arrow keys walk', async () => {
  const { page, user } = opened()
  const marks = [...page.querySelectorAll('[data-walk] [data-figure]')]
  expect(marks.filter((each) => each.getAttribute('tabindex') === '0')).toEqual([marks[0]])
  const before = mark(page, 'share~apple~cn~2024-Q3~canalys')
  before.focus()
  await user.keyboard('{ArrowRight}')
  expect(mark(page)).toHaveFocus()
  expect(marks.filter((each) => each.getAttribute('tabindex') === '0')).toEqual([mark(page)])
  expect(page.querySelector('[aria-live]')).toHaveTextContent(`${mark(page).getAttribute('aria-label')}.`)
})

test.each(['{Enter}', ' '])('opens a receipt on the key "%s", and Escape gives the focus back', async (key) => {
  const { page, user } = opened()
  mark(page).focus()
  await user.keyboard(key)
  expect(receipt()).toHaveFocus()
  expect(receipt()).toHaveTextContent('published17')
  expect(mark(page)).toHaveAttribute('aria-expanded', 'true')
  await user.keyboard('{Escape}')
  expect(receipt()).toBeNull()
  expect(mark(page)).toHaveFocus()
  expect(host.focus).not.toHaveBeenCalled()
  await user.keyboard('{Escape}')
  expect(host.focus).toHaveBeenCalled()
})

test('takes no focus that the reader has not given it', () => {
  vi.mocked(document.hasFocus).mockReturnValue(false)
  opened(`?receipt=${APPLE}`)
  expect(receipt()).toHaveTextContent('quoted15')
  expect(document.body).toHaveFocus()
})

test('opens the receipt of a figure in the headline, and closes it by its button', async () => {
  const { page, user } = opened()
  const figure = page.querySelector<HTMLElement>('h1 [role=button]')!
  await user.click(figure)
  expect(figure).toHaveAttribute('aria-expanded', 'true')
  await user.click(within(receipt()!).getByRole('button', { name: 'Close the receipt' }))
  expect(receipt()).toBeNull()
  expect(figure).toHaveFocus()
})

test('as a picture it has nothing to choose', () => {
  const { page } = opened('?static', { isStatic: true, fitsFrame: false })
  expect(page.querySelectorAll('[role=button], h1 a')).toHaveLength(0)
  expect(page.querySelectorAll('svg[role=img]')).toHaveLength(1)
})

test('each of several drawings is walked by itself, under its title', () => {
  const { page } = opened('', LIVE, '')
  const walks = [...page.querySelectorAll('[data-walk]')]
  expect(walks.map((walk) => walk.querySelectorAll('[tabindex="0"]').length)).toEqual(walks.map(() => 1))
})

test('says in a receipt who says so, and leads to the quoted words', () => {
  opened(`?receipt=${APPLE}`)
  const sources = new Map(HOSTILE.sources.map((source) => [source.id, source]))
  const known = HOSTILE.statements.map(({ source, quote }) => linkToWords(sources.get(source)!, quote))
  const slips = [...receipt()!.querySelectorAll('.slip')]
  expect(slips.length).toBeGreaterThan(1)
  for (const slip of slips) {
    expect(slip.querySelector('.slip-source > b')?.textContent).toMatch(/\S/)
    expect(slip.querySelector('.slip-source + .slip-meta')?.textContent).toMatch(/\S/)
    expect(known).toContain(slip.querySelector(':scope > a:last-child')?.getAttribute('href'))
  }
  expect(slips.flatMap((slip) => [...slip.querySelectorAll('a[href*="#:~:text="]')])).not.toEqual([])
})

test('leads from figures that have no receipt here to the dashboard', () => {
  opened(`?receipt=${APPLE}`)
  const links = [...receipt()!.querySelectorAll<HTMLElement>('a[data-figure]')]
  expect(links.length).toBeGreaterThan(0)
  for (const link of links)
    expect(link.getAttribute('href')).toBe(`../../?screen=share&receipt=${link.dataset['figure']}`)
})
