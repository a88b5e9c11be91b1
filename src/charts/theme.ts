import type { Catalog } from '../domain/catalog'
import { subjectName } from '../domain/catalog'
import { OTHERS } from '../schema/vocabulary'

/** Colours of a chart's own parts. In the file, not in a stylesheet: an exported picture has none. */
export type ChartTheme = {
  isDark: boolean
  paper: string
  ink: string
  muted: string
  rule: string
  zero: string
  flag: string
  others: string
}

export const LIGHT: ChartTheme = {
  isDark: false,
  paper: '#fffdf9',
  ink: '#1b1d21',
  muted: '#5c5f66',
  rule: '#e4dfd5',
  zero: '#1b1d21',
  flag: '#b26b00',
  others: '#909297',
}

export const DARK: ChartTheme = {
  isDark: true,
  paper: '#14161a',
  ink: '#eceae5',
  muted: '#a5a8ae',
  rule: '#2c3038',
  zero: '#cfccc5',
  flag: '#f2b84b',
  others: '#74777e',
}

/** Where the reader forces colours of their own, the words and lines of a chart take those; vendors keep theirs. */
const FORCED = { ink: 'CanvasText', muted: 'CanvasText', rule: 'GrayText', zero: 'CanvasText', flag: 'CanvasText' }
export const FORCED_LIGHT: ChartTheme = { ...LIGHT, ...FORCED, paper: 'Canvas' }
export const FORCED_DARK: ChartTheme = { ...DARK, ...FORCED, paper: 'Canvas' }

/** One row of a grid as it is drawn: its name and its fixed colour, which no filter moves; `text` is for its words,
 * `isBack` says that it steps back behind another. */
export type Series = { subject: string; name: string; color: string; text: string; isBack: boolean }

/** The series of subjects, in their order. A vendor's colour comes from the data; Others is grey. */
export function seriesOf(subjects: readonly string[], catalog: Catalog, theme: ChartTheme): Series[] {
  return subjects.map((subject) => {
    const color = colorOf(subject, catalog, theme)
    return {
      subject,
      name: shortened(subjectName(catalog, subject), MAX_NAME),
      color,
      text: visibleOn(color, theme, TEXT_CONTRAST),
      isBack: false,
    }
  })
}

/** How far a series that steps back goes towards the paper. */
const BACK = 0.74

/** The series with one subject in front: all others are drawn paler, their words too. Null: nobody steps back. */
export function withFocus(series: readonly Series[], focus: string | null, theme: ChartTheme): Series[] {
  if (!series.some(({ subject }) => subject === focus)) return [...series]
  const { ink, paper } = theme.paper.startsWith('#') ? theme : theme.isDark ? DARK : LIGHT
  const pale = mix(ink, paper, 0.45)
  return series.map((each) =>
    each.subject === focus ? each : { ...each, color: mix(each.color, paper, BACK), text: pale, isBack: true },
  )
}

function colorOf(subject: string, catalog: Catalog, theme: ChartTheme): string {
  if (subject === OTHERS) return theme.others
  const own = catalog.vendors.get(subject) ?? catalog.listings.get(subject)
  const color = (theme.isDark ? own?.darkColor : null) ?? own?.color ?? theme.ink
  return visibleOn(color, theme)
}

/** What WCAG 2.2 asks of marks (1.4.11) and of text (1.4.3). */
const MARK_CONTRAST = 3
const TEXT_CONTRAST = 4.5

/** A colour that is seen on the paper of a theme: its own, or that, mixed with ink by as little as it takes. */
export function visibleOn(color: string, theme: ChartTheme, least: number = MARK_CONTRAST): string {
  if (!theme.paper.startsWith('#')) return color
  for (let share = 0; share < 1; share += 0.1) {
    const mixed = mix(color, theme.ink, share)
    if (contrast(mixed, theme.paper) >= least) return mixed
  }
  return theme.ink
}

function mix(color: string, other: string, share: number): string {
  const channel = (at: number) => {
    const [from, to] = [color, other].map((text) => Number.parseInt(text.slice(at, at + 2), 16)) as [number, number]
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

/** Black or white, whichever is read better on a colour. */
export function inkOn(color: string): '#000000' | '#ffffff' {
  return contrast(color, '#000000') >= contrast(color, '#ffffff') ? '#000000' : '#ffffff'
}

/** The typeface of every picture as a file, at a size that stays readable when it is made smaller; pages have their own. */
export const CHART_FONT =
  "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"
export const LABEL_PX = 13

/** Signs of a name in a chart: more would leave no room for what it names. Tables and receipts have all of it. */
const MAX_NAME = 20

/** A text of so many signs at most, the last of them standing for what is cut off. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…`
}

/** The series with names that leave a chart of this width room for its periods. */
export function fittedTo(series: readonly Series[], width: number): Series[] {
  return series.map((each) => {
    const name = cutTo(each.name, Math.max(56, width * 0.22))
    return name === each.name ? each : { ...each, name }
  })
}

/** A text cut to about so many pixels. */
export function cutTo(text: string, room: number, px: number = LABEL_PX): string {
  let most = text.length
  while (most > 1 && textWidth(shortened(text, most), px) > room + 0.5) most--
  return shortened(text, most)
}

/** About how wide a text is drawn, in pixels: for choosing between labels, not for cutting them. */
export function textWidth(text: string, px: number = LABEL_PX): number {
  return px * [...text].reduce((sum, sign) => sum + (WIDTHS[sign] ?? usualWidth(sign)), 0)
}

function usualWidth(sign: string): number {
  if (sign >= FIRST_WIDE) return 1
  return sign >= 'A' && sign <= 'Z' ? CAPITAL : 0.54
}

/** Signs that are far from the width of the others, as parts of their height. */
const WIDTHS: Record<string, number> = { '%': 0.84, ' ': 0.28, '\u00A0': 0.28, '⚑': 0.9, I: 0.28 }

const CAPITAL = 0.64

/** From here on in Unicode signs are as wide as they are high, about: Chinese, and its punctuation. */
const FIRST_WIDE = '\u2E80'
