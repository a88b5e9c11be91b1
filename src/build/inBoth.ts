import { keptIn } from '../domain/keptIn'

const COLOR = /(#[0-9a-f]{6})\b/i

/** Renames generated ids, which depend on what was drawn before, to `prefix-0`, `prefix-1` as they come in the markup. */
export function withOwnIds(markup: string, ids: RegExp, prefix: string): string {
  const seen = new Map<string, string>()
  return markup.replaceAll(ids, (id) => keptIn(seen, id, () => `${prefix}-${seen.size}`))
}

/** Two drawings that differ in nothing but colours, as one: a colour that differs is a `light-dark()` of both. */
export function inBoth(light: string, dark: string): string {
  const [ours, others] = [light.split(COLOR), dark.split(COLOR)]
  if (ours.length !== others.length) throw new Error('the light and the dark drawing have other parts')
  return ours
    .map((piece, index) => {
      const other = others[index]!
      if (piece === other) return piece
      if (index % 2 === 0) throw new Error(`the light and the dark drawing differ at "${piece.slice(0, 80)}"`)
      return `light-dark(${piece},${other})`
    })
    .join('')
}
