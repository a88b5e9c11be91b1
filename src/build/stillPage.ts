import type { InlineCode } from './inlineCode'
import { inBoth } from './twoThemes'

type Parts = {
  /** The drawn page in either set of colours. */
  light: string
  dark: string
  /** The script that runs before it, and the style that it needs beyond its own. */
  gate: string
  frame: string
  /** The content of a style sheet of the site. */
  sheet: (path: string) => string
  inline: InlineCode
}

const SHEET = /\s*<link\b[^>]*rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g
const ID = /_still-r_\w+?_|recharts\d+-clip/g
const STYLE = / style="([^"]*)"/g

/** The first page with its picture in it, and all the style of that picture: nothing else has to come before it is seen. */
export function stillPage(html: string, { light, dark, gate, frame, sheet, inline }: Parts): string {
  const { markup, rules } = withoutStyles(inBoth(withOwnIds(light), withOwnIds(dark)))
  const sheets = [...html.matchAll(SHEET)].map(([, path]) => sheet(path!).replaceAll(BESIDE, 'url(./assets/'))
  const style = [...sheets, frame, rules].join('\n')
  return html
    .replaceAll(SHEET, '')
    .replace('<link rel="icon"', () => `${inline.script(gate)}\n    ${inline.style(style)}\n    <link rel="icon"`)
    .replace('<div id="root">', () => `<div id="still">${markup}</div>\n    <div id="root">`)
}

/** Files that a style sheet names lie beside it, which is where the page is not. */
const BESIDE = /url\((?:\.\/)?(?=[\w-]+\.woff2)/g

/** React counts its ids from root to root; here they are counted within each. */
function withOwnIds(markup: string): string {
  const seen = new Map<string, string>()
  return markup.replaceAll(ID, (id) => {
    const own = seen.get(id) ?? `still-${seen.size}`
    seen.set(id, own)
    return own
  })
}

/** The policy takes no style attributes: what stands in them are rules, each once. */
function withoutStyles(markup: string): { markup: string; rules: string } {
  const styles: string[] = []
  const marked = markup.replaceAll(STYLE, (_, style: string) => {
    if (!styles.includes(style)) styles.push(style)
    return ` data-style="${styles.indexOf(style)}"`
  })
  return { markup: marked, rules: styles.map((style, index) => `[data-style="${index}"]{${style}}`).join('') }
}
