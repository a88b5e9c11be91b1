import { describe, expect, it } from 'vitest'
import { inlineCode } from '../../src/build/inlineCode'
import {
  cacheRule,
  FOR_EVER,
  headersFile,
  headersIn,
  headersOf,
  metaPolicyOf,
  policyOf,
  withPolicyMeta,
} from '../../src/build/policy'

const POLICY = policyOf({ styles: [], scripts: [] })

describe('the policy', () => {
  it('is first in the head of a page, once', () => {
    const page = withPolicyMeta('<!doctype html><html><head><title>x</title></head></html>', POLICY)
    expect(page).toContain(
      `<head>\n    <meta http-equiv="Content-Security-Policy" content="${metaPolicyOf(POLICY)}" />`,
    )
    expect(withPolicyMeta(page, POLICY)).toBe(page)
  })

  it('refuses a page without a head', () => {
    expect(() => withPolicyMeta('<p>x</p>', POLICY)).toThrow('no <head>')
  })

  it('is the same in the header, but for the directive that a <meta> cannot give', () => {
    expect(POLICY).toContain('frame-ancestors *')
    expect(metaPolicyOf(POLICY)).toBe(POLICY.replace('; frame-ancestors *', ''))
    expect(metaPolicyOf(POLICY)).not.toContain('"')
  })

  it('never allows evaluated text or another origin, and inline code by its hash alone', () => {
    expect(POLICY).toContain("; script-src 'self'; style-src 'self';")
    const inline = inlineCode()
    expect(inline.style(' p { color: red } ')).toBe('<style>p { color: red }</style>')
    inline.script('alert(1)')
    const named = policyOf(inline.sources())
    // From `printf 'alert(1)' | openssl dgst -sha256 -binary | openssl base64`.
    expect(named).toContain("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';")
    expect(named).toMatch(/style-src 'self' 'sha256-[\w+/]{43}=';/)
    expect(named).not.toMatch(/unsafe|https?:/)
  })

  it('is read from a _headers file as it was written there', () => {
    expect(headersIn(headersFile(POLICY, ['index.html']))).toEqual(headersOf(POLICY))
  })

  it.each(['</style>', '</SCRIPT >', '<!--'])('takes no inline code that would end early: %s', (text) => {
    expect(() => inlineCode().style(`a::after { content: "${text}" }`)).toThrow('end early')
    expect(() => inlineCode().script(`const a = '${text}'`)).toThrow('end early')
  })

  it.each([
    ['/', 'no-cache'],
    ['/embed/', 'no-cache'],
    ['/present/index.html', 'no-cache'],
    ['/assets/index-abc.js', FOR_EVER],
    ['/embed.js', 'no-cache'],
    ['/icon.svg', null],
  ])('keeps %s as long as it may', (path, rule) => {
    expect(cacheRule(path)).toBe(rule)
  })

  it('gives each address in _headers at most one cache rule', () => {
    const file = headersFile(POLICY, ['index.html', 'embed/index.html', 'about.html'])
    const rules = file.split('\n').filter((line) => line.startsWith('/'))
    expect(rules).toEqual([
      '/*',
      '/',
      '/about.html',
      '/embed.js',
      '/embed/',
      '/embed/index.html',
      '/index.html',
      '/assets/*',
    ])
    expect(file.split('/*\n')[1]?.split('\n/')[0]).not.toContain('Cache-Control')
  })
})
