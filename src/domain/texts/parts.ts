import type { Figure } from '../figures'

/** A piece of a headline: plain words, or words that stand for a figure and open its receipt. */
export type HeadlinePart = string | { words: string; figure: Figure }

/** A sentence in pieces, from a template whose slots are pieces or lists of them. */
export function say(
  sentence: TemplateStringsArray,
  ...slots: (HeadlinePart | readonly HeadlinePart[])[]
): HeadlinePart[] {
  const pieces = sentence.flatMap((words, index) => [words, ...[slots[index] ?? []].flat()])
  return pieces.filter((piece) => piece !== '')
}
