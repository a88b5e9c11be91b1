import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { type Choosing, ChoosingContext } from '../charts/FigureMark'
import { TextsContext, ThemeContext } from '../charts/Shape'
import type { ChartTheme } from '../charts/theme'
import type { Figure } from '../domain/figures'
import type { Texts } from '../domain/texts/texts'
import { PLACES, rounded } from './xml'

/** What only the page needs: it says nothing about the picture, and a picture has neither buttons nor a stylesheet. */
const PAGE_ONLY = new Set([
  'aria-expanded',
  'aria-hidden',
  'aria-label',
  'class',
  'cursor',
  'data-column',
  'data-figure',
  'data-row',
  'pointer-events',
  'role',
  'style',
  'tabindex',
])

/** What stays where figures can be chosen: their keys, places and names, from which a script makes buttons. */
const OF_MARKS = new Set(['aria-hidden', 'aria-label', 'data-column', 'data-figure', 'data-row', 'pointer-events'])

/** What figures are called by those who can choose them; null in a picture. */
export type NameOf = ((figure: Figure) => string) | null

type Frame = { theme: ChartTheme; texts: Texts; prefix: string; nameOf?: NameOf }

/**
 * Draws a chart on a root that no page has, and gives its SVG without what only a page needs. All in one go: ChartFrame
 * settles before a browser would paint, so nothing is waited for. `prefix` keeps the ids of drawings in one file apart.
 */
export function drawnSvg(chart: ReactNode, { theme, texts, prefix, nameOf = null }: Frame): SVGSVGElement {
  const host = document.createElement('div')
  const root = createRoot(host, { identifierPrefix: prefix })
  const choosing: Choosing | null = nameOf && {
    chosen: null,
    focusable: null,
    nameOf,
    onChoose: ignore,
    onFocus: ignore,
  }
  flushSync(() =>
    root.render(
      <ThemeContext value={theme}>
        <TextsContext value={texts}>
          <ChoosingContext value={choosing}>{chart}</ChoosingContext>
        </TextsContext>
      </ThemeContext>,
    ),
  )
  const svg = host.querySelector('svg')?.cloneNode(true) as SVGSVGElement | undefined
  root.unmount()
  if (!svg) throw new Error('the chart drew no SVG')
  return pruned(svg, nameOf !== null)
}

const ignore = () => undefined

function pruned(svg: SVGSVGElement, hasMarks: boolean): SVGSVGElement {
  // Where a mark can be chosen, what is not seen is where a finger finds it.
  svg
    .querySelectorAll(`${hasMarks ? '' : '[fill="transparent"], '}clipPath, title, desc`)
    .forEach((each) => each.remove())
  const fills = new Set([...svg.querySelectorAll('[fill]')].map((each) => each.getAttribute('fill')))
  for (const pattern of svg.querySelectorAll('pattern')) if (!fills.has(`url(#${pattern.id})`)) pattern.remove()
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      if (PAGE_ONLY.has(name) && !(hasMarks && OF_MARKS.has(name))) element.removeAttribute(name)
      else if (PLACES.has(name)) element.setAttribute(name, rounded(element.getAttribute(name)!))
    }
  }
  for (const group of [...svg.querySelectorAll('g, defs')].toReversed())
    if (group.childNodes.length === 0) group.remove()
    else if (group.attributes.length === 0 && group.localName === 'g') group.replaceWith(...group.childNodes)
  return svg
}
