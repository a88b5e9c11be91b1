import { onlineManager, type Query, QueryObserver } from '@tanstack/react-query'
import { describe, expect, it, vi } from 'vitest'
import { coordinatesOf } from '../../src/domain/coordinates'
import { makeQueryClient } from '../../src/query/client'
import type { DataSource } from '../../src/query/dataSource'
import { LoadFailure, TIMEOUT_MS } from '../../src/query/loadFailure'
import { memorySource } from '../../src/query/memorySource'
import { facetsQuery, factQuery, moduleQuery, sliceQuery, sourceQuery } from '../../src/query/queries'
import { textSource } from '../../src/query/textSource'
import { dataset, statement } from '../make'

const memory = memorySource('test', dataset({ statements: [statement()] }))
const { atHand: _, ...remote } = memory

/** Asks for the facets as a component does; answers with how often the source was asked after some time, and how it ended. */
async function asked(error: Error, afterMs: number) {
  vi.useFakeTimers()
  const facets = vi.fn<DataSource['facets']>().mockRejectedValue(error)
  const observer = new QueryObserver(makeQueryClient(), facetsQuery({ ...remote, facets }))
  const stop = observer.subscribe(() => {})
  await vi.advanceTimersByTimeAsync(afterMs)
  const { status } = observer.getCurrentResult()
  stop()
  vi.useRealTimers()
  return { times: facets.mock.calls.length, status }
}

const failure = (retryable: boolean) => new LoadFailure({ address: '/x.json', problems: [], retryable })

describe('a query', () => {
  it('has its slice as its key, after the id of its source', () => {
    expect(facetsQuery(memory).queryKey).toEqual(['test', 'facets'])
    expect(sliceQuery(memory, { market: null }).queryKey).toEqual(['test', 'slice', { market: null }])
    expect(sourceQuery(memory, 'article').queryKey).toEqual(['test', 'source', 'article'])
  })

  it('is the same one for the same measures in any order', () => {
    const one = sliceQuery(memory, { measures: ['rank', 'share', 'rank'] })
    expect(one.queryKey).toEqual(sliceQuery(memory, { measures: ['share', 'rank'] }).queryKey)
  })

  it('tells what is left open from what is left out', async () => {
    const client = makeQueryClient()
    const file = dataset({ statements: [statement({ id: 'a' }), statement({ id: 'b', market: null })] })
    const source = memorySource('two', file)
    expect(await client.fetchQuery(sliceQuery(source, {}))).toHaveLength(2)
    expect(await client.fetchQuery(sliceQuery(source, { market: null }))).toHaveLength(1)
  })

  it.each([
    ['at hand', memory],
    ['elsewhere', remote],
  ])('is answered by a source whose data is %s', async (_name, source) => {
    const client = makeQueryClient()
    expect(await client.fetchQuery(facetsQuery(source))).toMatchObject({ statements: 1 })
    expect(await client.fetchQuery(factQuery(source, coordinatesOf(statement())))).toHaveLength(1)
    expect(await client.fetchQuery(sourceQuery(source, 'nobody'))).toBeNull()
  })
})

describe('the client', () => {
  it.each([
    ['once more, after half a second, when that may help', failure(true), 499, { times: 1, status: 'pending' }],
    ['no third time', failure(true), 10_000, { times: 2, status: 'error' }],
    ['only once when it will not help', failure(false), 10_000, { times: 1, status: 'error' }],
    ['only once when the mistake is our own', new Error('no such thing'), 10_000, { times: 1, status: 'error' }],
  ])('asks %s', async (_name, error, afterMs, outcome) => {
    expect(await asked(error, afterMs)).toEqual(outcome)
  })

  it('asks although the browser calls itself offline', async () => {
    onlineManager.setOnline(false)
    expect(await makeQueryClient().fetchQuery(facetsQuery(remote))).toMatchObject({ statements: 1 })
    onlineManager.setOnline(true)
  })

  it('holds what is good above an error', () => {
    const { throwOnError } = makeQueryClient().getDefaultOptions().queries ?? {}
    const throws = (data: unknown) =>
      typeof throwOnError === 'function' && throwOnError(failure(true), { state: { data } } as Query)
    expect(throws([])).toBe(false)
    expect(throws(undefined)).toBe(true)
  })
})

it('a part of the page that does not come is given up like any file, and found when it has come', async () => {
  vi.useFakeTimers()
  let come = (_code: string) => {}
  const load = vi.fn<() => Promise<string>>(
    () =>
      new Promise((resolve) => {
        come = resolve
      }),
  )
  const client = makeQueryClient()
  const first = client.fetchQuery(moduleQuery('drawings', load)).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(TIMEOUT_MS)
  expect(await first).toMatchObject({ address: 'drawings', problems: [{ code: 'timeout' }] })
  expect(load).toHaveBeenCalledTimes(1)
  const second = client.fetchQuery(moduleQuery('drawings', load))
  come('code')
  expect(await second).toBe('code')
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

describe('data that comes with the page', () => {
  it('is asked for anew with the page where it has not come', async () => {
    const failed = textSource('bundled', undefined).facets()
    await expect(failed).rejects.toMatchObject({ needsReload: true, problems: [{ found: 'no answer' }] })
  })

  it('is no reason for that where it cannot be read', async () => {
    const failed = textSource('bundled', '{').facets()
    await expect(failed).rejects.toMatchObject({ needsReload: false, problems: [{ code: 'truncated' }] })
  })
})
