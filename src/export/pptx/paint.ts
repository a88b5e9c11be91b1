import { LIGHT } from '../../charts/theme'
import type { Figure } from '../../domain/figures'
import { el, type Markup, val } from './markup'

/** A point in English Metric Units, which all lengths of a slide are counted in. */
export const POINT = 12_700

/** A colour as these files have it: six digits. Opacity in parts of 1. */
export function solid(color: string, opacity = 1): Markup {
  const alpha = opacity < 1 ? [el('a:alpha', { val: Math.round(opacity * 100_000) })] : []
  return el('a:solidFill', {}, el('a:srgbClr', { val: hex(color) }, alpha))
}

const NONE = el('a:noFill')

type Line = { color: string | null; points?: number; isDashed?: boolean; name?: string }

/** A line of so many points; none without a colour. `name` is the edge that it is, where it is not all around. */
export function line({ color, points = 0.75, isDashed = false, name = 'a:ln' }: Line): Markup {
  if (color === null) return el(name, {}, NONE)
  return el(
    name,
    { w: Math.round(points * POINT), cap: 'flat' },
    solid(color),
    isDashed ? el('a:prstDash', { val: 'dash' }) : null,
    el('a:round'),
  )
}

/** How figures are drawn everywhere: published solid, quoted hollow, derived hatched; pale where it stands behind. */
export function shapeOf(
  { derivation, layer }: Pick<Figure, 'derivation' | 'layer'>,
  color: string,
  isPale = false,
): Markup {
  if (derivation)
    return el(
      'c:spPr',
      {},
      el(
        'a:pattFill',
        { prst: 'wdUpDiag' },
        el('a:fgClr', {}, el('a:srgbClr', { val: hex(color) })),
        el('a:bgClr', {}, el('a:srgbClr', { val: hex(LIGHT.paper) })),
      ),
      line({ color, points: 1 }),
    )
  if (layer === 'quoted') return el('c:spPr', {}, solid(LIGHT.paper), line({ color, points: 1.75 }))
  return el('c:spPr', {}, solid(color, isPale ? PALE : 1), line({ color: isPale ? color : LIGHT.paper, points: 0.5 }))
}

const PALE = 0.4

/** A point of a line: the same, as a mark. */
export function markerOf(figure: Figure, color: string, size: number): Markup {
  return el('c:marker', {}, val('c:symbol', 'circle'), val('c:size', size), shapeOf(figure, color))
}

/** Nothing filled and no line around it. */
export function unpainted(name: 'c:spPr' | 'p:spPr' = 'c:spPr'): Markup {
  return el(name, {}, NONE, line({ color: null }))
}

type Writing = { points: number; color: string; isBold?: boolean; isUpright?: boolean }

/** How the words of a part of a chart are written. */
export function writing({ points, color, isBold = false, isUpright = false }: Writing): Markup {
  const size = { sz: Math.round(points * 100), b: isBold ? 1 : 0 }
  return el(
    'c:txPr',
    {},
    el('a:bodyPr', isUpright ? { rot: -5_400_000, vert: 'horz' } : {}),
    el('a:lstStyle'),
    el(
      'a:p',
      {},
      el('a:pPr', {}, el('a:defRPr', size, solid(color), el('a:latin', { typeface: '+mn-lt' }))),
      el('a:endParaRPr', { lang: 'en-GB' }),
    ),
  )
}

function hex(color: string): string {
  return color.slice(1).toUpperCase()
}
