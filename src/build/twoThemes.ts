import { DARK, LIGHT } from '../charts/theme'
import type { Exhibit } from '../export/exhibit'
import type { NameOf } from '../export/drawn'
import { chartOf } from '../export/placedPlate'

const COLOR = /(#[0-9a-f]{6})\b/i

type Chart = { width: number; prefix: string; nameOf: NameOf }

/** The chart of an exhibit as one SVG in both sets of colours, of which the reader's colour scheme takes one. */
export function chartInBoth(exhibit: Exhibit, chart: Chart): string {
  const [light, dark] = [LIGHT, DARK].map((theme) => withOwnIds(chartOf(exhibit, { ...chart, theme }), chart.prefix))
  return inBoth(light!, dark!)
}

/** React counts its ids from drawing to drawing; here they are counted within each. */
function withOwnIds(svg: string, prefix: string): string {
  const seen: string[] = []
  return svg.replaceAll(new RegExp(`(?<=hatch-)_${prefix}\\d+r_\\w+?_(?=-)`, 'g'), (id) => {
    if (!seen.includes(id)) seen.push(id)
    return `${prefix}-${seen.indexOf(id)}`
  })
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
