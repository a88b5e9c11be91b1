import { describe, expect, it } from 'vitest'
import { choose, NO_BROWSER, places } from './browser/chromium'

const machine = { env: { PATH: '/bin:relative' }, platform: 'linux', arch: 'x64', playwrightPath: '/cache/chrome' }
const bare = (...files: string[]) => {
  return (path: string) => files.some((file) => path.endsWith(file))
}

describe('the browser for the tests', () => {
  it('is the one that CHROME names, before any other', () => {
    const candidates = places({ ...machine, env: { ...machine.env, CHROME: '/mine/chrome' } })
    expect(choose(candidates, () => true)).toEqual({ kind: 'CHROME', path: '/mine/chrome' })
    expect(() => choose(candidates, bare('/bin/chromium'))).toThrow(
      'CHROME names /mine/chrome, but there is no such file.',
    )
  })

  it('is else the system’s, then Playwright’s, then the one from the npm registry', () => {
    const kinds = places(machine).map(({ kind }) => kind)
    expect([...new Set(kinds)]).toEqual(['system', 'playwright', 'npm'])
    expect(choose(places(machine), bare('/bin/chromium', '/cache/chrome')).path).toBe('/bin/chromium')
    expect(choose(places(machine), bare('/cache/chrome', 'chromium.br')).kind).toBe('playwright')
    expect(choose(places(machine), bare('chromium.br', 'ld-linux-x86-64.so.2')).kind).toBe('npm')
  })

  it('is never the one from the npm registry where that cannot run', () => {
    expect(() => choose(places(machine), bare('chromium.br'))).toThrow(NO_BROWSER)
    for (const other of [{ arch: 'arm64' }, { platform: 'darwin' }, { platform: 'win32' }])
      expect(places({ ...machine, ...other }).some(({ kind }) => kind === 'npm')).toBe(false)
  })

  it('can be asked for by kind', () => {
    expect(places({ ...machine, env: { QUOTIENT_BROWSER: 'npm' } }).map(({ kind }) => kind)).toEqual(['npm'])
  })

  it.each([
    ['darwin', { HOME: '/Users/a' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { PROGRAMFILES: 'C:\\Programs' }, 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'],
    ['linux', { PATH: '/opt/a:/opt/b' }, '/opt/b/google-chrome'],
  ])('is looked for on %s in the usual places', (platform, env, path) => {
    expect(places({ ...machine, platform, env })).toContainEqual({ kind: 'system', path })
  })

  it('is asked for in one sentence when there is none', () => {
    expect(() => choose(places(machine), () => false)).toThrow(NO_BROWSER)
  })
})
