import { expect, test } from 'vitest'
import { dataScript, frozenFolder, withFiles } from '../../src/build/embedPlugin'

test('the data travels as a script that gives it back to the letter', () => {
  const json = '{ "title": "</script> \\u2028 “Apple”", "values": [1.50, 17] }'
  const { source, fileName } = dataScript(json)
  const scope: { quotientData?: string } = {}
  new Function('globalThis', source)(scope)
  expect(JSON.parse(scope.quotientData!)).toEqual(JSON.parse(json))
  expect(fileName).toMatch(/^assets\/embed-data-[\w-]{8}\.js$/)
})

test('its name changes with what it says, and with nothing else', () => {
  const name = (json: string) => dataScript(json).fileName
  expect(name('{"a": 1}')).toBe(name('{ "a":1 }'))
  expect(name('{"a": 1}')).not.toBe(name('{"a": 2}'))
})

test('the page names its styles and, in their order, its scripts, none of them a module', () => {
  const html = withFiles('<html>\n  <head>\n  </head>\n</html>', 'embed/', {
    styles: ['assets/a.css'],
    scripts: ['assets/data.js', 'assets/b.js'],
  })
  expect(html).toBe(
    `<html>
  <head>
    <link rel="icon" href="../icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="../assets/a.css" />
    <script defer src="../assets/data.js"></script>
    <script defer src="../assets/b.js"></script>
  </head>
</html>`,
  )
})

test('an edition has a folder of its own, and its page finds the files from there', () => {
  const folder = frozenFolder('{"edition":"sha256-0123456789abcdef"}')
  expect(folder).toBe('embed/01234567/')
  expect(frozenFolder('{}')).toBeNull()
  const html = withFiles('  </head>', folder!, { styles: [], scripts: ['assets/b.js'] })
  expect(html).toContain('src="../../assets/b.js"')
})
