import { LIGHT } from '../../charts/theme'
import { el, type Markup, NAMESPACES } from './markup'

/** Letters that every machine with PowerPoint has: those of the page are on none of them. */
const [HEADLINES, WORDS] = ['Georgia', 'Calibri']
/** For signs that these have not. */
const CHINESE = { script: 'Hans', typeface: 'Microsoft YaHei' }

/** Colours and letters: those of the page on its light paper. Vendors bring their own colours, whatever the theme. */
export function themeMarkup(name: string): Markup {
  const rgb = (color: string) => el('a:srgbClr', { val: color.slice(1).toUpperCase() })
  const colors: Record<string, string> = {
    dk1: LIGHT.ink,
    lt1: LIGHT.paper,
    dk2: LIGHT.muted,
    lt2: LIGHT.rule,
    accent1: LIGHT.ink,
    accent2: LIGHT.muted,
    accent3: LIGHT.others,
    accent4: LIGHT.flag,
    accent5: LIGHT.rule,
    accent6: LIGHT.zero,
    // Links look like the words around them, underlined.
    hlink: LIGHT.muted,
    folHlink: LIGHT.muted,
  }
  return el(
    'a:theme',
    { 'xmlns:a': NAMESPACES['xmlns:a'], name },
    el(
      'a:themeElements',
      {},
      el(
        'a:clrScheme',
        { name },
        Object.entries(colors).map(([key, color]) => el(`a:${key}`, {}, rgb(color))),
      ),
      el('a:fontScheme', { name }, letters('a:majorFont', HEADLINES), letters('a:minorFont', WORDS)),
      formats(name),
    ),
  )
}

function letters(name: string, typeface: string): Markup {
  return el(
    name,
    {},
    el('a:latin', { typeface }),
    el('a:ea', { typeface: '' }),
    el('a:cs', { typeface: '' }),
    el('a:font', CHINESE),
  )
}

/** Three of each kind are asked for; none is used. */
function formats(name: string): Markup {
  const own = el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }))
  const three = (each: Markup) => [each, each, each]
  return el(
    'a:fmtScheme',
    { name },
    el('a:fillStyleLst', {}, three(own)),
    el('a:lnStyleLst', {}, three(el('a:ln', { w: 9525 }, own))),
    el('a:effectStyleLst', {}, three(el('a:effectStyle', {}, el('a:effectLst')))),
    el('a:bgFillStyleLst', {}, three(own)),
  )
}
