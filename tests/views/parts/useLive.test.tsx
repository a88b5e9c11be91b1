import { act, render, screen } from '@testing-library/react'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'

// The line in which charts wait for their turn is the page's: that of other files of tests may still be waiting.
vi.resetModules()
const { changeView } = await import('../../../src/state/store')
const { StillContext } = await import('../../../src/views/parts/stillContext')
const { useLive } = await import('../../../src/views/parts/useLive')
afterAll(() => vi.resetModules())

const STILL = { drawings: new Map([['share', []]]), room: 0, whenTaken: () => () => {} }

let drawn = 0
const load = async () => {}

function Chart({ name }: { name: string }) {
  drawn++
  return <p>{useLive(name, load) ? 'live' : 'as it came'}</p>
}

function show(name: string) {
  render(
    <StillContext value={STILL}>
      <Chart name={name} />
    </StillContext>,
  )
}

const passed = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(async () => {
  // Who waits in line comes before those of the next test.
  await passed(5000)
  vi.useRealTimers()
  changeView({ vendors: null })
})

test('a chart that the page did not come with is live at once', () => {
  show('growth')
  expect(screen.getByText('live')).toBeInTheDocument()
})

test('a chart stays as it came until the reader changes something', async () => {
  show('share')
  await passed(100)
  expect(screen.getByText('as it came')).toBeInTheDocument()
  act(() => changeView({ vendors: ['apple'] }))
  expect(screen.getByText('live')).toBeInTheDocument()
})

test('or until its turn has come; from then on a change is no news to it', async () => {
  show('share')
  await passed(5000)
  expect(screen.getByText('live')).toBeInTheDocument()
  drawn = 0
  act(() => changeView({ vendors: ['apple'] }))
  expect(screen.getByText('live')).toBeInTheDocument()
  expect(drawn).toBe(0)
})
