import { act, fireEvent, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeQueryClient } from '../../../src/query/client'
import { DataProvider } from '../../../src/query/DataProvider'
import type { DataSource } from '../../../src/query/dataSource'
import { useFacets } from '../../../src/query/hooks'
import { Waiting } from '../../../src/views/parts/Waiting'

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const outline = () => document.querySelector('[aria-busy="true"]')

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('the wait for figures', () => {
  it('shows nothing in the first moment', async () => {
    render(<Waiting />)
    await pass(199)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(outline()).toBeNull()
  })

  it('then says what it does, in a region that was there before the words', async () => {
    render(<Waiting />)
    const status = screen.getByRole('status')
    await pass(200)
    expect(status).toHaveTextContent('Loading the figures')
    expect(status).toBeInTheDocument()
    expect(outline()).not.toBeNull()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('offers a way out after four seconds', async () => {
    render(<Waiting />)
    await pass(4000)
    expect(screen.getByRole('status')).toHaveTextContent('Still loading')
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  })

  it('asks anew when told to, and starts its own count again', async () => {
    const facets = vi.fn<DataSource['facets']>().mockReturnValue(new Promise(() => {}))
    const source = { id: 'slow', facets } as Partial<DataSource> as DataSource
    const Title = () => useFacets().catalog.title
    render(
      <DataProvider source={source} client={makeQueryClient()}>
        <Suspense fallback={<Waiting />}>
          <Title />
        </Suspense>
      </DataProvider>,
    )
    await pass(4000)
    expect(facets).toHaveBeenCalledTimes(1)
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await pass(300)
    expect(facets).toHaveBeenCalledTimes(2)
    expect(screen.getByRole('status')).toHaveTextContent('Loading the figures')
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('leaves no timer behind', () => {
    const { unmount } = render(<Waiting />)
    unmount()
    expect(vi.getTimerCount()).toBe(0)
  })
})
