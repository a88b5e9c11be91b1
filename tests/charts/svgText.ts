/** What only the page needs: it says nothing about the picture. */
const PAGE_ONLY = new Set([
  'aria-expanded',
  'aria-hidden',
  'class',
  'cursor',
  'data-column',
  'data-row',
  'pointer-events',
  'role',
  'style',
  'tabindex',
])

/** Attributes that are words, in which no number is rounded. */
const WORDS = new Set(['aria-label', 'data-figure', 'font-family'])

const SVG = 'http://www.w3.org/2000/svg'

/**
 * A drawn chart as the text of a file that opens in any browser, the same on every run and every machine: an element a
 * line, attributes by name, numbers to three decimals, made-up ids numbered in the order of their appearance.
 */
export function svgText(drawn: SVGSVGElement, paper: string): string {
  const svg = drawn.cloneNode(true) as SVGSVGElement
  prune(svg)
  // Before the attributes go: the style of the page makes way for the paper.
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const name of element.getAttributeNames()) if (PAGE_ONLY.has(name)) element.removeAttribute(name)
  unwrap(svg)
  svg.setAttribute('style', `background: ${paper}`)
  const text = linesOf(svg, '').join('\n')
  return `${numbered(text)}\n`
}

/** Takes out what is not seen: areas that are only hit, hatches that nothing uses, and what is empty then. */
function prune(svg: SVGSVGElement): void {
  svg.querySelectorAll('[fill="transparent"], clipPath, title, desc').forEach((each) => each.remove())
  const fills = new Set([...svg.querySelectorAll('[fill]')].map((each) => each.getAttribute('fill')))
  for (const pattern of svg.querySelectorAll('pattern')) if (!fills.has(`url(#${pattern.id})`)) pattern.remove()
  // From the inside out, so that a group of empty groups goes too.
  for (const each of [...svg.querySelectorAll('g, defs, text')].toReversed())
    if (each.childNodes.length === 0) each.remove()
}

/** Groups that group nothing any more. */
function unwrap(svg: SVGSVGElement): void {
  for (const group of svg.querySelectorAll('g'))
    if (group.getAttributeNames().length === 0) group.replaceWith(...group.childNodes)
}

function linesOf(element: Element, indent: string): string[] {
  const { localName: name, children } = element
  const open = `${indent}<${name}${attributesOf(element)}`
  if (element.childNodes.length === 0) return [`${open}/>`]
  const isText = name === 'text' || children.length === 0
  if (isText) return [`${open}>${contentOf(element)}</${name}>`]
  return [`${open}>`, ...[...children].flatMap((child) => linesOf(child, `${indent}  `)), `${indent}</${name}>`]
}

/** What stands between the tags of a text: words, and the lines and flags that are elements of their own. */
function contentOf({ childNodes }: Element): string {
  return [...childNodes]
    .flatMap((node) => (node instanceof Element ? linesOf(node, '') : escaped(node.textContent ?? '')))
    .join('')
}

function attributesOf(element: Element): string {
  const own = element.getAttributeNames().toSorted()
  const names = element.localName === 'svg' ? ['xmlns', ...own.filter((name) => !name.startsWith('xmlns'))] : own
  return names.map((name) => ` ${name}="${valueOf(element, name)}"`).join('')
}

function valueOf(element: Element, name: string): string {
  const value = name === 'xmlns' ? SVG : (element.getAttribute(name) ?? '')
  return escaped(WORDS.has(name) ? value : value.replaceAll(/-?\d*\.\d+(?:e[-+]?\d+)?/g, rounded))
}

function rounded(number: string): string {
  return String(Number(Number(number).toFixed(3)))
}

/** A space that does not break would not be seen in a diff. */
function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00A0', '&#160;')
}

/** React's ids (`_r_1a_`) depend on what else was drawn before. */
function numbered(text: string): string {
  const ids = [...new Set(text.match(/_r_[\da-z]+_/g))]
  return text.replaceAll(/_r_[\da-z]+_/g, (id) => String(ids.indexOf(id) + 1))
}
