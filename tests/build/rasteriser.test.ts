import { afterAll, expect, test } from 'vitest'
import { rasteriser } from '../../src/build/rasteriser'

const { canWrite, pngOf, close } = await rasteriser()
afterAll(close)

const svg = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><text x="4" y="28" font-size="24">${words}</text></svg>`

test('a picture is a PNG of its size', () => {
  const png = Buffer.from(pngOf(svg('a')))
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([120, 40])
})

test('words are drawn, each weight and family with a font of its own, and the flag too', () => {
  const drawn = [
    svg(''),
    svg('a'),
    svg('<tspan font-weight="600">a</tspan>'),
    svg('<tspan font-family="Source Serif 4">a</tspan>'),
    svg('⚑'),
  ]
  expect(new Set(drawn.map((each) => Buffer.from(pngOf(each)).toString('base64'))).size).toBe(drawn.length)
})

test('what the fonts can write is known', () => {
  expect(['17\u00A0% − 24', 'Crédit “α”'.replace('α', 'a'), '⚑'].map(canWrite)).toEqual([true, true, true])
  expect(['苹果', '🙂'].map(canWrite)).toEqual([false, false])
})

test('a line with a flag keeps its words, joined letters too, in their own font', () => {
  const wide = (words: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40"><text x="4" y="28" font-size="24">${words}</text></svg>`
  for (const words of ['no figure', 'a difference', 'plain']) {
    const beside = Buffer.from(pngOf(wide(`${words} <tspan fill="none">⚑</tspan>`))).toString('base64')
    expect(beside, words).toBe(Buffer.from(pngOf(wide(words))).toString('base64'))
  }
})
