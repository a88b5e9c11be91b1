/** Why there is no PNG: it would be larger than browsers draw, or the browser gave nothing or an empty sheet. */
export type PngFailure = 'too-large' | 'not-drawn' | 'empty'

export type Png = { ok: true; blob: Blob } | { ok: false; failure: PngFailure }

/** The largest canvas that all current browsers fill: beyond it some give a blank one without a word. */
const MOST_PIXELS = 120_000_000
const LONGEST_SIDE = 16_384

/** Whether a picture of so many pixels can be drawn. */
export function canDraw(width: number, height: number): boolean {
  return width <= LONGEST_SIDE && height <= LONGEST_SIDE && width * height <= MOST_PIXELS
}

/** An SVG as a PNG of its own size. Either a whole file or the reason why there is none. */
export async function pngOf(svg: string): Promise<Png> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    if (!canDraw(width, height)) return { ok: false, failure: 'too-large' }
    return await drawn(image, width, height)
  } catch {
    return { ok: false, failure: 'not-drawn' }
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** What became of copying: `refused` is the browser's word, which many frames get. */
export type Copied = 'copied' | 'refused' | PngFailure

/** Puts a picture on the clipboard as soon as it is there, with words for where only words can be pasted. */
export async function copyPng(making: Promise<Png>, words: string): Promise<Copied> {
  const whole = making.then((png) => (png.ok ? png.blob : Promise.reject(new Error(png.failure))))
  try {
    // The promise itself is handed over: a browser that waited for it would forget that a person asked.
    const item = new ClipboardItem({ 'image/png': whole, 'text/plain': new Blob([words], { type: 'text/plain' }) })
    await navigator.clipboard.write([item])
    return 'copied'
  } catch {
    whole.catch(() => undefined)
    const png = await making
    return png.ok ? 'refused' : png.failure
  }
}

async function drawn(image: HTMLImageElement, width: number, height: number): Promise<Png> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return { ok: false, failure: 'not-drawn' }
  context.drawImage(image, 0, 0)
  if (isBlank(context, width, height)) return { ok: false, failure: 'empty' }
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  return blob !== null && blob.size > 0 ? { ok: true, blob } : { ok: false, failure: 'empty' }
}

/** Whether nothing was drawn on the upper left corner, where the bar over the headline is. */
function isBlank(context: CanvasRenderingContext2D, width: number, height: number): boolean {
  const { data } = context.getImageData(0, 0, Math.ceil(width / 4), Math.ceil(Math.min(height, width) / 4))
  return data.every((value, index) => index % 4 !== 3 || value === 0)
}
