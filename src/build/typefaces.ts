import type { InlineCode } from './inlineCode'
import { pageCode } from './pageCode'

const EARLY = 'src/still/typefaces.ts'

/** The files that the first screen needs, by what the build calls them. */
const FIRST = [/\/source-serif-4-first-[^/]*\.woff2$/, /\/source-sans-3-first-[^/]*\.woff2$/]

type Named = { fileName: string }

/** The tag for the head of a page that may name these files, and the way from it to where they lie. */
export type TypefaceTag = (files: readonly Named[], up: string) => string

/** Those of some files that the first screen needs. */
export function firstTypefaces<File extends Named>(files: readonly File[]): File[] {
  return FIRST.flatMap((pattern) => files.find(({ fileName }) => pattern.test(`/${fileName}`)) ?? [])
}

/** For pages that begin with a picture: the script that asks for typefaces, or for none (`still/typefaces.ts`). */
export async function typefaceTag(root: string, target: string[], inline: InlineCode): Promise<TypefaceTag> {
  const { script } = await pageCode(root, target, EARLY)
  return (files, up) => {
    const hrefs = firstTypefaces(files).map(({ fileName }) => up + fileName)
    return inline.script(script?.code ?? '', { 'data-typefaces': hrefs.join(' ') })
  }
}
