import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { bundledSource, type Checked } from '../../src/query/bundledSource'
import { dataset, statement } from '../make'
import { cut, fakeFetch, refusal, stall, text } from './fakeFetch'

const FILE = dataset({ statements: [statement()] })
const GOOD = text(JSON.stringify(FILE))
const WRONG = { ...FILE, statements: [{ ...FILE.statements[0], value: 126 }] }
const written = (change: object) => text(JSON.stringify({ ...FILE, ...change }))

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the bundled file', () => {
  it('is fetched once, however many ask, and answers from memory then', async () => {
    const fetched = fakeFetch(GOOD)
    const source = bundledSource()
    expect(source.atHand?.()).toBeNull()
    const [facets, slice] = await Promise.all([source.facets(), source.slice({ market: 'cn' })])
    expect(facets.statements).toBe(1)
    expect(slice).toHaveLength(1)
    expect(source.atHand?.()?.facets()).toBe(facets)
    expect(await source.source('daily')).toMatchObject({ publisher: 'The Daily' })
    expect(fetched).toHaveBeenCalledOnce()
    expect(fetched.mock.calls[0]?.[0]).toContain('dataset.json')
  })

  it('is asked for again after a failure, past what the browser has kept of it', async () => {
    const fetched = fakeFetch(refusal, GOOD)
    const source = bundledSource()
    await expect(Promise.all([source.facets(), source.slice({})])).rejects.toMatchObject({ name: 'LoadFailure' })
    expect(fetched).toHaveBeenCalledTimes(1)
    expect(await source.facets()).toMatchObject({ statements: 1 })
    expect(fetched.mock.calls.map(([, init]) => init?.cache)).toEqual(['default', 'reload'])
  })

  it.each([
    ['a dangling id', { statements: [{ ...FILE.statements[0], source: 'dialy' }] }, 'statements[0].source', '"dialy"'],
    ['a share of 126', { statements: [{ ...FILE.statements[0], value: 126 }] }, 'statements[0].value', '126'],
    ['"NaN" for a number', { statements: [{ ...FILE.statements[0], value: 'NaN' }] }, 'statements[0].value', '"NaN"'],
    ['no statements', { statements: undefined }, 'statements', 'nothing'],
  ])('with %s is refused whole, and not asked for again by itself', async (_name, change, path, found) => {
    fakeFetch(written(change))
    const source = bundledSource()
    await expect(source.facets()).rejects.toMatchObject({ retryable: false, problems: [{ path, found }] })
    expect(source.atHand?.()).toBeNull()
  })

  it('of another version says that a reload brings page and data together', async () => {
    fakeFetch(written({ format: 'quotient/2' }))
    const next = expect.stringContaining('Reload the page')
    await expect(bundledSource().facets()).rejects.toMatchObject({
      problems: [{ code: 'format', path: 'format', next }],
    })
  })

  it.each([
    ['a web page', text('<!doctype html><p>Hello'), 'got-html', false],
    ['JSON that breaks off', text('{"format": "quotient/1", "title": "Te'), 'truncated', true],
    ['an answer that breaks off', cut('{"format"'), 'truncated', true],
    ['no JSON', text('hello'), 'not-json', false],
  ])('that turns out to be %s is a failure of its own kind', async (_name, answer, code, retryable) => {
    fakeFetch(answer)
    await expect(bundledSource().facets()).rejects.toMatchObject({ retryable, problems: [{ code }] })
  })

  it('goes on loading until the last who waits gives up', async () => {
    const fetched = fakeFetch(stall, GOOD)
    const source = bundledSource()
    const [one, other] = [new AbortController(), new AbortController()]
    const loads = Promise.allSettled([source.facets(one.signal), source.facets(other.signal)])
    one.abort()
    expect(fetched.mock.calls[0]?.[1]?.signal?.aborted).toBe(false)
    other.abort()
    expect(fetched.mock.calls[0]?.[1]?.signal?.aborted).toBe(true)
    expect((await loads).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await source.facets()).toMatchObject({ statements: 1 })
  })

  it('is neither checked nor judged again where it is byte for byte what the build has seen; anything else is', async () => {
    const wrong = JSON.stringify(WRONG)
    const seen = seenByBuild(wrong)
    fakeFetch(text(wrong))
    const source = bundledSource('data.json', seen)
    expect(await source.facets()).toMatchObject({ statements: 1 })
    const [statement] = await source.slice({})
    expect(await source.verdicts()).toEqual([{ kind: 'differs', statement }])
    fakeFetch(text(`${wrong} `))
    await expect(bundledSource('data.json', seen).facets()).rejects.toMatchObject({ problems: [{ found: '126' }] })
    fakeFetch(GOOD)
    expect(await bundledSource('data.json', seen).verdicts()).toMatchObject([{ kind: 'unpublished' }])
  })

  it('is checked and judged in full where browsers have no digests', async () => {
    vi.stubGlobal('crypto', {})
    fakeFetch(text(JSON.stringify(WRONG)))
    const seen = seenByBuild(JSON.stringify(WRONG))
    await expect(bundledSource('data.json', seen).facets()).rejects.toMatchObject({ problems: [{ found: '126' }] })
    fakeFetch(GOOD)
    const ofGood = bundledSource('data.json', seenByBuild(JSON.stringify(FILE)))
    expect(await ofGood.verdicts()).toMatchObject([{ kind: 'unpublished' }])
  })
})

/** What the build would know of a text, had it said that its first statement differs. */
function seenByBuild(written: string): Checked {
  const digest = createHash('sha256').update(written).digest('hex')
  return { digest, judgement: '{"verdicts":[{"kind":"differs","statement":{"$statement":0}}],"conflicts":[]}' }
}
