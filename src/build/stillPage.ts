import { rounded } from '../export/xml'
import { inBoth, withOwnIds } from './inBoth'
import type { InlineCode } from './inlineCode'
import type { TypefaceTag } from './typefaces'

type Parts = {
  /** The drawn page in either set of colours. */
  light: string
  dark: string
  /** The script that runs before it. */
  gate: string
  typefaces: TypefaceTag
  /** All the style of the page. */
  style: string
  inline: InlineCode
}

const SHEET = /\s*<link\b[^>]*rel="stylesheet"[^>]*>/g
const FONT = /\s*<link\b[^>]*as="font"[^>]*href="([^"]+)"[^>]*>/g
const LATER = /\s*<(?:link\b[^>]*rel="(?:preload|modulepreload)"[^>]*>|script\b[^>]*><\/script>)/g
/** What React and Recharts generate. */
const ID = /_still-r_\w+?_|recharts\d+-clip/g
const STYLE = / style="([^"]*)"/g
/** Choices that nobody sees: a browser measures them all to lay out one. */
const NOT_CHOSEN = /(?<=<\/option>)<option\b.*?(?=<\/select>)/gs
/** What Recharts keeps ready for layers that our charts do not have. */
const UNUSED =
  /<g class="recharts-zIndex-layer_-?\d+"><\/g>|<defs><clipPath id="still-\d+">.*?<\/clipPath><\/defs>|<text [^>]*><tspan><\/tspan><\/text>/g

/**
 * The first page with its picture in it, and before that all the style of the page: a sheet that came later would have the
 * browser go through all elements once more. Script and data are asked for behind the first chart, typefaces where they
 * would come in time.
 */
export function stillPage(html: string, { light, dark, gate, typefaces, style, inline }: Parts): string {
  const [first, second] = [light, dark].map((page) =>
    rounded(withOwnIds(page, ID, 'still'))
      .replaceAll(UNUSED, '')
      .replaceAll(NOT_CHOSEN, ''),
  )
  const files = [...html.matchAll(FONT)].map(([, fileName]) => ({ fileName: fileName! }))
  const plain = html.replaceAll(FONT, '')
  const later = [...plain.matchAll(LATER)].map(([tag]) => tag.trim()).join('\n')
  const { markup, rules } = withoutStyles(inBoth(first!, second!))
  return plain
    .replaceAll(SHEET, '')
    .replaceAll(LATER, '')
    .replace(
      '</head>',
      () => `  ${typefaces(files, '')}${inline.script(gate)}\n    ${inline.style(`${style}\n${rules}`)}\n  </head>`,
    )
    .replace('<div id="root">', () => `<div id="still">${behindFirstChart(markup, later)}</div>\n    <div id="root">`)
}

/** In its section, so that sections stay neighbours for the style sheet. */
function behindFirstChart(markup: string, tags: string): string {
  const at = markup.indexOf('</section>', markup.indexOf('data-drawing='))
  return at < 0 ? markup + tags : markup.slice(0, at) + tags + markup.slice(at)
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
