import { DARK, LIGHT } from '../charts/theme'
import type { Frame } from './picture'

/**
 * The sizes of a picture: its drawing in pixels (height null: as high as it takes), how many pixels of a PNG one of the
 * drawing is, and how wide an SVG says that it is, where that is a measure of paper.
 */
const SIZES = {
  slide: { width: 960, height: 540, zoom: 2, widthInMm: null },
  square: { width: 600, height: 600, zoom: 1.8, widthInMm: null },
  column: { width: 640, height: null, zoom: 1, widthInMm: null },
  // The text of an A4 page at 300 dots to the inch.
  print: { width: 680, height: null, zoom: 3.125, widthInMm: 180 },
} as const
export type PictureSize = keyof typeof SIZES
export const PICTURE_SIZES = Object.keys(SIZES) as PictureSize[]

/** How many times the pixels of its size a PNG has. */
export const RESOLUTIONS = ['1', '2', '4'] as const
export type Resolution = (typeof RESOLUTIONS)[number]

export type PictureChoice = {
  size: PictureSize
  isDark: boolean
  isTransparent: boolean
  resolution: Resolution
}

/** The frame of a picture as a PNG of so many pixels; on white paper where it is printed. */
export function pngFrame({ size, resolution, isDark, isTransparent }: PictureChoice, address: string): Frame {
  const { width, height, zoom } = SIZES[size]
  const light = size === 'print' || isTransparent ? { ...LIGHT, paper: '#ffffff' } : LIGHT
  return { width, height, zoom: zoom * Number(resolution), isTransparent, theme: isDark ? DARK : light, address }
}

/** How many pixels a PNG of a picture has: width and height. The picture says how high its drawing is. */
export function pixelsOf(svg: string, { size, resolution }: PictureChoice): [width: number, height: number] {
  const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  const zoom = SIZES[size].zoom * Number(resolution)
  return [Math.round(Number(width) * zoom), Math.round(Number(height) * zoom)]
}

/** The same as an SVG, which is sharp at any size. */
export function svgFrame(choice: PictureChoice, address: string): Frame {
  const { widthInMm } = SIZES[choice.size]
  return { ...pngFrame(choice, address), zoom: 1, widthInMm }
}
