import { escaped } from '../xml'

declare const MARKUP: unique symbol

/** Markup that is whole: what people wrote gets in as `words` or as an attribute, and nowhere else. */
export type Markup = string & { readonly [MARKUP]: true }

type Child = Markup | readonly Markup[] | null

/** An element. Attributes that are null are left out; what is in them is escaped. */
export function el(
  name: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
  ...children: readonly Child[]
): Markup {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : ` ${key}="${escaped(String(value))}"`,
  )
  const inner = children.flat().join('')
  return `<${name}${said.join('')}${inner === '' ? '/>' : `>${inner}</${name}>`}` as Markup
}

/** An element with nothing but `val`, as most of a chart's settings are. */
export function val(name: string, value: string | number): Markup {
  return el(name, { val: value })
}

/** What people wrote, as it stands between tags. */
export function words(text: string): Markup {
  return escaped(text) as Markup
}

/** Words of a spreadsheet, in which `_x0041_` would stand for a sign (ISO 29500-1, 22.9.2.19). */
export function cellWords(text: string): Markup {
  return words(text.slice(0, MOST_IN_A_CELL).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
}

/** What a spreadsheet takes for a cell. */
const MOST_IN_A_CELL = 32_000

/** A part of a package as text. */
export function partText(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
}

const OFFICE = 'http://schemas.openxmlformats.org'

/** The namespaces of presentations, their prefixes as everybody writes them. */
export const NAMESPACES = {
  'xmlns:a': `${OFFICE}/drawingml/2006/main`,
  'xmlns:r': `${OFFICE}/officeDocument/2006/relationships`,
  'xmlns:p': `${OFFICE}/presentationml/2006/main`,
}

/** The namespaces of charts. */
export const CHART_NAMESPACES = {
  'xmlns:c': `${OFFICE}/drawingml/2006/chart`,
  'xmlns:a': NAMESPACES['xmlns:a'],
  'xmlns:r': NAMESPACES['xmlns:r'],
}
