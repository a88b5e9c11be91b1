import { LIGHT } from '../../charts/theme'
import { el, type Markup, words } from './markup'
import { POINT, solid } from './paint'

/** A stretch of text in one look. `link` is the id of a relation. */
export type Run = { text: string; points?: number; color?: string; isBold?: boolean; link?: string | null }

/** Where something stands on a slide, in points. */
export type Box = { x: number; y: number; width: number; height: number }

/** A paragraph; `lang` is the language that a program checks its spelling in. */
export function paragraph(runs: readonly Run[], lang: string, align: 'l' | 'r' = 'l'): Markup {
  return el(
    'a:p',
    {},
    align === 'l' ? null : el('a:pPr', { algn: align }),
    runs.map((run) => runMarkup(run, lang)),
  )
}

function runMarkup({ text, points, color, isBold, link }: Run, lang: string): Markup {
  const look = { lang, sz: points === undefined ? null : Math.round(points * 100), b: isBold ? 1 : null, dirty: 0 }
  return el(
    'a:r',
    {},
    el('a:rPr', look, color ? solid(color) : null, link ? el('a:hlinkClick', { 'r:id': link }) : null),
    el('a:t', {}, words(oneLine(text))),
  )
}

/** Words on one line: a break of lines would be a sign that no program shows. */
function oneLine(text: string): string {
  return text.replaceAll(/[\t\n\r\v\f\u2028\u2029]+/g, ' ')
}

/** Paragraphs as the body of a shape or of a cell. That of a shape has no margins; `fits` lets a program shrink its words. */
export function body(name: 'p:txBody' | 'a:txBody', paragraphs: readonly Markup[], fits = false): Markup {
  const edges = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }
  const settings = name === 'a:txBody' ? el('a:bodyPr') : el('a:bodyPr', { wrap: 'square', ...edges }, fitting(fits))
  return el(name, {}, settings, el('a:lstStyle'), paragraphs.length > 0 ? paragraphs : [el('a:p')])
}

function fitting(fits: boolean): Markup {
  return el(fits ? 'a:normAutofit' : 'a:noAutofit')
}

type Shape = { id: number; name: string; box: Box; paragraphs: readonly Markup[]; placeholder?: string }

/** A box of text; with a placeholder it takes the look of its kind from the layout and is part of the outline. */
export function textShape({ id, name, box, paragraphs, placeholder }: Shape): Markup {
  const isBody = placeholder === 'body'
  const kind = placeholder
    ? el('p:ph', {
        type: placeholder,
        idx: isBody ? 10 : placeholder === 'sldNum' ? 12 : null,
        sz: isBody ? 'quarter' : null,
      })
    : null
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name }),
      placeholder ? el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })) : el('p:cNvSpPr', { txBox: 1 }),
      el('p:nvPr', {}, kind),
    ),
    el(
      'p:spPr',
      {},
      transform('a:xfrm', box),
      el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
      placeholder ? null : el('a:noFill'),
    ),
    body('p:txBody', paragraphs, placeholder === 'title'),
  )
}

/** The place of something, in the unit of these files. */
export function transform(name: 'a:xfrm' | 'p:xfrm', { x, y, width, height }: Box): Markup {
  return el(name, {}, el('a:off', { x: emu(x), y: emu(y) }), el('a:ext', { cx: emu(width), cy: emu(height) }))
}

/** Points as English Metric Units. */
export function emu(points: number): number {
  return Math.round(points * POINT)
}

/** Words that are there and say less. */
export const QUIET = { color: LIGHT.muted }
