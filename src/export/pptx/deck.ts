import { LIGHT } from '../../charts/theme'
import { shortEdition } from '../../domain/edition'
import type { Exhibit } from '../exhibit'
import { frameOf, SLIDE } from './frame'
import { el, type Markup, NAMESPACES } from './markup'
import { layoutMarkup, masterMarkup, notesMasterMarkup, textStyle } from './master'
import { notesMarkup } from './notes'
import { OFFICE_TYPES, packaged, type Part, type Relation } from './package'
import { type Page, pagesOf } from './pages'
import { type About, propertiesOf, SPELLING } from './properties'
import { receiptsOf } from './receipts'
import { sheetsOf } from './sheetData'
import { chartOn, slideMarkup } from './slide'
import { emu } from './text'
import { themeMarkup } from './theme'
import { gapsInWords, notesOn } from './slideNotes'
import { workbookOf } from './workbook'

/** One view of a deck; it takes more than one slide where it has several charts or a long table. */
export type DeckSlide = {
  exhibit: Exhibit
  /** A story's own headline in the place of the generated one. */
  headline?: string | null
  /** What the presenter says; it comes before the receipts. */
  notes?: string | null
  /** The https address of the view. */
  address: string
}

const TYPE = `${OFFICE_TYPES}.presentationml`
const THEME = `${OFFICE_TYPES}.theme+xml`

/**
 * Views as a PowerPoint file: charts that can be edited, with their workbooks; the headline as the title of each slide,
 * its numbered sources below, the receipts of its figures in the notes. The same bytes for the same views.
 */
export function deckOf(slides: readonly DeckSlide[], about: About): Uint8Array {
  const laid = slides.flatMap((slide) => laidOut(slide, about))
  const parts = laid.flatMap((slide, index) => partsOf(slide, index + 1))
  const paths = laid.map((_, index) => `ppt/slides/slide${index + 1}.xml`)
  return packaged(
    [...framePart(paths), ...propertiesOf(about), ...parts],
    [
      { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
      {
        id: 'rId2',
        type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        target: 'docProps/core.xml',
      },
      { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
    ],
  )
}

type Laid = { page: Page; slide: Markup; links: Relation[]; notes: Markup; chart: Markup | null; exhibit: Exhibit }

function laidOut({ exhibit, headline, notes, address }: DeckSlide, about: About): Laid[] {
  const { texts } = exhibit.catalog
  const lang = SPELLING[about.language]
  const said = headline ?? exhibit.headline.text
  const notesOnSlide = notesOn(exhibit.notes, texts)
  const all = frameOf({ headline: said, exhibit, title: null, notes: notesOnSlide, figures: exhibit.figures })
  const pages = pagesOf(exhibit, all.content)
  const edition = shortEdition(about.edition)
  const foot = [texts.pages.by(address, about.updatedOn), ...(edition ? [texts.deck.edition(edition)] : [])].join(' · ')
  return pages.map((page, index) => {
    const part = pages.length > 1 ? ` ${texts.deck.part(index + 1, pages.length)}` : ''
    const title = `${said}${part}`
    const gaps = page.content.model && gapsInWords(page.content.model, texts)
    const own = [...(gaps ? [gaps] : []), ...notesOnSlide]
    const frame = frameOf({ headline: title, exhibit, title: page.title, notes: own, figures: page.figures })
    const { content, relations } = slideMarkup(page, frame, exhibit, { headline: title, foot, address, lang })
    const spoken = [...(notes ? notes.split(/\r?\n/) : []), ...frame.left, ...receiptsOf(page.figures, exhibit)]
    return {
      page,
      exhibit,
      slide: content,
      links: relations,
      notes: notesMarkup(spoken, lang),
      chart: chartOn(page, frame.content, exhibit, texts.deck.sheets.data),
    }
  })
}

function partsOf({ page, slide, links, notes, chart, exhibit }: Laid, number: number): Part[] {
  const [slidePath, notesPath] = [`ppt/slides/slide${number}.xml`, `ppt/notesSlides/notesSlide${number}.xml`]
  const [chartPath, workbookPath] = [`ppt/charts/chart${number}.xml`, `ppt/embeddings/workbook${number}.xlsx`]
  const { model } = page.content
  return [
    {
      path: slidePath,
      type: `${TYPE}.slide+xml`,
      content: slide,
      relations: [
        { id: 'rId1', type: 'slideLayout', target: LAYOUT },
        { id: 'rId2', type: 'notesSlide', target: notesPath },
        ...(chart ? [{ id: 'rIdChart', type: 'chart', target: chartPath }] : []),
        ...links,
      ],
    },
    {
      path: notesPath,
      type: `${TYPE}.notesSlide+xml`,
      content: notes,
      relations: [
        { id: 'rId1', type: 'notesMaster', target: NOTES_MASTER },
        { id: 'rId2', type: 'slide', target: slidePath },
      ],
    },
    ...(chart && model
      ? [
          {
            path: chartPath,
            type: `${OFFICE_TYPES}.drawingml.chart+xml`,
            content: chart,
            relations: [{ id: 'rId1', type: 'package', target: workbookPath }],
          },
          {
            path: workbookPath,
            type: `${OFFICE_TYPES}.spreadsheetml.sheet`,
            content: workbookOf(sheetsOf(model, exhibit, page.figures)),
          },
        ]
      : []),
  ]
}

const MASTER = 'ppt/slideMasters/slideMaster1.xml'
const LAYOUT = 'ppt/slideLayouts/slideLayout1.xml'
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml'
const [THEME_1, THEME_2] = ['ppt/theme/theme1.xml', 'ppt/theme/theme2.xml']

/** What holds the slides together. */
function framePart(slides: readonly string[]): Part[] {
  return [
    {
      path: 'ppt/presentation.xml',
      type: `${TYPE}.presentation.main+xml`,
      content: presentation(slides.length),
      relations: [
        { id: 'rIdMaster', type: 'slideMaster', target: MASTER },
        { id: 'rIdNotes', type: 'notesMaster', target: NOTES_MASTER },
        { id: 'rIdTheme', type: 'theme', target: THEME_1 },
        ...slides.map((target, index) => ({ id: `rIdSlide${index + 1}`, type: 'slide', target })),
      ],
    },
    {
      path: MASTER,
      type: `${TYPE}.slideMaster+xml`,
      content: masterMarkup(),
      relations: [
        { id: 'rId1', type: 'slideLayout', target: LAYOUT },
        { id: 'rId2', type: 'theme', target: THEME_1 },
      ],
    },
    {
      path: LAYOUT,
      type: `${TYPE}.slideLayout+xml`,
      content: layoutMarkup(),
      relations: [{ id: 'rId1', type: 'slideMaster', target: MASTER }],
    },
    {
      path: NOTES_MASTER,
      type: `${TYPE}.notesMaster+xml`,
      content: notesMasterMarkup(),
      relations: [{ id: 'rId1', type: 'theme', target: THEME_2 }],
    },
    { path: THEME_1, type: THEME, content: themeMarkup('Quotient') },
    { path: THEME_2, type: THEME, content: themeMarkup('Quotient notes') },
  ]
}

function presentation(slides: number): Markup {
  const ids = Array.from({ length: slides }, (_, index) =>
    el('p:sldId', { id: 256 + index, 'r:id': `rIdSlide${index + 1}` }),
  )
  return el(
    'p:presentation',
    { ...NAMESPACES, saveSubsetFonts: 1 },
    el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rIdMaster' })),
    el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': 'rIdNotes' })),
    ids.length > 0 ? el('p:sldIdLst', {}, ids) : null,
    el('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
    el('p:notesSz', { cx: emu(540), cy: emu(720) }),
    el('p:defaultTextStyle', {}, textStyle({ points: 12, color: LIGHT.ink, font: '+mn' })),
  )
}
