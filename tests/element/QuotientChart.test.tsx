import { render, screen } from '@testing-library/react'
import { createElement, StrictMode } from 'react'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { SANDBOX } from '../../src/export/snippets'

const HOST = 'https://charts.example'
const TAG = 'quotient-chart'

type Properties = { view?: string | null; dark?: string | boolean | null; plain?: boolean; static?: boolean }

/** A page of somebody else, in React. */
function Article(properties: Properties) {
  return (
    <StrictMode>
      {createElement(TAG, { host: HOST, ...properties }, <img alt="Apple leads" src="data:," key="picture" />)}
    </StrictMode>
  )
}

const element = () => document.querySelector<HTMLElement & Properties>(TAG)!
const frame = () => element().shadowRoot!.querySelector('iframe')
const query = () => frame()?.src.replace(`${HOST}/embed/`, '')

function say(message: object, origin = 'null'): void {
  const source = frame()!.contentWindow
  dispatchEvent(new MessageEvent('message', { data: { v: 1, ...message }, origin, source }))
}

/** jsdom gives a frame in a shadow tree no window: each test lends it the one of a frame of the page. */
beforeEach(() => {
  const lender = document.createElement('iframe')
  document.body.append(lender)
  const lent = vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockReturnValue(lender.contentWindow)
  return () => {
    lent.mockRestore()
    lender.remove()
  }
})

beforeAll(async () => {
  // Set before the script is there, as a framework may.
  const early = Object.assign(document.createElement(TAG), { view: 'screen=change', plain: true, host: HOST })
  document.body.append(early)
  await import('../../src/element/embed')
})

it('takes up properties that were set before its script was there', () => {
  expect(query()).toBe('?screen=change&plain=true')
  element().remove()
})

it('takes its properties from React as from HTML', () => {
  const { rerender } = render(<Article view="screen=share" plain static={false} dark="auto" />)
  expect(query()).toBe('?screen=share&plain=true&dark=auto')
  expect(element()).toMatchObject({ view: 'screen=share', plain: true, static: false, dark: 'auto' })
  rerender(<Article view="screen=share" dark={null} />)
  expect(element()).toMatchObject({ plain: false, static: false, dark: null })
})

it('tells the chart what React changed, and keeps its frame', () => {
  vi.useFakeTimers()
  try {
    const { rerender } = render(<Article view="screen=share" />)
    const first = frame()!
    const told = vi.spyOn(first.contentWindow!, 'postMessage')
    say({ type: 'quotient:ready' })
    expect(told).not.toHaveBeenCalled()
    rerender(<Article view="screen=change" dark plain />)
    vi.runAllTimers()
    const search = '?screen=change&plain=true&dark=true'
    expect(told.mock.calls).toEqual([[{ type: 'quotient:view', v: 1, search }, '*']])
    expect(frame()).toBe(first)
  } finally {
    vi.useRealTimers()
  }
})

it('hears its own frame from a sandbox or from its site, and from nowhere else', () => {
  render(<Article view="screen=share" />)
  say({ type: 'quotient:height', height: 400 }, 'https://elsewhere.example')
  expect(frame()!.style.height).toBe('')
  say({ type: 'quotient:height', height: 410 }, HOST)
  expect(frame()!.style.height).toBe('410px')
  say({ type: 'quotient:height', height: 420 })
  expect(frame()!.style.height).toBe('420px')
  const data = { type: 'quotient:height', v: 1, height: 430 }
  dispatchEvent(new MessageEvent('message', { data, origin: 'null', source: window }))
  dispatchEvent(new MessageEvent('message', { data, origin: 'null' }))
  expect(frame()!.style.height).toBe('420px')
})

it('has the sandbox of the frame that is pasted, and may save files besides', () => {
  render(<Article view="screen=share" />)
  expect(frame()).toHaveAttribute('sandbox', `${SANDBOX} allow-downloads`)
})

it('names its frame by the picture until the chart tells its title', async () => {
  render(<Article view="screen=share" />)
  expect(screen.getByAltText('Apple leads')).toBeInTheDocument()
  expect(frame()).toHaveAttribute('title', 'Apple leads')
  say({ type: 'quotient:title', title: 'Apple leads with 17 %' })
  expect(frame()).toHaveAttribute('title', 'Apple leads with 17 %')
})

it('loads a view that is too long for a message', () => {
  vi.useFakeTimers()
  try {
    const { rerender } = render(<Article view="screen=share" />)
    const first = frame()
    say({ type: 'quotient:ready' })
    rerender(<Article view={`q=${'x'.repeat(8192)}`} />)
    vi.runAllTimers()
    expect(frame()).not.toBe(first)
    expect(query()).toHaveLength(8195)
  } finally {
    vi.useRealTimers()
  }
})

it('leaves nothing behind when it is taken off the page', () => {
  const removed = vi.spyOn(window, 'removeEventListener')
  const { unmount } = render(<Article view="screen=share" />)
  const gone = element()
  unmount()
  expect(gone.shadowRoot!.querySelector('iframe')).toBeNull()
  expect(removed).toHaveBeenCalledWith('message', expect.any(Function))
  removed.mockRestore()
})
