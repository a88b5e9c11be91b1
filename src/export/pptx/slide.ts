import type { Exhibit } from '../exhibit'
import { chartMarkup } from './chart'
import type { Frame } from './frame'
import { linksOf } from './links'
import { CHART_NAMESPACES, el, type Markup, NAMESPACES } from './markup'
import { number, shapeTree } from './master'
import type { Relation } from './package'
import type { Page } from './pages'
import { tableMarkup } from './table'
import { type Box, paragraph, QUIET, textShape, transform } from './text'

export type SlideWords = { headline: string; foot: string; address: string; lang: string }

/** A slide, and what it links to. A chart is drawn by the part that `rIdChart` refers to. */
export function slideMarkup(
  page: Page,
  frame: Frame,
  exhibit: Exhibit,
  { headline, foot, address, lang }: SlideWords,
): { content: Markup; relations: Relation[] } {
  const links = linksOf()
  const { title, subtitle, notes, sources } = frame
  const shapes = [
    textShape({
      id: 2,
      name: 'Headline',
      box: title.box,
      placeholder: 'title',
      paragraphs: [paragraph([{ text: headline, points: title.points }], lang)],
    }),
    textShape({
      id: 3,
      name: 'Subtitle',
      box: subtitle.box,
      placeholder: 'body',
      paragraphs: [paragraph(subtitle.runs, lang)],
    }),
    frameMarkup(page, frame, exhibit, { headline, lang }),
    ...(notes === null
      ? []
      : [
          textShape({
            id: 5,
            name: 'Notes',
            box: notes.box,
            paragraphs: [paragraph([{ text: notes.text, points: 10, ...QUIET }], lang)],
          }),
        ]),
    textShape({
      id: 6,
      name: 'Sources',
      box: sources.box,
      paragraphs: [
        paragraph(
          sources.runs.map(({ to, ...run }) => ({ ...run, link: links.idOf(to) })),
          lang,
        ),
      ],
    }),
    textShape({
      id: 7,
      name: 'Origin',
      box: { ...frame.foot.box, width: frame.foot.box.width - 70 },
      paragraphs: [paragraph([{ text: foot, points: 10, ...QUIET, link: links.idOf(address) }], lang)],
    }),
    textShape({
      id: 8,
      name: 'Number',
      box: { ...frame.foot.box, x: frame.foot.box.x + frame.foot.box.width - 60, width: 60 },
      placeholder: 'sldNum',
      paragraphs: [number(lang)],
    }),
  ]
  const content = el(
    'p:sld',
    NAMESPACES,
    el('p:cSld', {}, shapeTree(shapes)),
    el('p:clrMapOvr', {}, el('a:masterClrMapping')),
  )
  return { content, relations: links.relations() }
}

type Named = { headline: string; lang: string }

function frameMarkup({ content }: Page, { content: box }: Frame, exhibit: Exhibit, { headline, lang }: Named): Markup {
  const { model, grid } = content
  const uri = model ? CHART_NAMESPACES['xmlns:c'] : 'http://schemas.openxmlformats.org/drawingml/2006/table'
  const { width, height } = grid
    ? {
        width: grid.widths.reduce((sum, each) => sum + each, 0),
        height: grid.rows.reduce((sum, each) => sum + each.height, grid.headHeight),
      }
    : box
  return el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      el('p:cNvPr', { id: 4, name: exhibit.label, descr: `${exhibit.label}. ${headline} ${exhibit.subtitle}` }),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
      el('p:nvPr'),
    ),
    transform('p:xfrm', { ...box, width, height }),
    el(
      'a:graphic',
      {},
      el(
        'a:graphicData',
        { uri },
        model ? el('c:chart', { 'xmlns:c': uri, 'r:id': 'rIdChart' }) : tableMarkup(grid, lang),
      ),
    ),
  )
}

/** The part that draws the chart of a page. */
export function chartOn(page: Page, { width, height }: Box, exhibit: Exhibit, sheet: string): Markup | null {
  const { model } = page.content
  return model && chartMarkup({ model, width, height, texts: exhibit.catalog.texts, sheet })
}
