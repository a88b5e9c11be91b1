import fc from 'fast-check'
import { expect, test } from 'vitest'
import { elementSnippet, embedAddress, type EmbedChoice, frameSnippet, pictureSnippet } from '../../src/export/snippets'
import { escaped, fitting } from '../../src/export/xml'

const choice = (own: Partial<EmbedChoice> = {}): EmbedChoice => ({
  site: 'https://q.example/news/',
  search: '?screen=share&vendors=apple~vivo',
  flags: { plain: 'true', dark: 'auto' },
  light: null,
  edition: null,
  headline: 'Apple led in Q4 2024.',
  preset: null,
  sources: ['Canalys'],
  ...own,
})

test('the address is the view with its flags, of the edition that is asked for', () => {
  expect(embedAddress(choice())).toBe(
    'https://q.example/news/embed/?screen=share&vendors=apple~vivo&plain=true&dark=auto',
  )
  expect(embedAddress(choice({ search: '', flags: {}, edition: '01234567' }))).toBe(
    'https://q.example/news/embed/01234567/',
  )
  const light = choice({ light: 'share-by-quarter' })
  expect(embedAddress(light)).toBe('https://q.example/news/embed/share-by-quarter/?plain=true&dark=auto')
  expect(embedAddress({ ...light, edition: '01234567' })).toContain('/embed/01234567/?screen=share')
})

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html')

test('the element has the view, the flags and a link that stays without scripts', () => {
  const page = parsed(elementSnippet(choice({ edition: '01234567' }), 'Sources: Canalys.'))
  const element = page.querySelector('quotient-chart')!
  expect(element.getAttribute('view')).toBe('screen=share&vendors=apple~vivo')
  expect(element.getAttribute('plain')).toBe('true')
  expect(element.getAttribute('edition')).toBe('01234567')
  const link = element.querySelector('a')!
  expect(link.href).toBe('https://q.example/news/?screen=share&vendors=apple~vivo')
  expect(link.textContent).toBe('Apple led in Q4 2024.')
  expect(page.querySelector('script')!.src).toBe('https://q.example/news/embed.js')
  expect(page.querySelector('figcaption')!.textContent).toBe('Sources: Canalys.')
})

test('the frame is named, sandboxed without an origin, and says its sources', () => {
  const page = parsed(frameSnippet(choice(), 'Sources: Canalys.'))
  const frame = page.querySelector('iframe')!
  expect(frame.getAttribute('title')).toBe('Apple led in Q4 2024.')
  expect(frame.getAttribute('src')).toBe(embedAddress(choice()))
  expect(frame.getAttribute('sandbox')).not.toContain('allow-same-origin')
  expect(page.querySelector('figcaption')!.textContent).toContain('Sources: Canalys.')
})

test('a picture has its page behind it and its sources below, where the view has one', () => {
  expect(pictureSnippet(choice(), 'Sources: Canalys.')).toBeNull()
  const page = parsed(pictureSnippet(choice({ preset: 'ranks' }), 'Sources: Canalys.')!)
  expect(page.querySelector('a')!.href).toBe('https://q.example/news/v/ranks/')
  expect(page.querySelector('img')!.src).toBe('https://q.example/news/v/ranks.png')
  expect(page.querySelector('img')!.alt).toBe('Apple led in Q4 2024.')
  expect(page.querySelector('figcaption')!.textContent).toBe('Sources: Canalys.')
  const element = parsed(elementSnippet(choice({ preset: 'ranks' }), '')).querySelector('quotient-chart')!
  expect(element.querySelector('img')!.alt).toBe('Apple led in Q4 2024.')
})

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '&lt;b&gt;',
  '\u202Eevil',
]

test.each(HOSTILE)('the name %j stays a name', (name) => {
  for (const html of [
    elementSnippet(choice({ headline: name }), name),
    frameSnippet(choice({ headline: name }), name),
  ]) {
    const page = parsed(html)
    expect(page.querySelectorAll('img, b').length).toBe(0)
    expect([...page.querySelectorAll('script')].every((script) => script.src !== '' && script.textContent === '')).toBe(
      true,
    )
    expect(
      [...page.querySelectorAll('*')].flatMap((each) => each.getAttributeNames()).filter((at) => at.startsWith('on')),
    ).toEqual([])
    expect(page.querySelector('figcaption')!.textContent).toContain(fitting(name))
  }
})

test('whatever is escaped reads back the same', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && !text.includes('\r')),
      (text) => {
        const page = parsed(`<p title="${escaped(text)}">${escaped(text)}</p>`)
        expect(page.querySelector('p')!.title).toBe(fitting(text))
        expect(page.querySelector('p')!.textContent).toBe(fitting(text))
      },
    ),
  )
})
