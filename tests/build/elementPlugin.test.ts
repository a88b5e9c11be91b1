import { Script } from 'node:vm'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { elementScript } from '../../src/build/elementPlugin'

describe('embed.js', () => {
  let code = ''

  beforeAll(async () => {
    code = await elementScript(['chrome123'])
  })

  it('is a plain script, which a page may hold twice', () => {
    expect(() => new Script(`${code}\n${code}`)).not.toThrow()
    expect(code).toMatch(/^\(function\(\)\{.*\}\)\(\);\s*$/s)
    expect(code).not.toMatch(/\bimport\b|\brequire\b|import\.meta/)
  })

  it('holds itself to what a strict policy of the host allows', () => {
    expect(code).not.toMatch(/innerHTML|srcdoc|createElement\([`'"]style|setAttribute\([`'"]style|\beval\b/)
  })

  it('weighs no more than its budget', () => {
    expect(brotliCompressSync(code).length / 1000).toBeLessThan(packageJson.budgets.element)
  })
})
