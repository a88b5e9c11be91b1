import { describe, expect, it } from 'vitest'
import { frameAddress } from '../../src/element/address'

const SCRIPT = 'https://charts.example/sub/embed.js'

const address = (attributes: Record<string, string>, script: string | null = SCRIPT) =>
  frameAddress((name) => attributes[name] ?? null, script)?.href

const search = (attributes: Record<string, string>) => address(attributes)?.replace(/^[^?]*/, '')

describe('the address of the frame', () => {
  it('is the page beside the script', () => {
    expect(address({ view: 'screen=share' })).toBe('https://charts.example/sub/embed/?screen=share')
    expect(address({})).toBe('https://charts.example/sub/embed/')
    expect(address({}, 'file:///C:/deck/embed.js')).toBe('file:///C:/deck/embed/index.html')
  })

  it.each(['https://other.example/a', 'https://other.example/a/'])('is that of the host %s', (host) => {
    expect(address({ host })).toBe('https://other.example/a/embed/')
    expect(address({ host }, null)).toBe('https://other.example/a/embed/')
  })

  it.each([
    // oxlint-disable-next-line no-script-url
    'javascript:alert(1)//',
    'data:text/html,x',
    'blob:https://a.example/x',
    'other.example',
    '//other.example',
  ])('is none for the host %s', (host) => {
    expect(address({ host })).toBeUndefined()
  })

  it('is that of an edition where one is named, and never leads out of its folder', () => {
    expect(address({ edition: '01234567' })).toBe('https://charts.example/sub/embed/01234567/')
    expect(address({ edition: '../../evil' })).toBe('https://charts.example/sub/embed/')
  })

  it('is none where neither script nor host is known', () => {
    expect(address({ view: 'screen=share' }, null)).toBeUndefined()
  })

  it('says a view as the address bar does, with or without its question mark', () => {
    expect(search({ view: '?screen=share&vendors=apple~vivo' })).toBe('?screen=share&vendors=apple~vivo')
    expect(search({ view: 'screen=statements&q=a b#c' })).toBe('?screen=statements&q=a+b%23c')
  })

  it.each([
    [{ plain: '' }, '?plain=true'],
    [
      { plain: 'true', static: 'static', transparent: '', fitchart: '' },
      '?plain=true&static=true&transparent=true&fitchart=true',
    ],
    [{ plain: 'false' }, ''],
    [{ view: 'plain=true&screen=share', plain: 'false' }, '?screen=share'],
    [{ view: 'plain=false', plain: '' }, '?plain=true'],
    [{ dark: '' }, '?dark=true'],
    [{ dark: 'auto' }, '?dark=auto'],
    [{ view: 'dark=auto', dark: 'false' }, '?dark=false'],
  ])('reads the flags %o', (attributes, expected) => {
    expect(search(attributes as Record<string, string>)).toBe(expected)
  })
})
