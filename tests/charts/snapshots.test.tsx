import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as drawings from '../../src/charts/drawings'
import { LIGHT } from '../../src/charts/theme'
import { CASES, type State, STATES } from './cases'
import { draw, type Scene } from './drawn'
import { svgText } from './svgText'

// Every chart in the states that matter, as files that open in a browser. After a change that is meant: look at them, then
// `npx vitest run --configLoader runner tests/charts/snapshots.test.tsx -u`.

describe.each(Object.entries(CASES))('the %s chart', (name, { chart, states }) => {
  const scenes = Object.entries(states) as [State, Scene][]
  it.each(scenes.map(([state, scene]) => [STATES[state], state, scene] as const))('%s', async (_fact, state, scene) => {
    const text = svgText(draw(chart, scene), (scene.theme ?? LIGHT).paper)
    expect([...errorsIn(text), ...missedBy(text, state)]).toEqual([])
    await expect(text).toMatchFileSnapshot(`snapshots/${name}-${state}.svg`)
  })
})

describe('the pictures', () => {
  const names = Object.entries(CASES).flatMap(([name, { states }]) =>
    Object.keys(states).map((state) => `${name}-${state}.svg`),
  )

  it('are those of the cases: no file is left of a case that is gone', () => {
    const files = readdirSync(join(import.meta.dirname, 'snapshots'))
    expect(files.filter((file) => !names.includes(file))).toEqual([])
  })

  it('show every chart', () => {
    const shown = Object.values(CASES).map(({ chart }) => chart)
    expect(new Set(shown)).toEqual(new Set(Object.keys(drawings)))
  })

  it('read no number of a source and no flag out beside a figure, whose name says both', () => {
    const texts = Object.values(CASES).flatMap(({ chart, states }) =>
      Object.values(states).flatMap((scene) => [...draw(chart, scene).querySelectorAll('text')]),
    )
    const beside = texts.filter((text) => !text.closest('[data-figure]') && /^(\d+( \d+)?|⚑)$/.test(text.textContent))
    expect(beside.map((text) => text.textContent)).toEqual(expect.arrayContaining(['1', '1 2', '⚑']))
    expect(beside.filter((text) => !text.closest('[aria-hidden="true"]'))).toEqual([])
  })

  it('are the same whatever was drawn before', () => {
    const scene = CASES['stacked']!.states.derived!
    const text = () => svgText(draw('StackedChart', scene), LIGHT.paper)
    expect(text()).toBe(text())
  })
})

/** What is wrong with an SVG beside what it shows: it is no XML, a number is none, an id is used but not there. */
function errorsIn(text: string): string[] {
  const page = new DOMParser().parseFromString(text, 'image/svg+xml')
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
  return [
    ...[...page.querySelectorAll('parsererror')].map((error) => error.textContent),
    ...(text.match(/[\w-]+="[^"]*(?:NaN|undefined|Infinity)[^"]*"/g) ?? []),
    ...[...text.matchAll(/url\(#([^)]+)\)/g)].flatMap(([, id]) => (ids.includes(id!) ? [] : `no #${id}`)),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice #${id}`),
  ]
}

/** What a picture of a state cannot be without, whoever accepted it. */
const SIGNS: Partial<Record<State, RegExp>> = {
  derived: /url\(#hatch-/,
  conflict: /⚑/,
  quoted: new RegExp(`data-shape="\\w+" fill="${LIGHT.paper}"`),
}

function missedBy(text: string, state: State): string[] {
  const sign = SIGNS[state]
  return sign && !sign.test(text) ? [`nothing shows that it is "${state}"`] : []
}
