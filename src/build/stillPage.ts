import { rounded } from '../export/drawn'
import type { InlineCode } from './inlineCode'
import { inBoth } from './twoThemes'
import { usedRules } from './usedRules'

type Parts = {
  /** The drawn page in either set of colours. */
  light: string
  dark: string
  /** The script that runs before it, and the style that it needs beyond the page's own. */
  gate: string
  frame: string
  /** The typefaces of the page, and the rest of its style. */
  faces: string
  sheets: string
  inline: InlineCode
}

const LOADED_LATER = /\s*<(?:link\b[^>]*rel="(?:stylesheet|preload|modulepreload)"[^>]*>|script\b[^>]*><\/script>)/g
const ID = /_still-r_\w+?_|recharts\d+-clip/g
const STYLE = / style="([^"]*)"/g
/** What Recharts keeps ready for layers that our charts do not have. */
const UNUSED =
  /<g class="recharts-zIndex-layer_-?\d+"><\/g>|<defs><clipPath id="still-\d+">.*?<\/clipPath><\/defs>|<text [^>]*><tspan><\/tspan><\/text>/g

/**
 * The first page with its picture in it, and before that all the style of that picture. What else belongs to the page is
 * asked for when the picture is there: its style sheet, which nothing before it waits for, its script and its data.
 */
export function stillPage(html: string, { light, dark, gate, frame, faces, sheets, inline }: Parts): string {
  const [first, second] = [light, dark].map((page) => rounded(withOwnIds(page)).replaceAll(UNUSED, ''))
  const { markup, rules } = withoutStyles(inBoth(first!, second!))
  const still = `<div id="still">${markup}</div>`
  const style = [faces, usedRules(sheets, `<body>${still}</body>`), frame, rules].join('\n')
  const later = [...html.matchAll(LOADED_LATER)].map(([tag]) => `    ${tag.trim()}\n`)
  return html
    .replaceAll(LOADED_LATER, '')
    .replace('<link rel="icon"', () => `${inline.script(gate)}\n    ${inline.style(style)}\n    <link rel="icon"`)
    .replace('    <div id="root">', () => `    ${still}\n${later.join('')}    <div id="root">`)
}

/** A page without a picture, with its typefaces. */
export function facedPage(html: string, { faces, inline }: Pick<Parts, 'faces' | 'inline'>): string {
  return html.replace('</head>', () => `  ${inline.style(faces)}\n  </head>`)
}

/** React and Recharts count their ids from root to root; here they are counted within each. */
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
