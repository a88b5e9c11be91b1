import { el, type Markup, NAMESPACES } from './markup'
import { NO_GROUP, shapeTree } from './master'
import { body, paragraph } from './text'

/** The notes of a slide: what a presenter says, and a receipt for each of its figures. */
export function notesMarkup(paragraphs: readonly string[], lang: string): Markup {
  const image = el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id: 2, name: 'Slide' }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      el('p:nvPr', {}, el('p:ph', { type: 'sldImg' })),
    ),
    el('p:spPr'),
  )
  const words = el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id: 3, name: 'Notes' }),
      el('p:cNvSpPr', {}, NO_GROUP),
      el('p:nvPr', {}, el('p:ph', { type: 'body', idx: 1 })),
    ),
    el('p:spPr'),
    body(
      'p:txBody',
      paragraphs.map((text) => paragraph([{ text }], lang)),
    ),
  )
  return el(
    'p:notes',
    NAMESPACES,
    el('p:cSld', {}, shapeTree([image, words])),
    el('p:clrMapOvr', {}, el('a:masterClrMapping')),
  )
}
