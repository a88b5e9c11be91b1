import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyStory, slideOf } from '../../src/schema/story'
import { goTo, openPresentation, positionNow, turnBlack } from '../../src/state/presentation'
import { joinStage } from '../../src/state/stageChannel'
import { changeView } from '../../src/state/store'

const RECEIPT = 'share~apple~cn~2024-Q4~canalys'

/** Another window: hears what this one says, and says what it likes. */
class FakeChannel extends EventTarget {
  static all: FakeChannel[] = []
  said: unknown[] = []
  name: string
  constructor(name: string) {
    super()
    this.name = name
    FakeChannel.all.push(this)
  }
  postMessage(message: unknown) {
    this.said.push(message)
  }
  hear(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
  close() {}
}

let stop = () => {}
const channel = () => FakeChannel.all.at(-1)!
const position = (own: object = {}) => ({
  v: 1,
  type: 'position',
  name: 'demo',
  slide: 2,
  isBlack: false,
  receipt: null,
  ...own,
})

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', FakeChannel)
  const story = { ...emptyStory('Demo'), slides: ['screen=share', 'screen=change', ''].map(slideOf) }
  openPresentation({ name: 'demo', story, slide: 0, theme: null, lang: null, receipt: null, notices: [] })
  stop = joinStage('s1')
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

test('a window asks where the others are, and says where it goes, once a move is complete', async () => {
  changeView({ receipt: RECEIPT })
  await Promise.resolve()
  goTo(1)
  await Promise.resolve()
  turnBlack(true)
  await Promise.resolve()
  expect(channel().name).toBe('quotient-present-s1')
  expect(channel().said).toEqual([
    { v: 1, type: 'hello' },
    { ...position({ slide: 0, receipt: RECEIPT }) },
    { ...position({ slide: 1 }) },
    { ...position({ slide: 1, isBlack: true }) },
  ])
})

test('it follows another window, and does not tell it back', async () => {
  channel().hear(position({ receipt: RECEIPT }))
  await Promise.resolve()
  expect(positionNow()).toEqual({ slide: 2, isBlack: false, receipt: RECEIPT })
  expect(channel().said).toHaveLength(1)
})

test('it tells whoever asks where it is', () => {
  channel().hear({ v: 1, type: 'hello' })
  expect(channel().said[1]).toMatchObject({ type: 'position', slide: 0 })
})

test.each([
  null,
  'next',
  position({ v: 2 }),
  position({ slide: -1 }),
  position({ slide: 1.5 }),
  position({ slide: '2' }),
  position({ isBlack: 'yes' }),
  position({ receipt: 7 }),
  position({ receipt: 'x'.repeat(501) }),
  position({ name: 'another' }),
])('it does not follow %j', (message) => {
  channel().hear(message)
  expect(positionNow()).toEqual({ slide: 0, isBlack: false, receipt: null })
})

test('a slide that it does not have is the last', () => {
  channel().hear(position({ slide: 99 }))
  expect(positionNow()?.slide).toBe(2)
})
