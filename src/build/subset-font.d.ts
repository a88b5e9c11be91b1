declare module 'subset-font' {
  type Options = {
    targetFormat: 'woff2' | 'truetype'
    /** The OpenType features to keep; all of them by default. */
    keepFeatures?: readonly string[]
    /** The part of each axis to keep; all of it by default. */
    variationAxes?: Readonly<Record<string, { min: number; max: number }>>
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>
}
