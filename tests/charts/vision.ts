// How different two colours look to people, for the tests of colours.

type Triple = [number, number, number]

/** Ways to see: all cones, one kind missing (Machado, Oliveira and Fernandes 2009, severity 1), as rows on linear RGB. */
export const VISIONS = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly Triple[]>

export type Vision = keyof typeof VISIONS

/** The distance of two colours as somebody sees them: 100 × OKLab, in which 2 is about the least that is noticed. */
export function distance(a: string, b: string, vision: Vision): number {
  const [left, right] = [a, b].map((color) => oklab(seen(linear(color), vision))) as [Triple, Triple]
  return 100 * Math.hypot(...left.map((part, index) => part - right[index]!))
}

/** How much lighter one of two colours is in grey: the difference of their CIE lightness, from 0 to 100. */
export function greyDistance(a: string, b: string): number {
  const [left, right] = [a, b].map((color) => lightness(linear(color))) as [number, number]
  return Math.abs(left - right)
}

function linear(color: string): Triple {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as Triple
}

function seen(rgb: Triple, vision: Vision): Triple {
  return VISIONS[vision].map((row) => clamp(row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])) as Triple
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}

/** Linear RGB in OKLab (Ottosson 2020). */
function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function lightness([r, g, b]: Triple): number {
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y
}
