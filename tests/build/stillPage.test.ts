import { expect, test } from 'vitest'
import { inlineCode } from '../../src/build/inlineCode'
import { stillPage } from '../../src/build/stillPage'

const HTML = `<!doctype html><html><head>
    <link rel="icon" href="./icon.svg">
    <link rel="stylesheet" href="./assets/a.css">
    <script type="module" src="./assets/a.js"></script>
    <link rel="preload" as="fetch" href="./assets/d.json">
    <link rel="preload" as="font" href="./assets/f.woff2">
  </head><body>
    <div id="root"></div>
  </body></html>`
const drawn = (color: string, id: string) =>
  `<p id="_still-r_${id}_" style="color: red;">x</p><section>0</section><section><div data-still="972"><b data-drawing="a">1</b></div></section><section>2<div data-still="972"></div></section><svg><g class="recharts-zIndex-layer_-50"></g>` +
  `<circle cx="1.23456" aria-label="1.23456 %" fill="${color}" href="#_still-r_${id}_"></circle></svg>`
const PARTS = {
  gate: 'gate()',
  typefaces: (files: readonly { fileName: string }[]) => `<!--${files.map(({ fileName }) => fileName).join()}-->`,
  style: 'p{margin:0}',
}

test('the picture comes with its style and before all else', () => {
  const inline = inlineCode()
  const page = stillPage(HTML, { ...PARTS, light: drawn('#000000', 'a'), dark: drawn('#ffffff', '7f'), inline })
  const order = [
    '<link rel="icon"',
    '<!--./assets/f.woff2-->',
    '<script>gate()',
    '<style>',
    '<body>',
    '<div id="still">',
    'a.js',
    'data-drawing=',
    'd.json',
    '<section>2',
    '<div id="root">',
  ]
  const places = order.map((each) => page.indexOf(each))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(page.match(/a\.js/g)).toHaveLength(1)
  expect(page.match(/f\.woff2/g)).toHaveLength(1)
  const style = /<style>(.*?)<\/style>/s.exec(page)![1]!
  const [sheet, widths, own] = style.split('\n')
  expect([sheet, own]).toEqual(['p{margin:0}', '[data-style="0"]{color: red;}'])
  expect(widths).toContain('@media (1180px <= width < 1356px){#still [data-still="972"]{display:block}}')
  expect(page).toContain(
    '<link rel="expect" blocking="render" href="#still-chart-972-end" media="(width >= 80rem) and (1180px <= width < 1356px)">',
  )
  expect(page).not.toContain('a.css')
  expect(inline.sources()).toMatchObject({ styles: [expect.any(String)], scripts: [expect.any(String)] })
})

test('one picture serves both sets of colours, with ids of its own and no more than it shows', () => {
  const page = stillPage(HTML, {
    ...PARTS,
    light: drawn('#000000', 'a'),
    dark: drawn('#ffffff', '7f'),
    inline: inlineCode(),
  })
  expect(/<div id="still">(.*)<\/div>\s+<div id="root">/s.exec(page)![1]).toBe(
    '<p id="still-0" data-style="0">x</p><section>0</section><section><script type="module" src="./assets/a.js"></script>' +
      '<div data-still="972"><b data-drawing="a">1</b></div><i id="still-chart-972-end" hidden></i>' +
      '<link rel="preload" as="fetch" href="./assets/d.json"></section><section>2<div data-still="972"></div></section><svg><circle cx="1.23" aria-label="1.23456 %" fill="light-dark(#000000,#ffffff)" href="#still-0"></circle></svg>',
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
