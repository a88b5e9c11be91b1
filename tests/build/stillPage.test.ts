import { expect, test } from 'vitest'
import { inlineCode } from '../../src/build/inlineCode'
import { facedPage, stillPage } from '../../src/build/stillPage'
import { usedRules, withoutFaces } from '../../src/build/usedRules'

const HTML = `<!doctype html><html><head>
    <link rel="icon" href="./icon.svg">
    <link rel="stylesheet" href="./assets/a.css">
    <script type="module" src="./assets/a.js"></script>
    <link rel="preload" as="fetch" href="./assets/d.json">
  </head><body>
    <div id="root"></div>
  </body></html>`
const drawn = (color: string, id: string) =>
  `<p id="_still-r_${id}_" style="color: red;">x</p><svg><g class="recharts-zIndex-layer_-50"></g>` +
  `<circle cx="1.23456" fill="${color}" href="#_still-r_${id}_"></circle></svg>`
const PARTS = {
  gate: 'gate()',
  frame: '.frame{top:0}',
  faces: '@font-face{font-family:A}',
  sheets: 'p{margin:0}i{top:1px}',
}

test('the picture comes with its style and before all else', () => {
  const inline = inlineCode()
  const page = stillPage(HTML, { ...PARTS, light: drawn('#000000', 'a'), dark: drawn('#ffffff', '7f'), inline })
  const order = [
    '<script>gate()',
    '<style>',
    '<link rel="icon"',
    '<body>',
    '<div id="still">',
    'a.css',
    'a.js',
    'd.json',
    '<div id="root">',
  ]
  const places = order.map((each) => page.indexOf(each))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(page.match(/a\.js/g)).toHaveLength(1)
  const style = /<style>(.*?)<\/style>/s.exec(page)![1]!
  expect(style.split('\n')).toEqual([
    '@font-face{font-family:A}',
    'p{margin:0}',
    '.frame{top:0}',
    '[data-style="0"]{color: red;}',
  ])
  expect(inline.sources()).toMatchObject({ styles: [expect.any(String)], scripts: [expect.any(String)] })
})

test('one picture serves both sets of colours, with ids of its own and no more than it shows', () => {
  const page = stillPage(HTML, {
    ...PARTS,
    light: drawn('#000000', 'a'),
    dark: drawn('#ffffff', '7f'),
    inline: inlineCode(),
  })
  expect(/<div id="still">(.*)<\/div>/.exec(page)![1]).toBe(
    '<p id="still-0" data-style="0">x</p><svg><circle cx="1.23" fill="light-dark(#000000,#ffffff)" href="#still-0"></circle></svg>',
  )
})

test('a page that differs between the two in more than colours is refused', () => {
  const parts = {
    ...PARTS,
    light: drawn('#000000', 'a'),
    dark: `${drawn('#ffffff', 'a')}<b>!</b>`,
    inline: inlineCode(),
  }
  expect(() => stillPage(HTML, parts)).toThrow('differ')
})

test('typefaces stand in each page that has the style sheet, and not in that', () => {
  const css = '@font-face{font-family:A;src:url(a.woff2)}p{margin:0}@media (width>1px){p{top:0}}'
  expect(withoutFaces(css)).toEqual({
    faces: '@font-face{font-family:A;src:url(a.woff2)}',
    rest: 'p{margin:0}@media (width>1px){p{top:0}}',
  })
  expect(facedPage('<head></head>', { faces: 'x{}', inline: inlineCode() })).toContain('<style>x{}</style>')
})

test.each([
  ['.a{top:0}.b{top:1px}', '.a{top:0}'],
  ['.b,.a{top:0}', '.b,.a{top:0}'],
  ['.a:hover{top:0}.b:hover{top:0}', '.a:hover{top:0}'],
  ['.a::before{content:"}"}', '.a::before{content:"}"}'],
  ['*,:before{top:0}', '*,:before{top:0}'],
  ['@media (width<40rem){.a{top:0}.b{top:0}}', '@media (width<40rem){.a{top:0}}'],
  ['@media (width<40rem){.b{top:0}}', ''],
  ['@media print{.a{top:0}}', ''],
  ['@container (width<1px){.a{.b{top:0}}}', '@container (width<1px){.a{.b{top:0}}}'],
  ['@page{margin:0}', '@page{margin:0}'],
  ['.a:unknown-to-all{top:0}', '.a:unknown-to-all{top:0}'],
])('of %s a page with nothing but an .a uses %s', (css, used) => {
  expect(usedRules(css, '<p class="a">x</p>')).toBe(used)
})

test('a style sheet that breaks off is refused', () => {
  expect(() => usedRules('.a{top:0', '<p>x</p>')).toThrow('breaks off')
})
