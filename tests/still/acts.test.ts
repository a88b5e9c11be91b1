import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { act, keepActs, placeOf } from '../../src/still/acts'

const MARKUP = `
  <button>All vendors</button><button>All vendors</button>
  <label><input type="checkbox" checked> Apple <span>15</span></label>
  <label>Measure <select><option value="">All</option><option value="share">Share</option></select></label>
  <details><summary>Filters</summary></details>
  <a href="./?screen=share">Share</a>
  <svg><g role="button" tabindex="0" aria-label="Apple, Q4 2024, 17 %" data-figure="share~apple"><circle/></g></svg>`

/** The same page twice: as it came, and live. */
function pages() {
  document.body.innerHTML = `<div id="still">${MARKUP}</div><div id="root">${MARKUP}</div>`
  return ['still', 'root'].map((id) => document.querySelector<HTMLElement>(`#${id}`)!) as [HTMLElement, HTMLElement]
}
const inside = (page: Element) => (element: Element) => page.contains(element)

beforeEach(() => {
  // jsdom lays nothing out: all that is there is seen.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList)
})
afterEach(() => vi.restoreAllMocks())

test('what is done to the still page is done to the live one, in its order', () => {
  const [still, live] = pages()
  const acts = keepActs(document, inside(still))
  still.querySelectorAll('button')[1]!.click()
  still.querySelector('label')!.click()
  still.querySelector('circle')!.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  still.querySelector('select')!.click()
  expect(acts.map(({ kind, at }) => `${kind} ${at.tag} ${at.name} ${at.index}`)).toEqual([
    'click BUTTON All vendors 1',
    'click INPUT Apple 15 0',
    'click g Apple, Q4 2024, 17 % 0',
    'click SELECT Measure 0',
  ])
  const done: string[] = []
  live.addEventListener('click', ({ target }) => done.push((target as Element).tagName))
  const showPicker = vi.fn<() => void>()
  Object.assign(live.querySelector('select')!, { showPicker })
  still.remove()
  for (const one of acts) act(one, live)
  expect(done).toEqual(['BUTTON', 'INPUT', 'g'])
  expect(showPicker).toHaveBeenCalledOnce()
  expect(document.activeElement).toBe(live.querySelector('select'))
  expect(live.querySelector('input')!.checked).toBe(false)
})

test('a mark takes the keys of a button, a link leads where it leads, and what is heard is marked', () => {
  const [still, live] = pages()
  const acts = keepActs(document, inside(still))
  const mark = still.querySelector('g')!
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    mark.dispatchEvent(event)
    return event.defaultPrevented
  }
  expect([press('ArrowRight'), press('Enter'), press(' ')]).toEqual([false, true, true])
  expect(mark.getAttribute('aria-busy')).toBe('true')
  still.querySelector('a')!.addEventListener('click', (event) => event.preventDefault())
  still.querySelector('a')!.click()
  live.querySelector('button')!.click()
  expect(acts.map(({ at }) => at.tag)).toEqual(['g', 'g'])
})

test('focus goes on where it was, and what is not there any more is left alone', () => {
  const [still, live] = pages()
  const at = placeOf(still.querySelectorAll('button')[1]!, document, inside(still))
  still.remove()
  const before = live.innerHTML
  act({ kind: 'focus', at }, live)
  expect(document.activeElement).toBe(live.querySelectorAll('button')[1])
  act({ kind: 'click', at: { ...at, name: 'Gone' } }, live)
  act({ kind: 'click', at: { ...at, index: 7 } }, live)
  expect(live.innerHTML).toBe(before)
})
