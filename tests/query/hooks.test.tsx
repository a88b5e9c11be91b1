import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { bundledSource } from '../../src/query/bundledSource'
import { makeQueryClient } from '../../src/query/client'
import { DataProvider } from '../../src/query/DataProvider'
import type { SliceQuestion } from '../../src/domain/sliceQuestion'
import type { DataSource } from '../../src/query/dataSource'
import { useFacets, useSlice } from '../../src/query/hooks'
import { useRetry } from '../../src/query/retry'
import { memorySource } from '../../src/query/memorySource'
import { facetsQuery } from '../../src/query/queries'
import { Boundary } from '../../src/views/parts/Boundary'
import { dataset, statement } from '../make'
import { fakeFetch, refusal, stall, status, text } from './fakeFetch'

const ONE = dataset({ statements: [statement()] })
const GOOD = text(JSON.stringify(ONE))

function Count({ question = {} }: { question?: SliceQuestion }) {
  return (
    <p>
      {useSlice(question).length} of {useFacets().statements}
    </p>
  )
}

function RetryButton() {
  return <button onClick={useRetry()}>Ask anew</button>
}

function page(source: DataSource, question: SliceQuestion = {}, client = makeQueryClient()) {
  return (
    <DataProvider source={source} client={client}>
      <Boundary>
        <Suspense fallback={<RetryButton />}>
          <Count question={question} />
        </Suspense>
      </Boundary>
    </DataProvider>
  )
}

/** React reports what a boundary has caught; so do we, in the card. */
const silence = () => vi.spyOn(console, 'error').mockImplementation(() => {})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the data hooks', () => {
  it('wait for a file, then answer', async () => {
    fakeFetch(GOOD)
    render(page(bundledSource()))
    expect(screen.getByRole('button', { name: 'Ask anew' })).toBeVisible()
    expect(await screen.findByText('1 of 1')).toBeVisible()
  })

  it('answer in the same render what is at hand, for each new question too', () => {
    const source = memorySource(
      'test',
      dataset({ statements: [statement({ id: 'a' }), statement({ id: 'b', market: null })] }),
    )
    const client = makeQueryClient()
    const { rerender } = render(page(source, {}, client))
    expect(screen.getByText('2 of 2')).toBeVisible()
    rerender(page(source, { market: null }, client))
    expect(screen.getByText('1 of 2')).toBeVisible()
  })

  it('answer from the other source when the source changes', () => {
    const client = makeQueryClient()
    const { rerender } = render(page(memorySource('one', ONE), {}, client))
    rerender(page(memorySource('none', dataset()), {}, client))
    expect(screen.getByText('0 of 0')).toBeVisible()
  })

  it('recover from a failed load by "Try again"', async () => {
    silence()
    const fetched = fakeFetch(status(404), status(404), GOOD)
    render(page(bundledSource()))
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('1 of 1')).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(fetched).toHaveBeenCalledTimes(3)
  })

  it('show a refusal after one retry of their own, well within four seconds', async () => {
    silence()
    const fetched = fakeFetch(refusal)
    render(page(bundledSource()))
    expect(await screen.findByRole('alert', {}, { timeout: 2000 })).toHaveTextContent('no answer')
    expect(fetched).toHaveBeenCalledTimes(2)
  })

  it('end a stalled load and start another when asked to while they wait', async () => {
    const fetched = fakeFetch(stall, GOOD)
    render(page(bundledSource()))
    await userEvent.click(screen.getByRole('button', { name: 'Ask anew' }))
    expect(await screen.findByText('1 of 1')).toBeVisible()
    expect(fetched.mock.calls[0]?.[1]?.signal?.aborted).toBe(true)
  })

  it('ask anew only for what is missing', async () => {
    silence()
    const { atHand: _, ...memory } = memorySource('test', ONE)
    const facets = vi.fn<DataSource['facets']>(memory.facets)
    const slice = vi.fn<DataSource['slice']>(memory.slice).mockRejectedValueOnce(new Error('gone'))
    const client = makeQueryClient()
    await client.prefetchQuery(facetsQuery({ ...memory, facets }))
    render(page({ ...memory, facets, slice }, {}, client))
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('1 of 1')).toBeVisible()
    expect(slice).toHaveBeenCalledTimes(2)
    expect(facets).toHaveBeenCalledTimes(1)
  })

  it('keep what is good on screen when asking again fails', async () => {
    const { atHand: _, ...source } = memorySource('test', ONE)
    const client = makeQueryClient()
    render(page(source, {}, client))
    expect(await screen.findByText('1 of 1')).toBeVisible()
    source.facets = () => Promise.reject(new Error('gone'))
    await act(() => client.refetchQueries({ queryKey: facetsQuery(source).queryKey }))
    expect(client.getQueryState(facetsQuery(source).queryKey)?.status).toBe('error')
    expect(screen.getByText('1 of 1')).toBeVisible()
  })

  it('name what is missing above them', () => {
    silence()
    render(
      <Boundary>
        <Count />
      </Boundary>,
    )
    expect(screen.getByRole('alert')).toHaveTextContent('no DataProvider above this component')
  })
})
