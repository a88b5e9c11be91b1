import { shortPublisher } from '../../domain/catalog'
import { linkToWords } from '../../domain/links'
import { marksOf, statementsRead } from '../../domain/sourceNumbers'
import type { Figure } from '../../domain/figures'
import { LIGHT } from '../../charts/theme'
import type { Exhibit } from '../exhibit'
import { wrapped } from '../wrap'
import { type Box, QUIET, type Run } from './text'

/** A slide of 16:9, in points. */
export const SLIDE = { width: 960, height: 540 }
export const MARGIN = 44
const ROOM = SLIDE.width - 2 * MARGIN
const TOP = 38
const BOTTOM = 22
const TITLE_SIZES = [28, 24, 21, 18]
const SUBTITLE = { points: 14, line: 18 }
const NOTE = { points: 10, line: 13, most: 3 }
const SOURCE = { points: 10, line: 13, most: 4 }
const FOOT = { points: 10, line: 14 }
/** By how much letters with serifs are wider than those that widths are estimated for. */
const SERIF = 1.08

/** Where everything stands on a slide, and what its words are. */
export type Frame = {
  title: { box: Box; points: number }
  subtitle: { box: Box; runs: Run[] }
  content: Box
  notes: { box: Box; text: string } | null
  /** Notes that found no room on the slide. */
  left: readonly string[]
  /** Runs with the addresses that they lead to. */
  sources: { box: Box; runs: (Run & { to: string | null })[] }
  foot: { box: Box; points: number }
}

type Words = {
  headline: string
  exhibit: Exhibit
  title: string | null
  notes: readonly string[]
  figures: readonly Figure[]
}

/** Lays out a slide: headline and subtitle at the top, notes and sources at the bottom, and the rest between them. */
export function frameOf({ headline, exhibit, title, notes: all, figures }: Words): Frame {
  const size = TITLE_SIZES.find((points) => wrapped(headline, ROOM, points * SERIF).length <= 2) ?? TITLE_SIZES.at(-1)!
  const lines = wrapped(headline, ROOM, size * SERIF).length
  const head = { x: MARGIN, y: TOP, width: ROOM, height: Math.min(4, lines) * size * 1.2 }
  const said = title === null ? exhibit.subtitle : `${title} · ${exhibit.subtitle}`
  const below = under(head, 4, Math.min(2, wrapped(said, ROOM, SUBTITLE.points).length) * SUBTITLE.line)
  const foot = { x: MARGIN, y: SLIDE.height - BOTTOM - FOOT.line, width: ROOM, height: FOOT.line }
  const runs = sourceRuns(exhibit, figures)
  const sourceLines = Math.min(SOURCE.most, wrapped(runs.map(({ text }) => text).join(''), ROOM, SOURCE.points).length)
  const sources = above(foot, 1, sourceLines * SOURCE.line)
  const { kept, left } = fittingNotes(all)
  const noteLines = wrapped(kept, ROOM, NOTE.points).length
  const notes = above(sources, 2, noteLines * NOTE.line)
  const top = below.y + below.height + 10
  return {
    title: { box: head, points: size },
    subtitle: {
      box: below,
      runs: [
        ...(title === null ? [] : [{ text: `${title} · `, points: SUBTITLE.points, color: LIGHT.ink, isBold: true }]),
        { text: exhibit.subtitle, points: SUBTITLE.points, ...QUIET },
      ],
    },
    content: { x: MARGIN, y: top, width: ROOM, height: notes.y - 10 - top },
    notes: kept === '' ? null : { box: notes, text: kept },
    left,
    sources: { box: sources, runs },
    foot: { box: foot, points: FOOT.points },
  }
}

function under(box: Box, gap: number, height: number): Box {
  return { ...box, y: box.y + box.height + gap, height }
}

function above(box: Box, gap: number, height: number): Box {
  return { ...box, y: box.y - gap - height, height }
}

/** The notes that the slide has room for; the last ones, which say how figures are drawn, come before others. */
function fittingNotes(notes: readonly string[]): { kept: string; left: string[] } {
  let kept: string[] = []
  const left: string[] = []
  for (const note of notes.toReversed()) {
    const all = [note, ...kept]
    if (wrapped(all.join(' '), ROOM, NOTE.points).length <= NOTE.most) kept = all
    else left.unshift(note)
  }
  return { kept: kept.join(' '), left }
}

/** The numbered sources of a slide, with titles where there is room for them; what has no room is counted. */
function sourceRuns(exhibit: Exhibit, figures: readonly Figure[]): Frame['sources']['runs'] {
  const { page, pages, places } = exhibit.catalog.texts
  const sources = sourcesOf(exhibit, figures)
  const quiet = { points: SOURCE.points, ...QUIET }
  const first = { text: `${page.sources}${places.colon}`, ...quiet, to: null }
  const list = (count: number, hasTitles: boolean) => {
    const runs = sources
      .slice(0, count)
      .flatMap(({ number, name, title, to }, index) => [
        ...(index === 0 ? [] : [{ text: ' · ', ...quiet, to: null }]),
        { text: `${number}\u00A0${name}${hasTitles && title ? `${places.comma}${title}` : ''}`, ...quiet, to },
      ])
    const more = sources.length - count
    return [first, ...runs, ...(more > 0 ? [{ text: ` · ${pages.moreSources(more)}`, ...quiet, to: null }] : [])]
  }
  const fits = (runs: readonly Run[], most: number) =>
    wrapped(runs.map(({ text }) => text).join(''), ROOM, SOURCE.points).length <= most
  const titled = list(sources.length, true)
  if (fits(titled, 2)) return titled
  let [most, tooMany] = [1, sources.length + 1]
  while (tooMany - most > 1) {
    const count = Math.floor((most + tooMany) / 2)
    if (fits(list(count, false), SOURCE.most)) most = count
    else tooMany = count
  }
  return list(most, false)
}

/** The sources that figures are read from, with the words of the statement where there is but one. */
function sourcesOf({ numbers }: Exhibit, figures: readonly Figure[]) {
  const marks = new Set(figures.flatMap((figure) => marksOf(figure, numbers)))
  const read = [...new Set(figures.flatMap(statementsRead))]
  return numbers.sources.flatMap((source, index) => {
    if (!marks.has(index + 1)) return []
    const own = read.filter((statement) => statement.source === source.id)
    const to = own.length === 1 ? linkToWords(source, own[0]!.quote) : source.url
    const { title } = source
    return [{ number: index + 1, name: shortPublisher(source.publisher), title, to }]
  })
}
