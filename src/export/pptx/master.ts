import { LIGHT } from '../../charts/theme'
import { MARGIN, SLIDE } from './frame'
import { el, type Markup, NAMESPACES } from './markup'
import { line, solid } from './paint'
import { body, type Box, paragraph, transform } from './text'

/** That a shape of the layout stays apart when others are grouped. */
export const NO_GROUP = el('a:spLocks', { noGrp: 1 })

/** The shapes of a slide. */
export function shapeTree(shapes: readonly Markup[]): Markup {
  const nothing = el('a:off', { x: 0, y: 0 })
  const size = el('a:ext', { cx: 0, cy: 0 })
  return el(
    'p:spTree',
    {},
    el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')),
    el(
      'p:grpSpPr',
      {},
      el('a:xfrm', {}, nothing, size, el('a:chOff', { x: 0, y: 0 }), el('a:chExt', { cx: 0, cy: 0 })),
    ),
    shapes,
  )
}

const BACKGROUND = el('p:bg', {}, el('p:bgPr', {}, el('a:solidFill', {}, scheme('bg1')), el('a:effectLst')))
const ROOM = SLIDE.width - 2 * MARGIN

/** What all slides share: the paper, the short rule over the headline, the letters. */
export function masterMarkup(): Markup {
  return el(
    'p:sldMaster',
    NAMESPACES,
    el('p:cSld', {}, BACKGROUND, shapeTree([ornament(), ...placeholders()])),
    colorMap(),
    el('p:sldLayoutIdLst', {}, el('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' })),
    el(
      'p:txStyles',
      {},
      el('p:titleStyle', {}, textStyle({ points: 28, color: LIGHT.ink, font: '+mj', isBold: true })),
      el('p:bodyStyle', {}, textStyle({ points: 14, color: LIGHT.muted, font: '+mn' })),
      el('p:otherStyle', {}, textStyle({ points: 12, color: LIGHT.ink, font: '+mn' })),
    ),
  )
}

/** The one layout: a headline, a line under it, and a number. */
export function layoutMarkup(): Markup {
  return el(
    'p:sldLayout',
    { ...NAMESPACES, preserve: 1, userDrawn: 1 },
    el('p:cSld', { name: 'Exhibit' }, shapeTree(placeholders())),
    el('p:clrMapOvr', {}, el('a:masterClrMapping')),
  )
}

/** What notes are printed on. */
export function notesMasterMarkup(): Markup {
  const page = { width: 540, height: 720 }
  const image = placeholder({
    id: 2,
    type: 'sldImg',
    idx: 2,
    box: { x: 60, y: 40, width: 420, height: 236 },
  })
  const words = placeholder({
    id: 3,
    type: 'body',
    idx: 1,
    box: { x: 54, y: 296, width: page.width - 108, height: page.height - 340 },
  })
  return el(
    'p:notesMaster',
    NAMESPACES,
    el('p:cSld', {}, BACKGROUND, shapeTree([image, words])),
    colorMap(),
    el('p:notesStyle', {}, textStyle({ points: 11, color: LIGHT.ink, font: '+mn' })),
  )
}

function placeholders(): Markup[] {
  return [
    placeholder({ id: 2, type: 'title', idx: null, box: { x: MARGIN, y: 38, width: ROOM, height: 68 } }),
    placeholder({ id: 3, type: 'body', idx: 10, box: { x: MARGIN, y: 110, width: ROOM, height: 20 } }),
    placeholder({
      id: 4,
      type: 'sldNum',
      idx: 12,
      box: { x: SLIDE.width - MARGIN - 60, y: SLIDE.height - 36, width: 60, height: 14 },
    }),
  ]
}

type Placeholder = { id: number; type: string; idx: number | null; box: Box }

function placeholder({ id, type, idx, box }: Placeholder): Markup {
  const isImage = type === 'sldImg'
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name: type }),
      el('p:cNvSpPr', {}, NO_GROUP),
      el('p:nvPr', {}, el('p:ph', { type, idx, sz: type === 'title' || isImage ? null : 'quarter' })),
    ),
    el('p:spPr', {}, transform('a:xfrm', box), el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))),
    isImage
      ? null
      : body('p:txBody', type === 'sldNum' ? [number('en-GB')] : [paragraph([], 'en-GB')], type === 'title'),
  )
}

/** The number of a slide, at the right. */
export function number(lang: string): Markup {
  const id = '{6B1D2F0E-3A54-4C6B-9C7D-0F2A51C0A001}'
  const look = el('a:rPr', { lang, sz: 1000 }, solid(LIGHT.muted))
  const field = el('a:fld', { id, type: 'slidenum' }, look, el('a:t', {}, '‹#›' as Markup))
  return el('a:p', {}, el('a:pPr', { algn: 'r' }), field)
}

function ornament(): Markup {
  return el(
    'p:cxnSp',
    {},
    el('p:nvCxnSpPr', {}, el('p:cNvPr', { id: 9, name: 'Rule' }), el('p:cNvCxnSpPr'), el('p:nvPr', { userDrawn: 1 })),
    el(
      'p:spPr',
      {},
      transform('a:xfrm', { x: MARGIN, y: 27, width: 40, height: 0 }),
      el('a:prstGeom', { prst: 'line' }, el('a:avLst')),
      line({ color: LIGHT.ink, points: 3 }),
    ),
  )
}

type TextStyle = { points: number; color: string; font: '+mj' | '+mn'; isBold?: boolean }

/** How words are written by default, in the letters of the theme: `+mj` of headlines, `+mn` of all else. */
export function textStyle({ points, color, font, isBold = false }: TextStyle): Markup {
  return el(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: 'l' },
    el('a:buNone'),
    el(
      'a:defRPr',
      { sz: points * 100, b: isBold ? 1 : 0 },
      solid(color),
      el('a:latin', { typeface: `${font}-lt` }),
      el('a:ea', { typeface: `${font}-ea` }),
      el('a:cs', { typeface: `${font}-cs` }),
    ),
  )
}

function scheme(name: string): Markup {
  return el('a:schemeClr', { val: name })
}

function colorMap(): Markup {
  const accents = Object.fromEntries([1, 2, 3, 4, 5, 6].map((index) => [`accent${index}`, `accent${index}`]))
  return el('p:clrMap', {
    bg1: 'lt1',
    tx1: 'dk1',
    bg2: 'lt2',
    tx2: 'dk2',
    ...accents,
    hlink: 'hlink',
    folHlink: 'folHlink',
  })
}
