import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { presentPage } from '../../src/build/presentPlugin'

test('the page of presentations has the files of the first page, a folder further down, and its own code', () => {
  const index = `<head><title>Q</title>
    <link rel="icon" href="./icon.svg">
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>`
  const page = presentPage(readFileSync('src/present.html', 'utf8'), index, [
    'assets/Present-1.js',
    'assets/index-1.js',
  ])
  const [head = ''] = page.split('</head>')
  expect(page).not.toContain('/src/')
  for (const file of ['../icon.svg', '../assets/index-1.js', '../assets/index-1.css', '../assets/Present-1.js'])
    expect(head.split(`"${file}"`)).toHaveLength(2)
})
