import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fileName } from '../../src/export/fileName'
import { withFonts } from '../../src/export/fonts'
import { canDraw, copyPng, pngOf } from '../../src/export/png'
import { pixelsOf, svgFrame } from '../../src/export/sizes'
import { parseAddress } from '../../src/state/address'

// Fonts that were had here are kept by their module; the next file shall not find them.
afterAll(() => {
  vi.resetModules()
})

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="960" height="540" viewBox="0 0 960 540"><text>Ž</text></svg>'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a PNG', () => {
  let size = { naturalWidth: 1920, naturalHeight: 1080 }
  let ink = 255
  let blob: Blob | null = new Blob(['png'])

  beforeEach(() => {
    size = { naturalWidth: 1920, naturalHeight: 1080 }
    ink = 255
    blob = new Blob(['png'])
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1')
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
    vi.stubGlobal('Image', function image() {
      return { ...size, decode: async () => undefined }
    })
    const context = { drawImage: () => {}, getImageData: () => ({ data: new Uint8ClampedArray([0, 0, 0, ink]) }) }
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as unknown as null)
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(blob))
  })

  test('is whole, or there is none and a reason', async () => {
    expect(await pngOf(SVG)).toEqual({ ok: true, blob })
    blob = null
    expect(await pngOf(SVG)).toEqual({ ok: false, failure: 'empty' })
    blob = new Blob([])
    expect(await pngOf(SVG)).toEqual({ ok: false, failure: 'empty' })
    blob = new Blob(['png'])
    ink = 0
    expect(await pngOf(SVG)).toEqual({ ok: false, failure: 'empty' })
    size = { naturalWidth: 20_000, naturalHeight: 100 }
    expect(await pngOf(SVG)).toEqual({ ok: false, failure: 'too-large' })
  })

  test('that could not be made is not called refused when it is copied', async () => {
    vi.stubGlobal('ClipboardItem', class {})
    vi.stubGlobal('navigator', { clipboard: { write: () => Promise.reject(new Error('no')) } })
    expect(await copyPng(Promise.resolve({ ok: true, blob: new Blob(['png']) }), '')).toBe('refused')
    expect(await copyPng(Promise.resolve({ ok: false, failure: 'too-large' }), '')).toBe('too-large')
  })
})

test.each([
  [7680, 4320, true],
  [16_384, 7_000, true],
  [16_385, 10, false],
  [12_000, 12_000, false],
])('%d × %d pixels can be drawn: %s', (width, height, can) => {
  expect(canDraw(width, height)).toBe(can)
})

test('a printed picture says its width in millimetres, and its PNG has 300 dots to the inch', () => {
  const choice = { size: 'print', isDark: false, isTransparent: false, resolution: '1' } as const
  expect(svgFrame(choice, '')).toMatchObject({ widthInMm: 180, theme: { paper: '#ffffff' } })
  const [width] = pixelsOf('<svg viewBox="0 0 680 400">', choice)
  expect(Math.abs(width / (180 / 25.4) - 300)).toBeLessThan(0.5)
})

describe('typefaces in a picture', () => {
  const woff2 = () => Promise.resolve({ ok: true, arrayBuffer: async () => new TextEncoder().encode('wOF2').buffer })

  test('are those that its words use, and a file that is none of them is left out', async () => {
    vi.stubGlobal('fetch', () =>
      Promise.resolve({ ok: true, arrayBuffer: async () => new TextEncoder().encode('<htm').buffer }),
    )
    expect(await withFonts(SVG)).toMatchObject({
      isWhole: false,
      svg: expect.not.stringContaining('font-face') as string,
    })
    vi.stubGlobal('fetch', woff2)
    const { svg, isWhole } = await withFonts(SVG)
    expect(isWhole).toBe(true)
    expect(svg.match(/@font-face/g)).toHaveLength(4)
    expect(svg).toContain('U+0100')
    expect(svg).not.toContain('U+0400')
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).toBeNull()
  })
})

test.each([
  ['', 'quotient-verdicts.png'],
  ['screen=share&periods=2024-Q4&theme=dark&lang=zh', 'quotient-share-2024-Q4.png'],
  ['screen=share&periods=2023-Q1..2024-Q4&vendors=apple~vivo', 'quotient-share-2023-Q1-2024-Q4-apple-vivo.png'],
  ['screen=statements&q=../../etc/passwd', 'quotient-statements-etc-passwd.png'],
  ['screen=statements&q=华为', 'quotient-statements.png'],
  [`screen=statements&q=${'a'.repeat(300)}`, /^quotient-statements-a{60}\.png$/],
])('a file of "%s" is called %s', (search, name) => {
  expect(fileName(parseAddress(search).view, 'png')).toMatch(name)
})
