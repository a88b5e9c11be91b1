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
  others: '#8b8d92',
}

export const DARK: ChartTheme = {
  isDark: true,
  paper: '#14161a',
  ink: '#eceae5',
  muted: '#a5a8ae',
  rule: '#2c3038',
  zero: '#cfccc5',
  flag: '#f2b84b',
  others: '#83868d',
}

/** One row of a grid as it is drawn: its name and its fixed colour, which no filter moves. */
export type Series = { subject: string; name: string; color: string }

/** The series of subjects, in their order. A vendor's colour comes from the data; Others is grey. */
export function seriesOf(subjects: readonly string[], catalog: Catalog, theme: ChartTheme): Series[] {
  return subjects.map((subject) => ({
    subject,
    name: subjectName(catalog, subject),
    color: colorOf(subject, catalog, theme),
  }))
}

function colorOf(subject: string, catalog: Catalog, theme: ChartTheme): string {
  if (subject === OTHERS) return theme.others
  const vendor = catalog.vendors.get(subject)
  const color = vendor?.color ?? catalog.listings.get(subject)?.color
  return (theme.isDark ? vendor?.darkColor : null) ?? color ?? theme.ink
}

/** Black or white, whichever is read better on a colour (WCAG relative luminance). */
export function inkOn(color: string): '#000000' | '#ffffff' {
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
  return (luminance + 0.05) / 0.05 >= 1.05 / (luminance + 0.05) ? '#000000' : '#ffffff'
}

/** The typeface of every chart, at a size that stays readable when a picture is made smaller. */
export const CHART_FONT = "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', sans-serif"
export const LABEL_PX = 13

/** About how wide a text is drawn, in pixels: for choosing between labels, not for cutting them. */
export function textWidth(text: string, px: number = LABEL_PX): number {
  return text.length * px * 0.54
}
