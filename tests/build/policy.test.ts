import { describe, expect, it } from 'vitest'
import { cacheRule, FOR_EVER, HEADER_POLICY, headersFile, META_POLICY, withPolicyMeta } from '../../src/build/policy'

describe('the policy', () => {
  it('is first in the head of a page, once', () => {
    const page = withPolicyMeta('<!doctype html><html><head><title>x</title></head></html>')
    expect(page).toContain(`<head>\n    <meta http-equiv="Content-Security-Policy" content="${META_POLICY}" />`)
    expect(withPolicyMeta(page)).toBe(page)
  })

  it('refuses a page without a head', () => {
    expect(() => withPolicyMeta('<p>x</p>')).toThrow('no <head>')
  })

  it('is the same in the header, but for the directive that a <meta> cannot give', () => {
    expect(META_POLICY).toBe(HEADER_POLICY.replace('; frame-ancestors *', ''))
    expect(META_POLICY).not.toContain('"')
  })

  it('never allows inline code, evaluated text or another origin', () => {
    expect(HEADER_POLICY).not.toMatch(/unsafe|https?:/)
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
    const file = headersFile(['index.html', 'embed/index.html', 'about.html'])
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
